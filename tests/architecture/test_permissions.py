"""Everything a screen hides, the service refuses: each command, by someone who may do nothing."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import pytest

from shopclub.staff.roles import Actor, Permission
from shopclub.storage.database import run, writing
from tests.architecture.commands import Command, commands_of, modules, verdict
from tests.builders import Desk, desk_in

INSIDE: Mapping[str, str] = {
    "counter.draft.new_sale": "a value: what Selling.ring_up will write",
    "counter.rulebook.change_setting": "inside the transaction of the Rulebook or the Shop",
    "counter.till_terms.check_amount": "a rule: says whether the owner must approve a sale",
    "counter.till_terms.check_refund": "a rule: says whether the owner must approve a refund",
    "demo.papers.draw_papers": "the sample's own papers, drawn by its owner",
    "exchange.files.remember": "inside the transaction of carry_out",
    "exchange.joining.loaded": "a value: a member that carry_out will write",
    "exchange.joining.open_account": "inside the transaction of carry_out",
    "exchange.joining.tell_more": "inside the transaction of carry_out",
    "exchange.past_sales.past_sales": "a value: sales that carry_out will write",
    "members.tagging.tag_many": "inside the transaction of MemberList.tag",
    "members.tagging.untag_many": "inside the transaction of MemberList.untag",
    "rewards.voucher_book.Vouchers.void_bought": "inside the transaction of Gifts.take_back",
    "sample.afterwards.refund": "the sample's own sales, rung up by its owner",
    "staff.doubted.require_trusted": "a rule: says whether the owner must act on a file in doubt",
    "staff.doubted.note_mended": "inside the transaction of Shop.rebuild",
    "staff.book.StaffBook.change_own_pin": "one's own PIN, which the old one proves",
}
"""Commands that ask for no permission, and why they need not."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def faults(found: Iterator[Command], *, desk: Desk, folder: Path) -> tuple[str, ...]:
    """Name each command that someone who may do nothing gets anything out of."""
    said = (
        verdict(command, desk=desk, folder=folder)
        for command in found
        if command.place not in INSIDE
    )
    return tuple(fault for fault in said if fault)


def test_every_command_asks_first_and_writes_nothing_when_it_refuses(
    desk: Desk, tmp_path: Path
) -> None:
    every = [command for module in modules() for command in commands_of(module)]
    print(f"{len(every)} commands, {len(INSIDE)} of them inside another one")
    assert len(every) > 80
    assert faults(iter(every), desk=desk, folder=tmp_path / "out") == ()
    assert set(INSIDE) <= {command.place for command in every}


def test_a_command_that_asks_nobody_or_asks_too_late_is_found(desk: Desk, tmp_path: Path) -> None:
    """The planted faults: one without `require`, one that writes before it asks."""
    planted = ModuleType("shopclub.planted")

    def raise_points(*, by: Actor) -> None:
        with writing():
            run("UPDATE staff SET failures = 1")

    def too_late(*, by: Actor) -> None:
        with writing():
            run("UPDATE staff SET failures = 2")
            by.require(Permission.ADJUST_POINTS)

    def right(*, by: Actor) -> None:
        with writing():
            by.require(Permission.ADJUST_POINTS)

    for call in (raise_points, too_late, right):
        call.__module__ = planted.__name__
        setattr(planted, call.__name__, call)
    assert faults(commands_of(planted), desk=desk, folder=tmp_path / "out") == (
        "planted.raise_points lets everybody planted.raise_points writes first",
        "planted.too_late writes first",
    )
