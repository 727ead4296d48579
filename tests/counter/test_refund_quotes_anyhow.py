"""Whatever was bought, used, refunded and let lapse before: a refund does what its quote says."""

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from shopclub.counter.sold import refundable, sold_of
from shopclub.kernel.errors import ShopClubError
from shopclub.points.terms import DeficitPolicy, Expiry, ExpiryKind, PointTerms, RedeemRule
from shopclub.tiers.ladder import Basis, Ladder, Tier, Window
from shopclub.tiers.review_days import Review, ReviewKind
from tests.builders import Desk, desk_in
from tests.counter import refund_effects
from tests.counter.refund_effects import refund_as_said

TERMS = st.builds(
    PointTerms,
    redeem=st.just(RedeemRule(points=1, money=100, step=1)),
    expiry=st.sampled_from(
        (Expiry(), Expiry(kind=ExpiryKind.NEVER), Expiry(kind=ExpiryKind.DAYS, days=20))
    ),
    deficit=st.sampled_from(DeficitPolicy),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("buy"), st.integers(1, 60_000), st.integers(0, 400)),
        st.tuples(st.just("wait"), st.sampled_from((1, 25, 70, 400)), st.integers(0, 1)),
        st.tuples(st.just("refund"), st.integers(0, 9), st.integers(1, 100)),
        st.tuples(st.just("undo"), st.just(0), st.just(0)),
    ),
    min_size=3,
    max_size=14,
)


@st.composite
def ladders(draw: st.DrawFn) -> Ladder:
    """Make a ladder with welcome points, low enough to be climbed and fallen off."""
    window = draw(st.sampled_from(Window))
    basis = draw(st.sampled_from(Basis))
    unit = 1 if basis is Basis.POINTS else 100
    kinds = [ReviewKind.YEARLY] if window is Window.CALENDAR_YEAR else list(ReviewKind)
    return Ladder(
        tiers=(
            Tier("bronze", 0),
            Tier("silver", 200 * unit, multiplier_hundredths=120, welcome_points=30),
            Tier("gold", 600 * unit, discount_basis_points=500, welcome_points=50),
        ),
        window=window,
        basis=basis,
        window_months=draw(st.sampled_from((1, 12))),
        review=Review(draw(st.sampled_from(kinds))),
    )


@given(terms=TERMS, ladder=ladders(), steps=STEPS, locked=st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_refund_does_what_was_said(
    terms: PointTerms, ladder: Ladder, steps: list[tuple[str, int, int]], locked: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder), ladder=ladder) as desk:
        desk.set_terms(terms)
        wang = desk.enrol()
        sold: list[str] = []
        for what, much, more in steps:
            try:
                if what == "buy":
                    sale_id = f"sale {len(sold)}"
                    held = max(desk.points_of(wang), 0)
                    desk.ring_up(much, member=wang, points=min(more, held), sale_id=sale_id)
                    sold.append(sale_id)
                elif what == "wait":
                    desk.clock.advance(timedelta(days=much))
                    desk.shop.till.confirm_clock(by=desk.owner)
                    if more:
                        desk.shop.turn_of_day()
                elif what == "undo":
                    refund_as_said(desk, sold[-1] if sold else "", undo=True)
                elif sold:
                    sale_id = sold[much % len(sold)]
                    _refund_part(desk, sale_id, percent=more)
                    event("refunded")
            except ShopClubError as refusal:
                event(type(refusal).__name__)
        if locked and sold:
            desk.shop.tiers.lock(wang.member_id, by=desk.owner)
        for sale_id in sold:
            try:
                refund_as_said(desk, sale_id)
            except ShopClubError as refusal:
                event(type(refusal).__name__)
        assert desk.shop.check() == ()


def _refund_part(desk: Desk, sale_id: str, *, percent: int) -> None:
    whole = refundable(sold_of(sale_id)).whole
    refund_as_said(desk, sale_id, max(1, whole * percent // 100))


def test_a_wrong_figure_is_found(tmp_path: Path) -> None:
    """The comparison is worth something: one point said otherwise fails it."""
    with desk_in(tmp_path) as desk:
        wang = desk.enrol()
        desk.ring_up(10_000, member=wang, sale_id="sale")
        before = refund_effects.see(desk, wang.member_id)
        said = refund_as_said(desk, "sale", 5_000)
        wrong = replace(said, points=replace(said.points, taken=49), left=said.left + 1)
        with pytest.raises(AssertionError):
            refund_effects._the_sale_gave_back(wrong, "sale")
        assert before.points == 100
