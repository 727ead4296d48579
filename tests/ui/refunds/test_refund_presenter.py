"""A refund, gesture by gesture, with a fake view and a real shop."""

from dataclasses import replace

import pytest

from shopclub.counter.day_receipts import CameBack
from shopclub.counter.receipt import Means
from shopclub.counter.refund import RefundTooMuch
from shopclub.counter.refund_draft import RefundChanged, RefundDraft, RefundReason
from shopclub.kernel.money import AmountFault, AmountRefused
from shopclub.members.members import Member
from shopclub.storage.database import rows
from shopclub.ui.refunds.numbers import NumberFault, NumberRefused, ReceiptUnknown
from shopclub.ui.refunds.refund_state import Measure, Stage
from tests.builders import Desk
from tests.ui.refunds.at_the_desk import Owners, refunding, refunds_recorded
from tests.ui.stand_ins import StepExecutor

SALE = "261121010002"


def test_two_keys_refund_the_last_sale(desk: Desk, ming: Member, owners: Owners) -> None:
    at = refunding(desk, owners=owners)
    assert at.view.states[0].stage is Stage.CHOOSING
    assert [row.number for row in at.shown.receipts.rows or ()] == [SALE, "261121010001"]
    at.presenter.confirm()
    assert at.shown.stage is Stage.FORM
    assert at.said() == (11_800, 118, 100)
    at.presenter.confirm()
    assert (at.shown.done, at.receipts[0].receipt.to_pay) == (True, 11_800)
    assert desk.points_of(ming) == 200


def test_the_sale_at_hand_is_shown_at_once(desk: Desk, ming: Member, owners: Owners) -> None:
    at = refunding(desk, owners=owners, number=SALE)
    assert (at.shown.stage, at.shown.listed_from) == (Stage.FORM, False)
    assert not at.presenter.back()


@pytest.mark.parametrize("typed", [SALE, "261121-01-0002", "2", "0002"])
def test_a_number_that_is_scanned_or_typed_goes_before_the_list(
    desk: Desk, ming: Member, owners: Owners, typed: str
) -> None:
    desk.ring_up(500)
    at = refunding(desk, owners=owners)
    at.presenter.choosing.type_number(typed)
    at.presenter.confirm()
    assert at.shown.whole is not None
    assert at.shown.whole.number == SALE


def test_the_number_of_a_refund_leads_to_its_sale(desk: Desk, ming: Member, owners: Owners) -> None:
    back = desk.shop.till.refund(RefundDraft("r", "sale", 1_800), by=desk.owner)
    at = refunding(desk, owners=owners, number=back.receipt.number)
    assert at.shown.whole is not None
    assert (at.shown.whole.number, at.shown.whole.refunded) == (SALE, 1_800)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("261121010099", ReceiptUnknown("261121010099")),
        ("99", ReceiptUnknown("261121010099")),
        ("hello", NumberRefused(NumberFault.NOT_A_NUMBER)),
    ],
)
def test_an_unknown_number_is_said_beside_it_and_stays(
    desk: Desk, ming: Member, owners: Owners, typed: str, refusal: ReceiptUnknown | NumberRefused
) -> None:
    at = refunding(desk, owners=owners)
    at.presenter.choosing.type_number(typed)
    at.presenter.confirm()
    said = at.shown.receipts.refusal
    assert type(said) is type(refusal)
    assert vars(said) == vars(refusal)
    assert (at.shown.receipts.entry, at.shown.stage) == (typed, Stage.CHOOSING)
    at.presenter.choosing.type_number("")
    assert at.shown.receipts.refusal is None


def test_a_sale_that_came_back_already_says_so(desk: Desk, ming: Member, owners: Owners) -> None:
    desk.shop.till.undo_last("u", by=desk.owner)
    at = refunding(desk, owners=owners)
    at.presenter.confirm()
    refusal = at.shown.receipts.refusal
    assert isinstance(refusal, RefundTooMuch)
    assert (refusal.refunded, refusal.paid) == (11_800, 11_800)
    assert at.shown.receipts.rows is not None
    assert at.shown.receipts.rows[0].came_back is CameBack.ALL


def test_whoever_types_an_amount_wants_a_part(desk: Desk, ming: Member, owners: Owners) -> None:
    at = refunding(desk, owners=owners, number=SALE)
    at.presenter.type_amount("59")
    assert (at.shown.part, *at.said()) == (True, 5_900, 59, 50)
    at.presenter.choose_measure(Measure.LIST)
    at.presenter.type_amount("64")
    assert at.said() == (5_900, 59, 50)
    at.presenter.type_amount("128")
    assert at.said() == (11_800, 118, 100)
    at.presenter.choose_whole()
    assert (at.shown.part, at.shown.entry, *at.said()) == (False, "", 11_800, 118, 100)


