"""`check` names every change of a setting that was altered, taken out or slipped in by hand."""

from shopclub.counter.setting_proof import differences
from shopclub.staff.roles import ROLE_TERMS, Permission, RoleTerms
from shopclub.storage.database import rows, run, run_many
from tests.builders import Desk, spoil

AGAIN = """
INSERT INTO setting (name, effective, value, set_at)
SELECT name, effective, value, set_at FROM setting WHERE name = '{}'
"""
BY_HAND = (
    ("UPDATE setting SET value = '{{}}' WHERE name = '{}'", "setting against its seal"),
    ("UPDATE setting SET effective = '2030-01-01' WHERE name = '{}'", "setting against its seal"),
    ("DELETE FROM setting WHERE name = '{}'", "setting that is gone"),
    (AGAIN, "setting without its audit line"),
)


def test_a_setting_by_hand_is_named_permissions_too(desk: Desk) -> None:
    terms = RoleTerms(cashier=frozenset({Permission.ADJUST_POINTS}))
    desk.shop.staff_book.change_role_terms(terms, by=desk.owner)
    assert desk.shop.check() == ()
    before = rows("SELECT * FROM setting")
    for name in ("membership", ROLE_TERMS.name):
        for statement, what in BY_HAND:
            spoil(statement.format(name))
            assert [(said, whose.split()[1]) for said, whose, _, _ in differences()] == [
                (what, name)
            ]
            run("DELETE FROM setting")
            run_many("INSERT INTO setting VALUES (?, ?, ?, ?, ?, ?)", before)
    assert differences() == ()
