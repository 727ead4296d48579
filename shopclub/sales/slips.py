"""The papers of the till that are no sales: their numbers, and the money that went with them."""

from shopclub.kernel.clock import Moment
from shopclub.sales import sales
from shopclub.storage.columns import micros
from shopclub.storage.database import run


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


ADD_SLIP = """
INSERT INTO till_slip (number, at, day, till, staff_id, means, money) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
