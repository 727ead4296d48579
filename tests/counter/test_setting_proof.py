"""`check` names every change of a setting that was altered, taken out or slipped in by hand."""

from contextlib import suppress

from shopclub.counter.setting_proof import differences
from shopclub.staff.roles import ROLE_TERMS, Permission, RoleTerms
from shopclub.storage.database import run, writing
from tests.builders import Desk

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


class TakenBackError(Exception):
    """Ends a change by hand, so that nothing of it is kept."""


def test_a_setting_by_hand_is_named_permissions_too(desk: Desk) -> None:
    terms = RoleTerms(cashier=frozenset({Permission.ADJUST_POINTS}))
    desk.shop.staff_book.change_role_terms(terms, by=desk.owner)
    assert differences() == ()
    for name in ("membership", ROLE_TERMS.name):
        for statement, what in BY_HAND:
            with suppress(TakenBackError), writing():
                run(statement.format(name))
                found = [(said, whose.split()[1]) for said, whose, _, _ in differences()]
                assert found == [(what, name)]
                raise TakenBackError
    assert desk.shop.check() == ()
