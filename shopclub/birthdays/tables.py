"""Days of the family, greetings and perks."""

from peewee import AutoField, BooleanField, CompositeKey, IntegerField, TextField

from shopclub.members.merged import WHOSE
from shopclub.storage.fields import DayField, InstantField
from shopclub.storage.models import Row


class FamilyDayRow(Row):
    """A day that matters to a member beside their own birthday; erased with the person."""

    id = AutoField()
    member_id = IntegerField()
    name = TextField()
    birth_calendar = TextField()
    birth_month = IntegerField()
    birth_day = IntegerField()
    birth_leap = BooleanField()
    birth_year = IntegerField(null=True)

    class Meta:
        table_name = "family_day"


class GreetingRow(Row):
    """Who was greeted, for the occasion of a year; `family_day_id` is 0 for their own birthday."""

    member_id = IntegerField()
    family_day_id = IntegerField()
    year = IntegerField()
    day = DayField()
    how = TextField()
    at = InstantField()
    staff_id = IntegerField()

    class Meta:
        table_name = "greeting"
        primary_key = CompositeKey("member_id", "family_day_id", "year")
        without_rowid = True


class PerkRow(Row):
    """A perk that was given with a sale, and the refund that gave it back if one did.

    A voucher was issued and a gift given without a sale; a gift that was taken back is returned by
    its own redemption. `worth` is in hundredths for a multiplier, in points, what the voucher takes
    off, or the gift's id; `year` is the lunar year if lunar.
    """

    id = AutoField()
    member_id = IntegerField()
    year = IntegerField()
    occurs_on = DayField()
    day = DayField()
    kind = TextField()
    worth = IntegerField()
    sale_id = TextField(null=True)
    voucher_id = IntegerField(null=True)
    redemption_id = TextField(null=True)
    returned_by = TextField(null=True)

    class Meta:
        table_name = "birthday_perk"


ADD_FAMILY_DAY = """
INSERT INTO family_day
    (member_id, name, birth_calendar, birth_month, birth_day, birth_leap, birth_year)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
DROP_FAMILY_DAY = "DELETE FROM family_day WHERE id = ? AND member_id = ?"
FAMILY_DAY = "SELECT name FROM family_day WHERE id = ? AND member_id = ?"
FAMILY_DAYS_OF = """
SELECT id, member_id, name, birth_calendar, birth_month, birth_day, birth_leap, birth_year
FROM family_day WHERE member_id = ? ORDER BY id
"""
FAMILY_DAYS_IN = """
SELECT id, member_id, name, birth_calendar, birth_month, birth_day, birth_leap, birth_year
FROM family_day WHERE birth_calendar = ? AND birth_month = ? AND birth_day >= ? AND birth_day <= ?
"""
BORN_ON = """
SELECT birth_calendar, birth_month, birth_day, birth_leap, reminded, count(*) FROM member_person
WHERE birth_calendar = ? AND birth_month = ? AND birth_day >= ? AND birth_day <= ? AND living = 1
GROUP BY birth_day, birth_leap, reminded
"""
FIRST_BORN_IN = """
SELECT * FROM (
    SELECT ?, p.birth_day, p.member_id, p.name, p.birth_year, g.how, g.at, s.name
    FROM member_person p
    LEFT JOIN greeting g ON g.member_id = p.member_id AND g.family_day_id = 0 AND g.year = ?
    LEFT JOIN staff s ON s.id = g.staff_id
    WHERE p.birth_calendar = ? AND p.birth_month = ? AND +p.birth_leap = ?
        AND p.birth_day >= ? AND p.birth_day <= ? AND +p.reminded = 1 AND p.living = 1
    ORDER BY p.birth_day, p.birth_leap, p.reminded, p.member_id LIMIT {limit:d}
) AS born
"""
"""In the very order of the index, so that a limit ends the reading. The plus signs keep SQLite from
leaving constant columns out of that order, after which it would sort all of the last day."""
ADD_GREETING = """
INSERT INTO greeting (member_id, family_day_id, year, day, how, at, staff_id)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (member_id, family_day_id, year) DO NOTHING
"""
DROP_GREETING = "DELETE FROM greeting WHERE member_id = ? AND family_day_id = ? AND year = ?"
GREETINGS_OF = """
SELECT g.member_id, g.family_day_id, g.year, g.how, g.at, s.name
FROM greeting g JOIN staff s ON s.id = g.staff_id WHERE g.member_id IN ({marks})
"""
OWN_GREETED_ON = """
SELECT p.birth_calendar, p.birth_month, p.birth_day, p.birth_leap
FROM greeting g JOIN member_person p ON p.member_id = g.member_id
WHERE g.day = ? AND g.family_day_id = 0 AND p.reminded = 1 AND p.living = 1
"""
PERKS_OF = f"""
SELECT year, day, kind FROM birthday_perk
WHERE member_id IN {WHOSE} AND returned_by IS NULL ORDER BY id
"""  # noqa: S608  # our own words
ADD_PERK = """
INSERT INTO birthday_perk
    (member_id, year, occurs_on, day, kind, worth, sale_id, voucher_id, redemption_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
PERKS_AMONG = """
WITH whose AS (SELECT id FROM member WHERE id IN ({marks})),
every AS (
    SELECT id AS now_id, id FROM whose
    UNION ALL SELECT n.now_id, n.gone_id FROM whose w JOIN member_now n ON n.now_id = w.id
)
SELECT e.now_id, p.year, p.kind FROM every e JOIN birthday_perk p ON p.member_id = e.id
WHERE p.returned_by IS NULL
"""
RETURN_PERK = """
UPDATE birthday_perk SET returned_by = ?
WHERE sale_id = ? AND kind = 'multiplier' AND returned_by IS NULL
"""
RETURN_GIFT = """
UPDATE birthday_perk SET returned_by = redemption_id WHERE redemption_id = ?
"""
PERK_OF_SALE = """
SELECT year, occurs_on, kind, worth FROM birthday_perk WHERE sale_id = ? AND returned_by IS NULL
"""
