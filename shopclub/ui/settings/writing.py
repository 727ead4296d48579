"""From the rules of the house to the form, as people write them."""

from shopclub.birthdays.terms import BirthdayTerms
from shopclub.counter.rulebook import Rules, RulesRead
from shopclub.kernel.money import Currency, format_figure, plain_hundredths
from shopclub.points.terms import Expiry, ExpiryKind
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.tiers.ladder import Basis, Ladder, Tier
from shopclub.ui.rewards.forms import off_entry
from shopclub.ui.settings.departments_reading import written
from shopclub.ui.settings.form import NO, YES, Entry, Form, TierEntry


def form_of(rules: Rules, *, effective: str) -> Form:
    """Return the form of rules, as people write them."""
    money = rules.identity.currency
    earn, redeem = rules.points.earn, rules.points.redeem
    expiry, till, ladder = rules.points.expiry, rules.till, rules.ladder
    birthdays, margin = rules.birthdays, rules.identity.margin_basis_points
    own = {key: str(gift_id) for key, gift_id in birthdays.tier_gifts}

    def limit(minor: int | None) -> str:
        return "" if minor is None else format_figure(minor, currency=money)

    return Form(
        entries={
            Entry.NAME: rules.identity.name,
            Entry.ADDRESS: rules.identity.address,
            Entry.PHONE: rules.identity.phone,
            Entry.CURRENCY: rules.identity.currency_code,
            Entry.LANGUAGE: rules.identity.language,
            Entry.HOUR: str(rules.identity.day_ends_at),
            Entry.MARGIN: "" if margin is None else plain_hundredths(margin),
            Entry.EARN_MONEY: format_figure(earn.money, currency=money),
            Entry.EARN_POINTS: f"{earn.points:,}",
            Entry.EARN_STEP: format_figure(earn.step, currency=money),
            Entry.REDEEM_POINTS: f"{redeem.points:,}",
            Entry.REDEEM_MONEY: format_figure(redeem.money, currency=money),
            Entry.REDEEM_STEP: f"{redeem.step:,}",
            Entry.SHARE: plain_hundredths(redeem.share_basis_points),
            Entry.MINIMUM: f"{redeem.minimum_balance:,}",
            Entry.EXPIRY: expiry.kind.value,
            Entry.LASTS: lasts_of(expiry),
            Entry.CLEARING_MONTH: str(expiry.clearing_month),
            Entry.CLEARING_DAY: str(expiry.clearing_day),
            Entry.NOTICE: str(rules.points.notice_days),
            Entry.DEFICIT: rules.points.deficit.value,
            Entry.GRACE: str(rules.points.grace_days),
            Entry.MULTIPLIERS: rules.points.multipliers.value,
            Entry.WINDOW: ladder.window.value,
            Entry.WINDOW_MONTHS: str(ladder.window_months),
            Entry.BASIS: ladder.basis.value,
            Entry.REVIEW: ladder.review.kind.value,
            Entry.REVIEW_NOTICE: str(ladder.notice_days),
            Entry.VOUCHER_DAYS: str(ladder.voucher_days),
            Entry.PERK: birthdays.perk.value,
            Entry.PERK_TIMES: plain_hundredths(birthdays.multiplier_hundredths),
            Entry.PERK_POINTS: f"{birthdays.points:,}",
            Entry.PERK_OFF: off_entry(_voucher_of(birthdays), currency=money),
            Entry.PERK_LEAST: format_figure(birthdays.voucher_minimum, currency=money),
            Entry.PERK_GIFT: str(birthdays.gift_id),
            Entry.PERK_WINDOW: str(birthdays.window_days),
            Entry.PERK_KNOWN: str(birthdays.known_days),
            Entry.PERK_REST: str(birthdays.rest_days),
            Entry.LEAP_DAY: birthdays.leap_day.value,
            Entry.AMOUNT_LIMIT: limit(till.amount_limit),
            Entry.REFUND_LIMIT: limit(till.refund_limit),
            Entry.REFUND_DAYS: "" if till.refund_days is None else str(till.refund_days),
            Entry.DEPARTMENTS: written(till.departments),
            Entry.PHONE_NEEDED: YES if rules.membership.phone_needed else NO,
            Entry.NOTICE_NEEDED: YES if rules.membership.notice_needed else NO,
            Entry.GUARDIAN: str(rules.membership.guardian_below),
            Entry.SILENT: str(rules.membership.silent_years),
            Entry.EFFECTIVE: effective,
        },
        tiers=tuple(
            _tier_entry(tier, ladder=ladder, money=money, gift=own.get(tier.key, ""))
            for tier in ladder.tiers
        ),
    )


def fresh_form(read: RulesRead) -> Form:
    """Return the form of rules as they were read, with the day from which changes shall hold."""
    effective = max(read.today, read.planned or read.today)
    return form_of(read.rules, effective=effective.isoformat())


def _voucher_of(terms: BirthdayTerms) -> VoucherTerms:
    return VoucherTerms(terms.voucher_amount, terms.voucher_basis_points)


def lasts_of(expiry: Expiry) -> str:
    """Return how long points last, in the unit of its kind."""
    return str(expiry.days if expiry.kind is ExpiryKind.DAYS else expiry.months)


def _tier_entry(tier: Tier, *, ladder: Ladder, money: Currency, gift: str) -> TierEntry:
    threshold = f"{tier.threshold:,}"
    if ladder.basis is Basis.MONEY:
        threshold = _without_coins(format_figure(tier.threshold, currency=money), money=money)
    return TierEntry(
        key=tier.key,
        name=tier.name,
        threshold=threshold,
        multiplier=one_decimal(tier.multiplier_hundredths),
        discount=plain_hundredths(tier.discount_basis_points),
        welcome=f"{tier.welcome_points:,}" if tier.welcome_points else "",
        voucher=_voucher_entry(tier, money=money),
        benefits=tier.benefits,
        early=tier.early_access,
        gift=gift,
        kept=tier,
    )


def _voucher_entry(tier: Tier, *, money: Currency) -> str:
    if not tier.has_voucher:
        return ""
    terms = VoucherTerms(tier.voucher_amount, tier.voucher_basis_points)
    return _without_coins(off_entry(terms, currency=money), money=money)


def _without_coins(figure: str, *, money: Currency) -> str:
    return figure.removesuffix("." + "0" * money.exponent) if money.exponent else figure


def one_decimal(hundredths: int) -> str:
    """Write a multiplier with a decimal at least: 100 as `1.0`, 125 as `1.25`."""
    text = plain_hundredths(hundredths)
    return text if "." in text else f"{text}.0"
