"""From the form to the ladder of tiers."""

from dataclasses import dataclass, replace
from itertools import pairwise

from shopclub.counter.receipt import TierLabel
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import LARGEST_MINOR
from shopclub.points.ledger import MOST_POINTS
from shopclub.rewards.vouchers import VoucherTerms, check_terms
from shopclub.tiers.ladder import LONGEST_VOUCHER, Basis, Ladder, Tier, Window
from shopclub.tiers.review_days import YEAR_END, ReviewKind
from shopclub.ui.rewards.forms import read_off
from shopclub.ui.settings.form import Entry, Spot, TierField
from shopclub.ui.settings.numbers import read_whole
from shopclub.ui.settings.reader import Reader, hundredths, span, text_of, whole

TIER_NAME_LIMIT = 20
TIER_TEXT_LIMIT = 60
KEYS_WITH_NAMES = frozenset({"bronze", "silver", "gold"})


@dataclass(eq=False)
class TiersClash(ShopClubError):
    """A tier does not ask for more than the one below it."""

    lower: TierLabel
    upper: TierLabel


@dataclass(eq=False)
class LowestBeginsAtZero(ShopClubError):
    """The lowest tier is everyone's: it asks for nothing."""


def ladder_of(reader: Reader, *, old: Ladder) -> Ladder:
    """Read the tiers; if anything in them is refused, all of them stay as they were."""
    before = len(reader.refusals)
    basis, window = Basis(reader.form[Entry.BASIS]), Window(reader.form[Entry.WINDOW])
    tiers = tuple(_tier(reader, row=row, basis=basis) for row in range(len(reader.form.tiers)))
    _check_order(reader, tiers)
    days = reader.take(Entry.VOUCHER_DAYS, whole(1, LONGEST_VOUCHER), old.voucher_days)
    notice = reader.take(Entry.REVIEW_NOTICE, whole(0, 365), old.notice_days)
    months = old.window_months
    if window is Window.ROLLING:
        months = reader.take(Entry.WINDOW_MONTHS, span(1_200), months)
    if len(reader.refusals) > before:
        return old
    kind = ReviewKind(reader.form[Entry.REVIEW])
    review = old.review if kind is old.review.kind else replace(YEAR_END, kind=kind)
    if window is Window.CALENDAR_YEAR:
        review = YEAR_END
    return replace(
        old,
        tiers=tiers,
        basis=basis,
        window=window,
        window_months=months,
        review=review,
        notice_days=notice,
        voucher_days=days,
    )


def _tier(reader: Reader, *, row: int, basis: Basis) -> Tier:
    entry = reader.form.tiers[row]
    named = entry.key in KEYS_WITH_NAMES
    threshold = reader.free_sum if basis is Basis.MONEY else whole(0, LARGEST_MINOR)
    voucher = reader.take_at(
        Spot(TierField.VOUCHER, row),
        entry.voucher if row else "",
        lambda text: _voucher(text, reader=reader),
        VoucherTerms(),
    )
    welcome = reader.take_at(Spot(TierField.WELCOME, row), entry.welcome if row else "", _points, 0)
    return replace(
        entry.kept or Tier(key=entry.key, threshold=0),
        name=reader.take_at(
            Spot(TierField.NAME, row),
            entry.name,
            text_of(TIER_NAME_LIMIT, needed=not named),
            "",
        ),
        threshold=reader.take_at(Spot(TierField.THRESHOLD, row), entry.threshold, threshold, -1),
        multiplier_hundredths=reader.take_at(
            Spot(TierField.MULTIPLIER, row), entry.multiplier, hundredths, 0
        ),
        discount_basis_points=reader.take_at(
            Spot(TierField.DISCOUNT, row), entry.discount, hundredths, 0
        ),
        welcome_points=welcome,
        voucher_amount=voucher.amount,
        voucher_basis_points=voucher.basis_points,
        benefits=reader.take_at(
            Spot(TierField.BENEFITS, row), entry.benefits, text_of(TIER_TEXT_LIMIT), ""
        ),
        early_access=reader.take_at(
            Spot(TierField.EARLY, row), entry.early, text_of(TIER_TEXT_LIMIT), ""
        ),
    )


def _points(text: str) -> int:
    """Read welcome points; empty is none."""
    return read_whole(text, least=0, most=MOST_POINTS) if text.strip() else 0


def _voucher(text: str, *, reader: Reader) -> VoucherTerms:
    """Read what a welcome voucher takes off; empty is none."""
    if not text.strip():
        return VoucherTerms()
    terms = read_off(text, currency=reader.money)
    check_terms(terms)
    return terms


def _check_order(reader: Reader, tiers: tuple[Tier, ...]) -> None:
    if tiers[0].threshold > 0:
        reader.refusals[Spot(TierField.THRESHOLD, 0)] = LowestBeginsAtZero()
    for row, (lower, upper) in enumerate(pairwise(tiers)):
        if -1 not in {lower.threshold, upper.threshold} and upper.threshold <= lower.threshold:
            reader.refusals[Spot(TierField.THRESHOLD, row + 1)] = TiersClash(
                reader.form.tiers[row].label(row=row),
                reader.form.tiers[row + 1].label(row=row + 1),
            )
