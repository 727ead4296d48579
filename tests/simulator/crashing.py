"""The process ends in the middle of a deed, and the shop opens again from what it left."""

from collections.abc import Callable
from functools import partial

from shopclub.counter.draft import Draft
from shopclub.counter.gift_draft import GiftDraft
from tests.simulator.cutting import cut
from tests.simulator.rewards import LATELY, give_to, offer_gift
from tests.simulator.shop_and_model import ShopAndModel


def crash_selling(game: ShopAndModel) -> int:
    """The process ends in a sale."""
    whom = game.someone()
    draft = Draft(f"sale {game.steps}", game.random.randint(100, 90_000), whom)
    _crash(game, partial(game.shop.till.ring_up, draft, by=game.by), statements=30)
    found = game.shop.till.find(draft.sale_id)
    game.sell_to(
        game.members[whom], draft, lambda: found or game.shop.till.ring_up(draft, by=game.by)
    )
    return whom


def crash_giving(game: ShopAndModel) -> int:
    """The process ends in the giving of a gift."""
    if not game.gifts:
        return offer_gift(game)
    gift_id = game.random.choice(list(game.gifts)[-LATELY:])
    draft = GiftDraft(f"gift {game.steps}", gift_id, game.someone())
    _crash(game, partial(game.shop.till.give_gift, draft, by=game.by), statements=20)
    give_to(game, draft, found=game.shop.till.find_gift(draft.redemption_id))
    return draft.member_id


def _crash(game: ShopAndModel, deed: Callable[[], object], *, statements: int) -> None:
    after = game.path.with_name(f"cut {game.steps}.shopclub")
    if cut(deed, statements=game.random.randint(1, statements), before=game.path, after=after):
        game.path = after
    game.shop.close()
    game.open_again()
