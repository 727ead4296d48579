"""The sums of a form in another currency."""

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency, format_figure, parse_money
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
