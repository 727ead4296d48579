"""A shop played by chance: each step does one thing to the shop and to the model, and compares."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.birthdays.people import set_birthday_terms
from tests.builders import desk_in
from tests.simulator import crashing, erasing, merging, rewards
from tests.simulator.comparing import BIRTHDAY_TERMS, LADDER
from tests.simulator.shop_and_model import ShopAndModel

STEPS = 500
DEEDS: dict[Callable[[ShopAndModel], int | None], int] = {
    ShopAndModel.enrol: 4,
    ShopAndModel.sell: 40,
    crashing.crash_selling: 1,
    ShopAndModel.refund: 18,
    ShopAndModel.undo: 4,
    ShopAndModel.adjust: 5,
    ShopAndModel.freeze: 3,
    ShopAndModel.replace_card: 2,
    merging.merge: 2,
    erasing.erase: 1,
    ShopAndModel.move_clock: 10,
    ShopAndModel.expire: 4,
    ShopAndModel.turn_of_day: 4,
    ShopAndModel.close_day: 2,
    ShopAndModel.reopen: 1,
    rewards.offer_gift: 2,
    rewards.give_gift: 9,
    crashing.crash_giving: 1,
    rewards.undo_gift: 4,
    rewards.issue_voucher: 5,
    rewards.buy_with_voucher: 9,
}
"""What can be done, and how often of all times. A deed returns whom it touched, None for all."""


def play(folder: Path, *, seed: int, steps: int = STEPS) -> Counter[str]:
    """Play a shop of a seed, prove it at the end, and return what was done how often."""
    random, done = Random(seed), Counter[str]()
    deeds, weights = list(DEEDS), list(DEEDS.values())
    with desk_in(folder, ladder=LADDER) as desk:
        set_birthday_terms(desk, BIRTHDAY_TERMS)
        game = ShopAndModel(desk.shop.path, desk.clock, random, desk.shop, desk.owner)
        try:
            game.enrol()
            for game.steps in range(1, steps + 1):
                (deed,) = random.choices(deeds, weights)
                touched = deed(game)
                game.compare(game.members if touched is None else [touched])
                done[deed.__name__] += 1
            game.reopen()
        except BaseException as fault:
            fault.add_note(f"seed {seed}, step {game.steps}, done before it {dict(done)}")
            raise
    return done
