"""The papers of the till that are no sales: their numbers, and the money that went with them."""

from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.kernel.codes import receipt_prefix
from shopclub.sales import sales
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run


def record(*, means: str, money: int, till: int, staff_id: int, moment: Moment) -> str:
    """Take the next number of the till for a slip, and return it; the caller has the transaction.

    `money` is in minor units: taken above 0, given back below it.
    """
    number = sales.next_number(day=moment.day, till=till)
    run(
        ADD_SLIP,
        number,
        micros(moment.at),
        moment.day.isoformat(),
        till,
        staff_id,
        means,
        money,
    )
    return number


def money_of_day(day: date) -> int:
    """Return what was added for gifts on a shop day, less what went back of it."""
    prefix = receipt_prefix(day=day, till=1)[:-2]
    (money,) = one(_MONEY_OF_DAY, prefix, prefix + "~") or (0,)
    return int(money)


_MONEY_OF_DAY = """
SELECT coalesce(sum(money), 0) FROM till_slip WHERE number > ? AND number < ?
"""
ADD_SLIP = """
INSERT INTO till_slip (number, at, day, till, staff_id, means, money) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
