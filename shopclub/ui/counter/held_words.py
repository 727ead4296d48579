"""What is said of a sale that outlived its window."""

from datetime import date

from shopclub.kernel.clock import ShopClock
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.ui.counter.holding import Found
from shopclub.ui.translation import translate
from shopclub.ui.words import day_word


def said_of(found: Found, *, clock: ShopClock, today: date) -> str:
    """Return the one quiet line about a sale that was held."""
    began = clock.local(found.sale.began)
    time, day = f"{began:%H:%M}", day_word(began.date(), today=today)
    other_day = began.date() != today
    if found.issued is None and not other_day:
        said = translate("Counter", "The sale begun at {time} is still here.")
    elif found.issued is None:
        said = translate("Counter", "The sale begun on {day} at {time} is still here.")
    elif not other_day:
        said = translate("Counter", "The sale begun at {time} was saved already as {number}.")
    else:
        said = translate(
            "Counter", "The sale begun on {day} at {time} was saved already as {number}."
        )
    number = "" if found.issued is None else dashed_receipt_number(found.issued.receipt.number)
    return said.format(time=time, day=day, number=number)
