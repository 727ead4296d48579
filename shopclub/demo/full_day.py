"""The second part of the play: a full day at the sample shop, from morning to evening."""

from shopclub.demo.acts import Act
from shopclub.demo.day_closing import evening, money_back, other_looks
from shopclub.demo.day_selling import joining, morning, regulars
from shopclub.kernel.phrases import Phrases


def full_day(phrases: Phrases) -> tuple[Act, ...]:
    """Return the acts of a day with regulars, as a cashier lives it."""
    return tuple(
        act(phrases) for act in (morning, joining, regulars, money_back, evening, other_looks)
    )
