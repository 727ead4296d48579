"""What is done with gifts and vouchers, in the shop and in the model."""

from datetime import timedelta
from functools import partial

from shopclub.counter.draft import Draft
from shopclub.counter.gift_draft import GiftDraft, IssuedSlip
from shopclub.rewards.gifts import GiftSaid
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherTerms
from tests.simulator import model, shelf
from tests.simulator.shop_and_model import ShopAndModel, must_refuse

LATELY = 8


def offer_gift(game: ShopAndModel) -> int:
    """A gift comes into the catalogue, of few pieces or without end."""
    points, stock = game.random.randint(1, 150), game.random.choice((None, 1, 3))
    said = GiftSaid(f"Gift {game.steps}", points, stock=stock)
    gift = game.shop.gifts.add(said, by=game.by)
    game.gifts[gift.gift_id] = shelf.Gift(points, stock)
    return game.someone()


def give_gift(game: ShopAndModel) -> int:
    """A member gets a gift, if they can have it."""
    if not game.gifts:
        return offer_gift(game)
    gift_id = game.random.choice(list(game.gifts)[-LATELY:])
    draft = GiftDraft(f"gift {game.steps}", gift_id, game.someone())
    give_to(game, draft)
    return draft.member_id


def undo_gift(game: ShopAndModel) -> int:
    """A gift is taken back, or once more."""
    if not game.given:
        return give_gift(game)
    given = game.random.choice(game.given[-LATELY:])
    undo = partial(game.shop.till.undo_gift, given.number, by=game.by)
    try:
        shelf.take_back(given, game.everyone[given.member_id], day=game.day)
    except model.Refused:
        must_refuse(undo)
    else:
        undo()
    return given.member_id


def issue_voucher(game: ShopAndModel) -> int:
    """A member or nobody known gets a voucher."""
    whom = game.someone()
    holder = None if game.members[whom].frozen or game.random.random() < 0.2 else whom
    amount, last = game.random.randint(1, 4_000), game.day + timedelta(game.random.randint(0, 400))
    new = NewVoucher(VoucherTerms(amount), game.day - timedelta(days=30), last, holder)
    (voucher,) = game.shop.vouchers.issue_by_hand(
        new, count=1, request_id=f"voucher {game.steps}", by=game.by
    )
    game.vouchers[voucher.code] = shelf.Voucher(holder, amount, last)
    return whom


def buy_with_voucher(game: ShopAndModel) -> int:
    """Somebody buys with a voucher, perhaps another's, perhaps one that was used."""
    if not game.vouchers:
        return issue_voucher(game)
    code = game.random.choice(list(game.vouchers)[-LATELY:])
    holder = game.vouchers[code].member_id
    whom = holder if holder in game.members and game.random.random() < 0.8 else game.someone()
    listed = game.random.choice((game.random.randint(0, 3_000), game.random.randint(1, 90_000)))
    points = game.random.choice((0, 0, 100))
    draft = Draft(f"sale {game.steps}", listed, whom, points, voucher=code)
    ring_up = partial(game.shop.till.ring_up, draft, by=game.by)
    game.sell_to(game.members[whom], draft, ring_up)
    return whom


def give_to(game: ShopAndModel, draft: GiftDraft, *, found: IssuedSlip | None = None) -> None:
    """Give a gift on both sides, or see it refused on both; `found` was given already."""
    give = partial(game.shop.till.give_gift, draft, by=game.by)
    gift = game.gifts[draft.gift_id]
    try:
        uses = shelf.give(gift, game.members[draft.member_id], day=game.day)
    except model.Refused:
        must_refuse(give)
        return
    slip = found or give()
    game.given.append(shelf.Given(slip.slip.number, draft.member_id, gift, uses))
