"""The sums of a form in another currency, and its days in months."""

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency, format_figure, parse_money
from shopclub.points.terms import Expiry, ExpiryKind
from shopclub.ui.settings.form import Entry, Form

MONEY = (
    Entry.EARN_MONEY,
    Entry.EARN_STEP,
    Entry.REDEEM_MONEY,
    Entry.PERK_OFF,
    Entry.PERK_LEAST,
    Entry.AMOUNT_LIMIT,
    Entry.REFUND_LIMIT,
)


def recast(form: Form, *, before: Currency, after: Currency) -> Form:
    """Write the sums of a form in another currency, where they were whole units of the first."""
    for entry in MONEY:
        try:
            minor = parse_money(form[entry], currency=before)
        except ShopClubError:
            continue
        whole = minor // 10**before.exponent * 10**after.exponent or min(minor, 1)
        form = form.with_entry(entry, format_figure(whole, currency=after))
    return form


def usual_span(kind: ExpiryKind, *, before: Form) -> str:
    """Return how long points usually last, where days became months or months days."""
    in_days = kind is ExpiryKind.DAYS
    if in_days == (before[Entry.EXPIRY] == ExpiryKind.DAYS.value):
        return before[Entry.LASTS]
    usual = Expiry()
    return str(usual.days if in_days else usual.months)
