"""What is typed narrows the list of receipts; a member's own sales come first."""

import pytest
from PySide6.QtCore import Qt

from shopclub.members.members import Member
from shopclub.ui.refunds.choosing import Choosing, Receipts
from shopclub.ui.refunds.numbers import NumberFault, NumberRefused
from tests.builders import Desk
from tests.ui.counter.at_the_screen import press, write
from tests.ui.refunds.counter_window import Counter
from tests.ui.stand_ins import InlineExecutor, StepExecutor, jobs_on


class List:
    """A list under test, and the numbers that were taken from it."""

    def __init__(
        self, desk: Desk, *, member: Member | None = None, steps: StepExecutor | None = None
    ) -> None:
        self.taken: list[str] = []
        self.choosing = Choosing(
            desk.shop,
            jobs=jobs_on(steps or InlineExecutor()),
            sales_only=True,
            show=lambda _: None,
            take=self.taken.append,
            member_id=None if member is None else member.member_id,
        )
        self.choosing.read()

    @property
    def shown(self) -> Receipts:
        return self.choosing.receipts

    def runs(self) -> list[int]:
        """Return the running numbers that are shown."""
        return [int(row.number[-4:]) for row in self.shown.rows or ()]


@pytest.fixture
def sold(desk: Desk) -> Desk:
    """Return a desk with 32 sales, of which the 5th and the 12th are Ann Lee's."""
    ann = desk.enrol("Ann Lee", "139 5560 0242")
    for number in range(1, 33):
        desk.ring_up(1_000 + number, member=ann if number in {5, 12} else None)
    return desk


@pytest.mark.parametrize(
    ("entry", "runs", "taken"),
    [
        ("3", [32, 31, 30, 23, 13, 3], 3),
        ("３", [32, 31, 30, 23, 13, 3], 3),
        ("31", [31], 31),
        ("0012", [12], 12),
        ("2611210100", list(range(32, 0, -1)), 32),
        ("261121-01-0007", [7], 7),
        ("ann", [12, 5], 12),
        ("LEE", [12, 5], 12),
    ],
)
def test_the_list_is_narrowed_and_enter_takes_the_row_that_is_chosen(
    sold: Desk, entry: str, runs: list[int], taken: int
) -> None:
    shown = List(sold)
    shown.choosing.type_number(entry)
    assert shown.runs() == runs
    row = shown.shown.row
    assert row is not None
    assert int(row.number[-4:]) == taken
    shown.choosing.submit()
    assert shown.taken == [row.number]


def test_a_row_that_was_pointed_at_goes_before_what_is_typed(sold: Desk) -> None:
    shown = List(sold)
    shown.choosing.type_number("3")
    shown.choosing.choose(1)
    shown.choosing.submit()
    assert [number[-4:] for number in shown.taken] == ["0031"]


def test_what_nothing_fits_is_looked_for_by_its_number_or_refused(sold: Desk) -> None:
    shown = List(sold)
    for entry, number in (("99", "261121010099"), ("261120010001", "261120010001")):
        shown.choosing.type_number(entry)
        assert shown.runs() == []
        shown.choosing.submit()
        assert shown.taken[-1] == number
    for entry, fault in (
        ("600800000017", NumberFault.CARD),
        ("nobody", NumberFault.NOT_A_NUMBER),
        ("100%", NumberFault.NOT_A_NUMBER),
        ("' OR 1=1 --", NumberFault.NOT_A_NUMBER),
    ):
        shown.choosing.type_number(entry)
        shown.choosing.submit()
        refusal = shown.shown.refusal
        assert isinstance(refusal, NumberRefused)
        assert refusal.fault is fault
    shown.choosing.type_number("")
    assert len(shown.runs()) == 32


def test_a_scan_does_not_wait_for_the_list_and_a_name_does(sold: Desk) -> None:
    steps = StepExecutor()
    shown = List(sold, steps=steps)
    shown.choosing.type_number("261121010004")
    shown.choosing.submit()
    assert shown.taken == ["261121010004"]
    shown.choosing.type_number("ann")
    shown.choosing.submit()
    assert len(shown.taken) == 1
    while steps.waiting:
        steps.step()
    assert [number[-4:] for number in shown.taken] == ["0004", "0012"]


def test_the_sales_of_the_member_at_the_counter_come_first_and_once(sold: Desk) -> None:
    member = sold.shop.members.holder_of_phone("139 5560 0242")
    assert member is not None
    for number in range(33, 121):
        sold.ring_up(1_000 + number)
    shown = List(sold, member=member)
    assert shown.runs()[:3] == [12, 5, 120]
    shown.choosing.read_more()
    assert sorted(shown.runs()) == list(range(1, 121))
    shown.choosing.submit()
    assert [number[-4:] for number in shown.taken] == ["0012"]


def test_f6_with_a_member_refunds_that_members_last_sale(
    counter: Counter, desk: Desk, ming: Member
) -> None:
    desk.ring_up(5_000)
    counter.ways.open_refund(member_id=ming.member_id)
    press(Qt.Key.Key_Return)
    whole = counter.refund()._state.whole
    assert whole is not None
    assert whole.member_name == "王小明"
    press(Qt.Key.Key_Escape)
    write("3")
    assert [row.number[-4:] for row in counter.refund()._state.receipts.rows or ()] == ["0003"]
