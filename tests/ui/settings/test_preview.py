"""The papers beside the settings: of the rules on the form, drawn off the screens' thread."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.counter.receipt import LineKind, SayingKind
from shopclub.counter.rulebook import Rules
from shopclub.points.terms import EarnRule, RedeemRule
from shopclub.tiers.ladder import Tier
from shopclub.ui.settings.preview_presenter import (
    Paper,
    PreviewPresenter,
    PreviewState,
    Samples,
)
from shopclub.ui.settings.sample_receipt import sample_card, sample_receipt
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, StepExecutor, jobs_on

TODAY = date(2026, 11, 21)


def rules_of(desk: Desk) -> Rules:
    return desk.shop.rulebook.read().rules


def test_the_sample_follows_the_rules(desk: Desk) -> None:
    receipt = sample_receipt(rules_of(desk), on=TODAY, cashier="老王", tier="gold").receipt
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
    changed = sample_receipt(
        replace(rules_of(desk), ladder=higher), on=TODAY, cashier="", tier="gold"
    ).receipt
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
    receipt = sample_receipt(made, on=TODAY, cashier="", tier="bronze").receipt
    assert (receipt.currency, receipt.to_pay) == (code, 0)


@pytest.mark.parametrize(
    ("tier", "stars", "earned", "told"),
    [("gold", 3, 167, 0), ("silver", 2, 138, 588_456), ("bronze", 1, 118, 188_200)],
)
def test_the_papers_are_of_the_tier_that_is_edited(
    desk: Desk, tier: str, stars: int, earned: int, told: int
) -> None:
    rules = rules_of(desk)
    receipt = sample_receipt(rules, on=TODAY, cashier="老王", tier=tier).receipt
    face = sample_card(rules, on=TODAY, tier=tier)
    assert receipt.member is not None
    assert (receipt.member.tier, receipt.earned) == (face.tier, earned)
    assert (face.tier.stars, face.number[-4:]) == (stars, receipt.member.card_last4)
    to_reach = [say.amount for say in receipt.sayings if say.kind is SayingKind.REACH_TIER]
    assert to_reach == ([told] if told else [])
    assert face.terms.points_per_step == rules.points.earn.points


def samples_of(desk: Desk) -> Samples:
    rules = rules_of(desk)
    return Samples(
        sample_receipt(rules, on=TODAY, cashier="老王", tier="gold"),
        sample_card(rules, on=TODAY, tier="gold"),
    )


def test_only_the_last_paper_is_drawn(desk: Desk) -> None:
    steps = StepExecutor()
    presenter = PreviewPresenter(jobs=jobs_on(steps))
    view: RecordingView[PreviewState] = RecordingView()
    presenter.attach(view)
    for paper in (Paper.ROLL_80, Paper.CARD, Paper.ROLL_58):
        presenter.choose_paper(paper)
        presenter.show(samples_of(desk), dots_per_inch=72)
    for place in (1, 0):
        steps.step(place)
        assert view.last.pages == ()
    steps.step()
    assert [round(page.width_mm) for page in view.last.pages] == [58]
    assert view.last.drawn is Paper.ROLL_58


def test_the_card_is_shown_on_both_sides_once_it_is_drawn(desk: Desk) -> None:
    steps = StepExecutor()
    presenter = PreviewPresenter(jobs=jobs_on(steps))
    view: RecordingView[PreviewState] = RecordingView()
    presenter.attach(view)
    presenter.show(samples_of(desk), dots_per_inch=72)
    steps.step()
    presenter.choose_paper(Paper.CARD)
    presenter.show(samples_of(desk), dots_per_inch=72)
    assert (view.last.paper, view.last.drawn) == (Paper.CARD, Paper.ROLL_80)
    steps.step()
    assert view.last.drawn is Paper.CARD
    assert [round(page.height_mm) for page in view.last.pages] == [54, 54]


def test_the_same_paper_is_not_drawn_twice(desk: Desk) -> None:
    steps = StepExecutor()
    presenter = PreviewPresenter(jobs=jobs_on(steps))
    for _ in range(3):
        presenter.show(samples_of(desk), dots_per_inch=72)
    assert len(steps.waiting) == 1
    presenter.detach()
    steps.step()
    assert presenter.state.pages
