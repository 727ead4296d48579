"""What is said of a closing: what it is, how the cash differs, what comes after it."""

from datetime import date, timedelta

from shopclub.counter.closing import Closing, ClosingKind
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.translation import translate
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.words import full_day_word


def kind_word(kind: ClosingKind) -> str:
    """Return what is closed."""
    if kind is ClosingKind.DAY:
        return translate("Closings", "The day")
    return translate("Closings", "Change of cashier")


def difference_words(difference: int, *, currency: Currency) -> str:
    """Say plainly whether cash is missing, too much, or right."""
    if difference == 0:
        return translate("Closings", "The cash agrees.")
    money = format_money(abs(difference), currency=currency)
    if difference < 0:
        return translate("Closings", "{money} is missing.").format(money=money)
    return translate("Closings", "{money} too much.").format(money=money)


def difference_tone(difference: int) -> Tone:
    """Return the ground on which the difference stands."""
    return Tone.OK if difference == 0 else Tone.WARN


def earlier_words(closing: Closing, *, currency: Currency) -> str:
    """Return one line for a closing of today: when, what, how much."""
    return translate("Closings", "{time}  {kind}, {money}").format(
        time=closing.time,
        kind=kind_word(closing.kind),
        money=format_money(closing.total.net, currency=currency),
    )


def closed_words(closing: Closing, *, currency: Currency) -> str:
    """Say that it is closed, how the cash was, and to which day the next sale falls."""
    cash = difference_words(closing.difference, currency=currency)
    if closing.kind is ClosingKind.SHIFT:
        return translate("Closings", "The change of cashier is saved. {cash}").format(cash=cash)
    day = date.fromisoformat(closing.day)
    return translate("Closings", "{day} is closed. {cash} The next sale is of {next}.").format(
        day=full_day_word(day), cash=cash, next=full_day_word(day + timedelta(days=1))
    )


def checked_words() -> str:
    """Say in one line that the check of all figures found nothing."""
    return translate("Closings", "All figures were checked: they agree.")
