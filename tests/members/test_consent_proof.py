"""`check` names every answer of a member that was altered, taken out or slipped in by hand."""

from collections.abc import Iterator
from contextlib import suppress

import pytest

from shopclub.counter.erasing import WORD
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.consent_proof import Difference, differences
from shopclub.members.people import NewMember
from shopclub.storage import ledgers
from shopclub.storage.database import engine, one, rows, run, writing
from tests.builders import Desk, spoil

NOTICE = Consenting(Purpose.MEMBERSHIP, "We keep your name and number.")
OFFERS = Consenting(Purpose.OFFERS, "May we write to you?", given=False)
CALLS = Consenting(Purpose.CALLS, "May we call you?")
REMINDERS = Consenting(Purpose.REMINDERS, "May we remind you?")
TABLES = ("member_consent", "consent_text")
GONE, CHANGED, SLIPPED_IN = (
    "consent that is gone",
    "consent against its seal",
    "consent without its audit line",
)


class TakenBackError(Exception):
    """Ends a change by hand, so that nothing of it is kept."""


@pytest.fixture
def asked(desk: Desk) -> Desk:
    """Return a shop whose members answered: at the signup, later, and by a merge."""
    enrol, by = desk.shop.members.enrol, desk.owner
    first = enrol(NewMember("Ann", consents=(NOTICE, OFFERS, CALLS)), by=by)
    gone = enrol(NewMember("Bo", consents=(NOTICE, REMINDERS)), by=by)
    into = enrol(NewMember("Bo"), by=by)
    said = NewMember("Ann", consents=(Consenting(Purpose.OFFERS, "May we write, after all?"),))
    desk.shop.members.edit(first.member_id, said, by=by)
    desk.shop.merging.merge(gone.member_id, into_id=into.member_id, keep={}, by=by)
    assert one("SELECT count(*) FROM member_consent") == (8,)
    return desk


def by_hand(statement: str, *values: object) -> tuple[Difference, ...]:
    """Change the file as no service would, and take it back; return what is named meanwhile."""
    found: tuple[Difference, ...] = ()
    run("PRAGMA foreign_keys = 0")
    run("PRAGMA ignore_check_constraints = 1")
    with suppress(TakenBackError), writing():
        ledgers.unguard(engine())
        run(statement, *values)
        assert one("SELECT changes()") == (1,)
        found = differences()
        raise TakenBackError
    return found


def flips(value: object) -> Iterator[object]:
    """Yield a value with one bit turned over, at its low and at its high end."""
    if isinstance(value, int):
        yield from (value ^ 1, value ^ 64, value ^ 1 << 40)
    else:
        text = str(value)
        yield from (chr(ord(text[0]) ^ 1) + text[1:], text[:-1] + chr(ord(text[-1]) ^ 4))


def test_one_bit_of_any_column_of_any_answer_is_named(asked: Desk) -> None:
    assert differences() == ()
    unnoticed, tried = [], 0
    for table in TABLES:
        columns = [name for _, name, *_ in rows(f"PRAGMA table_info({table})")]
        for place, column in enumerate(columns):
            for row in rows(f"SELECT * FROM {table}"):
                for flipped in flips(row[place]):
                    if column == "id" and one(f"SELECT 1 FROM {table} WHERE id = ?", flipped):
                        continue  # two of one number are damage for SQLite itself
                    tried += 1
                    change = f"UPDATE {table} SET {column} = ? WHERE id = ?"
                    if not by_hand(change, flipped, row[0]):
                        unnoticed.append((table, column, row, flipped))
    print(f"{tried} bits turned over")
    assert unnoticed == []
    assert tried > 100
    assert asked.shop.check() == ()


def test_an_answer_is_named_by_its_member_and_by_what_became_of_it(asked: Desk) -> None:
    last = "INSERT INTO member_consent SELECT 99, 2, 'calls', 1, 0, day, 1, 1 FROM member_consent"
    assert by_hand("UPDATE member_consent SET given = 1 WHERE id = 2") == ((CHANGED, "1", 0, 0),)
    assert by_hand("DELETE FROM member_consent WHERE id = 3") == ((GONE, "1", 3, 2),)
    assert by_hand(f"{last} LIMIT 1") == ((SLIPPED_IN, "2", 0, 1),)
    assert by_hand("UPDATE member_consent SET member_id = 2 WHERE id = 3") == (
        (CHANGED, "1", 0, 0),
    )


def test_the_check_of_a_whole_shop_names_it(asked: Desk) -> None:
    spoil("UPDATE member_consent SET given = 1 WHERE id = 2")
    assert [(found.what, found.whose) for found in asked.shop.check()] == [(CHANGED, "1")]


def test_answers_from_before_there_were_seals_are_sound(asked: Desk) -> None:
    spoil(
        "INSERT INTO member_consent SELECT -id, member_id, purpose, given, at, day, staff_id,"
        " text_id FROM member_consent"
    )
    assert differences() == ()


def test_an_erased_member_leaves_answers_that_still_hold(asked: Desk) -> None:
    asked.shop.erasing.erase(1, word=WORD, by=asked.owner)
    assert asked.shop.check() == ()
