"""Undoing the last sale, and printing again: what is shown, and what is handed on."""

from datetime import timedelta

import pytest

from shopclub.counter.receipt import IssuedReceipt, ReceiptKind
from shopclub.counter.refund import RefundTooMuch
from shopclub.counter.refund_draft import RefundChanged, RefundDraft
from shopclub.members.members import Member
from shopclub.ui.refunds.numbers import ReceiptUnknown
from shopclub.ui.refunds.reprint_presenter import Issued, ReprintPresenter, ReprintState, Way
from shopclub.ui.refunds.undo_presenter import UndoPresenter, UndoState
from tests.builders import Desk
from tests.ui.refunds.at_the_desk import Owners, refunds_recorded
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on

Undoing = tuple[UndoPresenter, RecordingView[UndoState], list[IssuedReceipt]]
Reprinting = tuple[ReprintPresenter, RecordingView[ReprintState], list[tuple[IssuedReceipt, Way]]]


@pytest.fixture
def undoing(desk: Desk, ming: Member, owners: Owners) -> Undoing:
    undone: list[IssuedReceipt] = []
    presenter = UndoPresenter(
        desk.shop,
        desk.shop.till.quote_undo(),
        jobs=inline_jobs(),
        actor=desk.owner,
        ask_owner=owners,
        undone=undone.append,
    )
    view = RecordingView[UndoState]()
    presenter.attach(view)
    return presenter, view, undone


@pytest.fixture
def reprinting(desk: Desk, ming: Member) -> Reprinting:
    desk.shop.till.refund(RefundDraft("r", "sale", 1_800), by=desk.owner)
    found: list[tuple[IssuedReceipt, Way]] = []

    def note(issued: Issued, way: Way) -> None:
        assert isinstance(issued, IssuedReceipt)
        found.append((issued, way))

    presenter = ReprintPresenter(desk.shop, jobs=inline_jobs(), found=note)
    view = RecordingView[ReprintState]()
    presenter.attach(view)
    return presenter, view, found


def test_undoing_gives_all_of_the_last_sale_back_once(
    desk: Desk, ming: Member, undoing: Undoing
) -> None:
    presenter, view, undone = undoing
    assert view.last.quote.points.balance_after == 200
    presenter.confirm()
    presenter.confirm()
    assert refunds_recorded() == [(11_800,)]
    assert (view.last.done, len(undone), desk.points_of(ming)) == (True, 1, 200)


def test_undoing_twice_in_a_blink_is_once(desk: Desk, ming: Member, owners: Owners) -> None:
    steps = StepExecutor()
    presenter = UndoPresenter(
        desk.shop,
        desk.shop.till.quote_undo(),
        jobs=jobs_on(steps),
        actor=desk.owner,
        ask_owner=owners,
        undone=lambda _: None,
    )
    presenter.confirm()
    presenter.confirm()
    while steps.waiting:
        steps.step()
    assert refunds_recorded() == [(11_800,)]


def test_a_sale_rung_up_meanwhile_is_not_undone_unseen(desk: Desk, undoing: Undoing) -> None:
    presenter, view, _ = undoing
    desk.ring_up(500)
    presenter.confirm()
    assert isinstance(view.last.refusal, RefundChanged)
    assert (refunds_recorded(), view.last.quote.money) == ([], 500)
    presenter.confirm()
    assert refunds_recorded() == [(500,)]


def test_a_sale_that_is_gone_already_says_so(desk: Desk, undoing: Undoing) -> None:
    presenter, view, _ = undoing
    desk.shop.till.refund(RefundDraft("other", "sale"), by=desk.owner)
    presenter.confirm()
    assert isinstance(view.last.refusal, RefundTooMuch)
    assert not view.last.done


def test_the_last_receipt_is_printed_again_also_that_of_a_refund(
    desk: Desk, reprinting: Reprinting
) -> None:
    presenter, view, found = reprinting
    assert not view.last.can_refund
    presenter.confirm()
    presenter.confirm()
    ((issued, way),) = found
    assert (issued.receipt.kind, issued.receipt.to_pay) == (ReceiptKind.REFUND, 1_800)
    assert (way, view.last.done) == (Way.PRINT, True)


@pytest.mark.parametrize("way", list(Way))
def test_another_receipt_of_the_list_is_handed_on(reprinting: Reprinting, way: Way) -> None:
    presenter, view, found = reprinting
    presenter.choosing.choose(1)
    assert view.last.can_refund
    presenter.confirm(way)
    ((issued, chosen),) = found
    assert (issued.receipt.number, chosen) == ("261121010002", way)


def test_a_receipt_of_an_earlier_day_is_found_by_its_number(
    desk: Desk, reprinting: Reprinting
) -> None:
    presenter, view, found = reprinting
    desk.clock.advance(timedelta(days=40))
    presenter.choosing.read()
    assert view.last.receipts.rows == ()
    presenter.choosing.type_number("261121-01-0003")
    presenter.confirm(Way.LOOK)
    assert found[0][0].receipt.kind is ReceiptKind.REFUND


def test_an_unknown_number_is_said_and_another_can_be_tried(reprinting: Reprinting) -> None:
    presenter, view, found = reprinting
    presenter.choosing.type_number("261121010099")
    presenter.confirm()
    assert isinstance(view.last.receipts.refusal, ReceiptUnknown)
    assert (found, view.last.busy) == ([], False)
    presenter.choosing.type_number("1")
    presenter.confirm()
    assert found[0][0].receipt.number == "261121010001"


def test_what_was_chosen_before_escape_is_not_printed_after_it(desk: Desk, ming: Member) -> None:
    lane, found = StepExecutor(), list[Issued]()
    presenter = ReprintPresenter(
        desk.shop, jobs=jobs_on(lane), found=lambda issued, _: found.append(issued)
    )
    presenter.attach(RecordingView[ReprintState]())
    lane.step()
    presenter.confirm()
    presenter.detach()
    lane.step()
    assert found == []
