"""The receipt beside the settings: of the rules on the form, drawn off the screens' thread."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.counter.receipt import LineKind
from shopclub.counter.rulebook import Rules
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.points.terms import EarnRule, RedeemRule
from shopclub.tiers.ladder import Tier
from shopclub.ui.settings.preview_presenter import PreviewPresenter, PreviewState
from shopclub.ui.settings.sample_receipt import sample_receipt
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, StepExecutor, jobs_on

TODAY = date(2026, 11, 21)


def rules_of(desk: Desk) -> Rules:
    return desk.shop.rulebook.read().rules


def test_the_sample_follows_the_rules(desk: Desk) -> None:
    receipt = sample_receipt(rules_of(desk), on=TODAY, cashier="老王").receipt
    assert [line.kind for line in receipt.lines] == [
        LineKind.AMOUNT,
        LineKind.TIER_DISCOUNT,
        LineKind.POINTS,
    ]
    assert (receipt.to_pay, receipt.earned) == (11_160, 167)
    ladder = rules_of(desk).ladder
    higher = replace(
        ladder, tiers=(*ladder.tiers[:-1], replace(ladder.tiers[-1], multiplier_hundredths=180))
    )
    changed = sample_receipt(replace(rules_of(desk), ladder=higher), on=TODAY, cashier="").receipt
    assert changed.earned == 200


@pytest.mark.parametrize("code", ["CNY", "JPY", "KWD"])
@pytest.mark.parametrize(
    "redeem",
    [
        RedeemRule(),
        RedeemRule(share_basis_points=0),
        RedeemRule(minimum_balance=1_000_000),
        RedeemRule(points=1, money=100_000, step=1),
        RedeemRule(points=1_000_000, money=1, step=1_000_000),
    ],
)
@pytest.mark.parametrize("earn", [EarnRule(), EarnRule(points=0), EarnRule(1_000_000, 100, 1)])
def test_no_rules_are_without_a_sample(
    desk: Desk, code: str, redeem: RedeemRule, earn: EarnRule
) -> None:
    rules = rules_of(desk)
    made = replace(
        rules,
        identity=replace(rules.identity, currency_code=code, language="en"),
        points=replace(rules.points, redeem=redeem, earn=earn),
        ladder=replace(rules.ladder, tiers=(Tier("bronze", 0, discount_basis_points=10_000),)),
    )
    receipt = sample_receipt(made, on=TODAY, cashier="").receipt
    assert (receipt.currency, receipt.to_pay) == (code, 0)


def test_only_the_last_paper_is_shown(desk: Desk) -> None:
    steps = StepExecutor()
    presenter = PreviewPresenter(jobs=jobs_on(steps))
    view: RecordingView[PreviewState] = RecordingView()
    presenter.attach(view)
    issued = sample_receipt(rules_of(desk), on=TODAY, cashier="老王")
    presenter.show(issued, dots_per_inch=72)
    presenter.choose_sheet(ReceiptSheet.ROLL_80)
    steps.step(1)
    assert [round(page.width_mm) for page in view.last.pages] == [80]
    steps.step(0)
    assert [round(page.width_mm) for page in view.last.pages] == [80]


def test_the_same_paper_is_not_drawn_twice(desk: Desk) -> None:
    steps = StepExecutor()
    presenter = PreviewPresenter(jobs=jobs_on(steps))
    issued = sample_receipt(rules_of(desk), on=TODAY, cashier="老王")
    for _ in range(3):
        presenter.show(issued, dots_per_inch=72)
    assert len(steps.waiting) == 1
    presenter.detach()
    steps.step()
    assert presenter.state.pages