@pytest.mark.parametrize(
    ("typed", "measure", "fault"),
    [
        ("", Measure.MONEY, None),
        ("abc", Measure.MONEY, AmountFault.NOT_A_NUMBER),
        ("-5", Measure.MONEY, AmountFault.NEGATIVE),
        ("19.999", Measure.MONEY, AmountFault.TOO_MANY_DECIMALS),
        ("9" * 40, Measure.MONEY, AmountFault.TOO_LARGE),
        ("0", Measure.MONEY, (0, 11_800)),
        ("118.01", Measure.MONEY, (11_801, 11_800)),
        ("128.01", Measure.LIST, (12_801, 12_800)),
        ("0", Measure.LIST, (0, 12_800)),
    ],
)
def test_a_bad_amount_is_said_beside_it_and_nothing_can_be_confirmed(
    desk: Desk,
    ming: Member,
    owners: Owners,
    typed: str,
    measure: Measure,
    fault: AmountFault | tuple[int, int] | None,
) -> None:
    at = refunding(desk, owners=owners, number=SALE)
    at.presenter.choose_reason(RefundReason.WRONG_AMOUNT)
    at.presenter.choose_measure(measure)
    at.presenter.type_amount(typed)
    refusal = at.shown.amount_refusal
    if isinstance(refusal, AmountRefused):
        assert refusal.fault is fault
    elif isinstance(refusal, RefundTooMuch):
        assert (refusal.asked, refusal.paid) == fault
    else:
        assert (refusal, fault) == (None, None)
    assert (at.shown.quote, at.shown.can_refund) == (None, False)
    at.presenter.confirm()
    assert refunds_recorded() == []
    assert (at.shown.entry, at.shown.reason) == (typed, RefundReason.WRONG_AMOUNT)
    at.presenter.choose_means(Means.CARD)
    assert at.shown.quote is None


def test_means_and_reason_are_kept_with_the_refund(
    desk: Desk, ming: Member, owners: Owners
) -> None:
    at = refunding(desk, owners=owners, number=SALE)
    assert at.shown.quote is not None
    assert at.shown.quote.means is Means.CASH
    at.presenter.choose_means(Means.WECHAT)
    at.presenter.choose_reason(RefundReason.OTHER)
    at.presenter.confirm()
    assert at.receipts[0].receipt.payments[0].means is Means.WECHAT
    ((detail,),) = rows("SELECT detail FROM audit_line WHERE action = 'refund'")
    assert '"reason": "other"' in detail


def test_pressing_twice_refunds_once(desk: Desk, ming: Member, owners: Owners) -> None:
    steps = StepExecutor()
    at = refunding(desk, owners=owners, number=SALE, executor=steps)
    steps.step()
    at.presenter.confirm()
    at.presenter.confirm()
    assert at.shown.busy
    while steps.waiting:
        steps.step()
    at.presenter.confirm()
    assert refunds_recorded() == [(11_800,)]
    assert len(at.receipts) == 1


def test_an_amount_is_quoted_before_it_is_confirmed_however_quick_the_hands(
    desk: Desk, ming: Member, owners: Owners
) -> None:
    steps = StepExecutor()
    at = refunding(desk, owners=owners, number=SALE, executor=steps)
    steps.step()
    at.presenter.type_amount("5")
    at.presenter.type_amount("59")
    at.presenter.confirm()
    assert refunds_recorded() == []
    while steps.waiting:
        steps.step()
    assert refunds_recorded() == [(5_900,)]


def test_what_must_be_read_first_is_not_confirmed_by_quick_hands(
    desk: Desk, ming: Member, owners: Owners
) -> None:
    """The points of the sale were spent meanwhile: they will be owed, so that is shown first."""
    desk.ring_up(3_000, member=ming, points=200)
    steps = StepExecutor()
    at = refunding(desk, owners=owners, number="261121010001", executor=steps)
    steps.step()
    at.presenter.type_amount("200")
    at.presenter.confirm()
    while steps.waiting:
        steps.step()
    assert refunds_recorded() == []
    at.presenter.confirm()
    while steps.waiting:
        steps.step()
    assert refunds_recorded() == [(20_000,)]


def test_what_changed_meanwhile_is_shown_anew_and_nothing_is_written(
    desk: Desk, ming: Member, owners: Owners
) -> None:
    at = refunding(desk, owners=owners, number=SALE)
    at.presenter.type_amount("59")
    desk.ring_up(2_000, member=ming, points=200)
    at.presenter.confirm()
    assert isinstance(at.shown.refusal, RefundChanged)
    assert refunds_recorded() == []
    assert at.shown.quote is not None
    assert (at.shown.quote.points.balance_before, at.shown.entry) == (18, "59")
    at.presenter.confirm()
    assert refunds_recorded() == [(5_900,)]


def test_what_another_till_gave_back_meanwhile_is_said(
    desk: Desk, ming: Member, owners: Owners
) -> None:
    at = refunding(desk, owners=owners, number=SALE)
    at.presenter.type_amount("100")
    desk.shop.till.refund(RefundDraft("other", "sale", 10_000), by=desk.owner)
    at.presenter.confirm()
    assert isinstance(at.shown.amount_refusal, RefundTooMuch)
    assert at.shown.whole is not None
    assert (at.shown.whole.refunded, at.shown.entry, at.shown.quote) == (10_000, "100", None)
    at.presenter.choose_whole()
    assert at.said()[0] == 1_800


def test_one_step_back_leads_to_the_list(desk: Desk, ming: Member, owners: Owners) -> None:
    at = refunding(desk, owners=owners)
    at.presenter.choosing.choose(1)
    at.presenter.confirm()
    at.presenter.type_amount("5")
    assert at.presenter.back()
    fresh = replace(at.shown, receipts=at.view.states[0].receipts)
    assert fresh == at.view.states[0]
    assert at.shown.receipts.chosen == 1
    assert not at.presenter.back()
