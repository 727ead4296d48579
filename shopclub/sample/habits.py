"""How people shop: few come often and spend most, most come seldom, many stay away one day."""

import math
import random
from dataclasses import dataclass

VISITS_A_YEAR = 6.5
SPREAD_OF_VISITS = 1.15
MOST_VISITS = 150
USUAL = 6_800
SPREAD_OF_USUAL = 0.65
MONTHS_FAITHFUL = 15
DAYS_A_YEAR = 365


@dataclass(frozen=True, slots=True)
class Habit:
    """One customer's: days between visits, usual minor units, days faithful, points to save up."""

    every_days: int
    usual: int
    faithful_days: int
    saves_up: int | None


def habit(chance: random.Random) -> Habit:
    """Return the habit of the next customer; the best fifth makes most of the sales."""
    visits = chance.lognormvariate(math.log(VISITS_A_YEAR), SPREAD_OF_VISITS)
    visits = min(MOST_VISITS, max(0.5, visits))
    usual = chance.lognormvariate(math.log(USUAL), SPREAD_OF_USUAL)
    faithful = chance.expovariate(1 / (MONTHS_FAITHFUL * 30))
    saves_up = chance.choice((100, 200, 500, 500, 1_000, 2_000))
    return Habit(
        every_days=max(2, round(DAYS_A_YEAR / visits)),
        usual=max(300, round(usual)),
        faithful_days=max(1, round(faithful)),
        saves_up=saves_up if chance.random() < 0.65 else None,
    )


def days_to_next(one: Habit, chance: random.Random) -> int:
    """Return the days until the next visit: around the usual, never the same day."""
    return max(1, one.every_days * chance.randint(40, 160) // 100)


def amount(usual: int, chance: random.Random) -> int:
    """Return the minor units of one purchase, most often in whole tenths of a yuan."""
    return max(150, usual * chance.randint(35, 165) // 1_000 * 10)
