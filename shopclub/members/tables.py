"""Members, the erasable person behind each, their cards, and the parts of names to find them by."""

from peewee import AutoField, BooleanField, IntegerField, TextField

from shopclub.storage.columns import DayField, InstantField
from shopclub.storage.database import Row


class MemberRow(Row):
    """A membership: stays when the person is erased."""

    id = AutoField()
    joined_at = InstantField()
    joined_day = DayField()
    staff_id = IntegerField(null=True)
    state = TextField()

    class Meta:
        table_name = "member"


class PersonRow(Row):
    """The person behind a membership: all personal text of this feature."""

    member_id = IntegerField(primary_key=True)
    name = TextField()
    folded = TextField()
    phone = TextField(null=True)
    phone_tail = TextField(null=True)
    birth_calendar = TextField(null=True)
    birth_month = IntegerField(null=True)
    birth_day = IntegerField(null=True)
    birth_leap = BooleanField(default=False)
    birth_year = IntegerField(null=True)

    class Meta:
        table_name = "member_person"


class CardRow(Row):
    """A card of a member, valid until it is replaced."""

    number = TextField(primary_key=True)
    member_id = IntegerField()
    issued_at = InstantField()
    valid = BooleanField()

    class Meta:
        table_name = "member_card"
        without_rowid = True


class NamePartRow(Row):
    """A character or pair of characters of a name."""

    part = TextField()
    member_id = IntegerField()

    class Meta:
        table_name = "name_part"
        primary_key = False
        without_rowid = True


MEMBER = """
SELECT m.id, p.name, p.phone, c.number, m.joined_day,
       p.birth_calendar, p.birth_month, p.birth_day, p.birth_leap, p.birth_year
FROM member m
JOIN member_person p ON p.member_id = m.id
JOIN member_card c ON c.member_id = m.id AND c.valid = 1
WHERE m.id = ?
"""
BY_CARD = "SELECT member_id FROM member_card WHERE number = ? AND valid = 1"
BY_CARD_START = """
SELECT member_id FROM member_card WHERE number >= ? AND number < ? AND valid = 1
ORDER BY number LIMIT ?
"""
BY_PHONE = "SELECT member_id FROM member_person WHERE phone = ?"
BY_PHONE_START = """
SELECT member_id FROM member_person WHERE phone >= ? AND phone < ? ORDER BY phone LIMIT ?
"""
BY_PHONE_TAIL = """
SELECT member_id FROM member_person
WHERE phone_tail = ? AND substr(phone, -?) = ? ORDER BY member_id LIMIT ?
"""
BY_NAME_PART = """
SELECT p.member_id FROM name_part n JOIN member_person p ON p.member_id = n.member_id
WHERE n.part = ? AND replace(p.folded, ' ', '') LIKE ? ESCAPE '\\'
ORDER BY p.member_id LIMIT ?
"""
LAST_CARD = "SELECT max(number) FROM member_card WHERE number >= ? AND number < ?"
ADD_MEMBER = (
    "INSERT INTO member (joined_at, joined_day, staff_id, state) VALUES (?, ?, ?, 'active')"
)
ADD_PERSON = """
INSERT INTO member_person (member_id, name, folded, phone, phone_tail,
    birth_calendar, birth_month, birth_day, birth_leap, birth_year)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_CARD = "INSERT INTO member_card (number, member_id, issued_at, valid) VALUES (?, ?, ?, 1)"
ADD_NAME_PART = "INSERT INTO name_part (part, member_id) VALUES (?, ?)"
JOINED_ON = "SELECT count(*) FROM member WHERE joined_day = ?"
