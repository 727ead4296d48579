"""Terms of points in every kind, for shops that change them at any moment."""

from hypothesis import strategies as st

from shopclub.points.terms import DeficitPolicy, Expiry, ExpiryKind, PointTerms, RedeemRule
from shopclub.tiers.ladder import Ladder, Tier

LADDER = Ladder(
    tiers=(
        Tier("bronze", 0),
        Tier("silver", 20_000, multiplier_hundredths=150, welcome_points=30, voucher_amount=1_500),
        Tier("gold", 60_000, multiplier_hundredths=200, discount_basis_points=500),
    )
)
SINGLE_POINTS = RedeemRule(points=1, money=10, step=1)
EXPIRIES = (
    Expiry(),
    Expiry(kind=ExpiryKind.NEVER),
    Expiry(kind=ExpiryKind.DAYS, days=3),
    Expiry(kind=ExpiryKind.MONTHS, months=1),
    Expiry(kind=ExpiryKind.CLEARING_DAY, clearing_month=12, clearing_day=31),
)
TERMS = st.builds(
    PointTerms,
    redeem=st.sampled_from((SINGLE_POINTS, RedeemRule())),
    expiry=st.sampled_from(EXPIRIES),
    deficit=st.sampled_from(DeficitPolicy),
    grace_days=st.sampled_from((0, 2, 30)),
)
