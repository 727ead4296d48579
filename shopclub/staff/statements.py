"""The statements of staff and of their log, written once as portable SQL."""

EVERYONE = """
SELECT staff.id, name, role, since, last_sign_in, gone_on, active, made_on FROM staff
LEFT JOIN recovery_code ON recovery_code.staff_id = staff.id AND state = 'live'
ORDER BY active DESC, CASE role WHEN 'owner' THEN 0 WHEN 'manager' THEN 1 ELSE 2 END, staff.id
"""
FIRST_LINE_HASH = "SELECT hash FROM audit_line ORDER BY id LIMIT 1"
LAST_HASH = "SELECT hash FROM audit_line ORDER BY id DESC LIMIT 1"
LAST_LINE = "SELECT id, hash, at FROM audit_line ORDER BY id DESC LIMIT 1"
HASH_OF_LINE = "SELECT hash FROM audit_line WHERE id = ?"
ADD_AUDIT_LINE = """
INSERT INTO audit_line (at, day, staff_id, action, subject, detail, hash)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
LINES_AFTER = """
SELECT id, at, day, staff_id, action, subject, detail, hash FROM audit_line
WHERE id > ? ORDER BY id
"""
SUBJECTS_OF_ACTION = "SELECT subject FROM audit_line WHERE action = ?"
LAST_AUDIT_ID = "SELECT seq FROM sqlite_sequence WHERE name = 'audit_line'"
LAST_AUDIT_LINE_ID = "SELECT max(id) FROM audit_line"
AUDIT_ID_BEFORE = "SELECT 1 FROM audit_line WHERE id < ? LIMIT 1"
FOUND_AUDIT_LINES = """
SELECT id FROM audit_line
WHERE id < ?1 AND id >= ?2
  AND (?3 IS NULL OR (action IN (SELECT value FROM json_each(?3))) <> ?4)
  AND (?5 IS NULL OR coalesce(staff_id, 0) = ?5)
  AND (?6 IS NULL OR day >= ?6) AND (?7 IS NULL OR day <= ?7)
  AND (?8 IS NULL OR subject IN (SELECT value FROM json_each(?8)))
ORDER BY id DESC
"""
AUDIT_LINES_OF = """
SELECT id, at, day, staff_id, action, subject, detail, hash FROM audit_line
WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC
"""
HASHES_BEFORE = """
SELECT a.id, (SELECT b.hash FROM audit_line b WHERE b.id < a.id ORDER BY b.id DESC LIMIT 1)
FROM audit_line a
WHERE a.id IN (SELECT value FROM json_each(?)) AND a.id > (SELECT min(id) FROM audit_line)
"""
EVERY_PERSON = "SELECT id, name, active FROM staff ORDER BY active DESC, id"
AUDIT_LINES_AFTER = """
SELECT id, at, day, staff_id, action, subject, detail, hash FROM audit_line
WHERE id > ? ORDER BY id LIMIT ?
"""
COUNT_AUDIT_LINES = "SELECT count(*) FROM audit_line"
