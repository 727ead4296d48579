"""Someone is erased, on both sides: nobody serves them any more, and every sum stays."""

from functools import partial

import pytest

from shopclub.counter.erasing import WORD
from shopclub.members.people import MemberErased
from tests.simulator.shop_and_model import ShopAndModel, must_refuse

FEWEST = 6
"""So many are there before one is erased: the others go on and grow old."""


def erase(game: ShopAndModel) -> int:
    """A person is erased, or the word is not typed; their points stay and lapse."""
    whom = game.someone()
    erase = partial(game.shop.erasing.erase, whom, by=game.by)
    if len(game.members) < FEWEST or game.random.random() < 0.5:
        must_refuse(partial(erase, word="no"))
        return whom
    erase(word=WORD)
    game.erased[whom] = game.members.pop(whom)
    with pytest.raises(MemberErased):
        game.shop.lookup.profile(whom)
    must_refuse(partial(erase, word=WORD))
    return whom
