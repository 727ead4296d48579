"""What the choices on the page mean, or beside which one something is wrong."""

from shopclub.exchange.plan import Choices
from shopclub.kernel.errors import ShopClubError
from shopclub.shop import Shop
from shopclub.ui.exchange.state import ExchangeState
from shopclub.ui.jobs import Refusal
from shopclub.ui.settings.numbers import read_day


def standard_expiry(shop: Shop) -> str:
    """Return the last day of points that were earned today, nothing where they never lapse."""
    today = shop.clock.today()
    last = shop.till.terms(on=today).points.expiry.last_day(today)
    return "" if last is None else last.isoformat()


def choices_of(state: ExchangeState) -> tuple[Choices | None, Refusal | None]:
    """Return the choices of a state, or why the last day is none."""
    text = state.expiry.strip()
    try:
        last = read_day(text) if text else None
    except ShopClubError as refusal:
        return None, refusal
    return (
        Choices(
            order=state.order,
            twins=state.twins,
            expires_on=last,
            with_strangers=state.with_strangers,
        ),
        None,
    )
