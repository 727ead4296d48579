"""The SQL of members, written once and portably."""

_MEMBERS = """
SELECT m.id, p.name, p.phone, c.number, m.joined_day,
       p.birth_calendar, p.birth_month, p.birth_day, p.birth_leap, p.birth_year,
       p.latin, m.state, p.frozen_because
FROM member m
JOIN member_person p ON p.member_id = m.id
JOIN member_card c ON c.member_id = m.id AND c.kind = 'card' AND c.valid = 1
WHERE m.id """
MEMBER = f"{_MEMBERS}= ?"
MEMBERS = f"{_MEMBERS}IN ({{marks}})"
"""The same of several; `{marks}` stand for their ids."""
PARTICULARS = """
SELECT p.gender, p.address, p.preferences, p.allergies, p.note, m.introduced_by, p.guardian
FROM member m JOIN member_person p ON p.member_id = m.id WHERE m.id = ?
"""
ERASED = "SELECT 1 FROM member_erased WHERE member_id = ?"
BY_PHONE = "SELECT member_id, name FROM member_person WHERE phone = ? AND living = 1"
BY_CODE = """
SELECT c.member_id, c.kind, c.valid, p.living
FROM member_card c JOIN member_person p ON p.member_id = c.member_id WHERE c.number = ?
"""
NAMESAKES = """
SELECT DISTINCT member_id FROM (
    SELECT member_id FROM search_key WHERE key >= ? AND key < ? ORDER BY key LIMIT ?
) AS near
"""
WITH_WHOLE_NAME = """
SELECT p.member_id, p.name FROM search_key k JOIN member_person p ON p.member_id = k.member_id
WHERE k.key = ? AND p.living = 1 ORDER BY p.member_id
"""

ADD_MEMBER = """
INSERT INTO member (id, joined_at, joined_day, staff_id, introduced_by, state)
VALUES (?, ?, ?, ?, ?, ?)
"""
ADD_PERSON = """
INSERT INTO member_person (member_id, living, name, latin, phone,
    birth_calendar, birth_month, birth_day, birth_leap, birth_year,
    guardian, gender, address, preferences, allergies, note, frozen_because)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
"""
SET_PERSON = """
UPDATE member_person SET name = ?, latin = ?, phone = ?,
    birth_calendar = ?, birth_month = ?, birth_day = ?, birth_leap = ?, birth_year = ?,
    guardian = ?, gender = ?, address = ?, preferences = ?, allergies = ?, note = ?
WHERE member_id = ?
"""
SET_INTRODUCER = "UPDATE member SET introduced_by = ? WHERE id = ?"
SET_STATE = "UPDATE member SET state = ? WHERE id = ?"
SET_STANDING = "UPDATE member_person SET living = ?, frozen_because = ? WHERE member_id = ?"
LAST_MEMBER = "SELECT seq FROM sqlite_sequence WHERE name = 'member'"
JOINED_ON = """
SELECT count(*) FROM member m
WHERE m.joined_day = ? AND NOT EXISTS (SELECT 1 FROM member_now n WHERE n.gone_id = m.id)
"""

ADD_TAG = "INSERT INTO member_tag (member_id, tag) VALUES (?, ?)"
DROP_TAGS = "DELETE FROM member_tag WHERE member_id = ?"
DROP_TAG = "DELETE FROM member_tag WHERE member_id = ? AND tag = ?"
TAGS_OF = "SELECT tag FROM member_tag WHERE member_id = ? ORDER BY tag"
ADD_EDIT = "INSERT INTO member_edit (member_id, at, staff_id, field, before) VALUES (?, ?, ?, ?, ?)"
EDITS_OF = """
SELECT at, staff_id, field, before FROM member_edit WHERE member_id = ? ORDER BY id DESC
"""

ADD_CARD = """
INSERT INTO member_card (number, member_id, issued_at, kind, valid) VALUES (?, ?, ?, ?, 1)
"""
LAST_CARD = """
SELECT number FROM member_card WHERE number >= ? AND number < ? AND kind = 'card'
ORDER BY number DESC LIMIT 1
"""
CARDS_WHEN_ERASING = "SELECT coalesce(max(cards), 0) FROM member_erased"
RETIRE_CARD = "UPDATE member_card SET valid = 0 WHERE number = ?"
CODES_OF = "SELECT number, kind FROM member_card WHERE member_id = ? AND valid = 1 ORDER BY number"

CONSENTS_OF = """
SELECT c.purpose, c.given, c.day, t.text
FROM member_consent c JOIN consent_text t ON t.id = c.text_id
WHERE c.member_id = ? AND c.id = (
    SELECT max(later.id) FROM member_consent later
    WHERE later.member_id = c.member_id AND later.purpose = c.purpose
)
ORDER BY c.purpose
"""
ADD_CONSENT = """
INSERT INTO member_consent (member_id, purpose, given, at, day, staff_id, text_id)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
SET_REMINDED = "UPDATE member_person SET reminded = ? WHERE member_id = ?"
CONSENT_TEXT = "SELECT id FROM consent_text WHERE text = ?"
ADD_CONSENT_TEXT = "INSERT INTO consent_text (text) VALUES (?)"

ADD_KEY = "INSERT INTO search_key (key, member_id) VALUES (?, ?)"
DROP_KEY = "DELETE FROM search_key WHERE key = ? AND member_id = ?"
KEYS_OF = "SELECT key FROM search_key WHERE member_id = ?"
