"""Giving a gift at the counter: what is shown is what is done, once."""

from dataclasses import replace

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.gift_draft import GiftChanged, IssuedSlip, NoBirthdayGift
from shopclub.counter.receipt import Means
from shopclub.points.ledger import NotEnoughPoints
from shopclub.rewards.gifts import GiftOutOfStock, GiftSaid
from shopclub.rewards.redemptions import GiftUndone
from shopclub.ui.rewards.gift_presenter import GiftPresenter, GiftState
from shopclub.ui.rewards.undo_presenter import UndoGiftPresenter, UndoGiftState
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.rewards.stories import Counter
from tests.ui.stand_ins import RecordingView, inline_jobs


class Giving:
    """The dialog of F3 under test."""

    def __init__(self, story: Counter) -> None:
        self.slips: list[IssuedSlip] = []
        shop = story.desk.shop
        self.presenter = GiftPresenter(
            shop,
            shop.lookup.profile(story.member.member_id),
            jobs=inline_jobs(),
            actor=story.desk.owner,
            given=self.slips.append,
        )
        self.view = RecordingView[GiftState]()
        self.presenter.attach(self.view)

    @property
    def shown(self) -> GiftState:
        return self.view.last


def test_the_dearest_gift_that_can_be_had_is_chosen(story: Counter) -> None:
    story.offer(900)
    story.offer(50)
    gift = story.offer(200, money=990, stock=3)
    giving = Giving(story)
    choice = giving.shown.choice
    assert choice is not None
    assert choice.quote is not None
    assert choice.gift == gift
    assert (choice.quote.balance_before, choice.quote.balance_after) == (320, 120)


def test_what_was_shown_is_given_once(story: Counter) -> None:
    gift = story.offer(200, money=990, stock=3)
    giving = Giving(story)
    giving.presenter.choose_means(Means.WECHAT)
    giving.presenter.confirm()
    giving.presenter.confirm()
    (issued,) = giving.slips
    assert (issued.slip.points, issued.slip.added, issued.slip.balance) == (200, 990, 120)
    assert giving.shown.done
    assert (story.points, story.stock(gift)) == (120, 2)


def test_a_gift_beyond_the_points_says_why_and_nothing_is_written(story: Counter) -> None:
    story.offer(900)
    giving = Giving(story)
    assert not giving.shown.can_give
    giving.presenter.confirm()
    assert isinstance(giving.shown.refusal, NotEnoughPoints)
    assert giving.slips == []
    assert story.points == 320


def test_a_price_changed_meanwhile_is_said_and_shown(story: Counter) -> None:
    gift = story.offer(100)
    giving = Giving(story)
    shop, owner = story.desk.shop, story.desk.owner
    shop.gifts.change(gift.gift_id, GiftSaid("竹炭毛巾", 120), by=owner)
    giving.presenter.confirm()
    assert isinstance(giving.shown.refusal, GiftChanged)
    choice = giving.shown.choice
    assert choice is not None
    assert choice.quote is not None
    assert choice.quote.points == 120
    giving.presenter.confirm()
    assert story.points == 200


def test_the_last_piece_taken_meanwhile_is_said(story: Counter) -> None:
    gift = story.offer(100, stock=1)
    giving = Giving(story)
    story.redeem(gift)
    giving.presenter.confirm()
    assert isinstance(giving.shown.refusal, GiftOutOfStock)
    assert giving.slips == []


def test_without_gifts_there_is_nothing_to_give(story: Counter) -> None:
    giving = Giving(story)
    assert giving.shown.choices == ()
    giving.presenter.confirm()
    assert not giving.shown.can_give


def test_a_birthday_gift_comes_first_and_is_given_once(story: Counter) -> None:
    gift = story.offer(100, stock=3, money=990)
    terms = BirthdayTerms(perk=PerkKind.GIFT, gift_id=gift.gift_id)
    set_birthday_terms(story.desk, terms)
    member = enrol(story.desk, solar(11, 24), name="李秀英")
    giving = Giving(replace(story, member=member))
    choice = giving.shown.choice
    assert choice is not None
    assert (choice.for_birthday, giving.shown.can_give) == (True, True)
    ahead = giving.shown.profile.birthday
    assert ahead is not None
    assert ahead.gift == "竹炭毛巾"
    giving.presenter.confirm()
    giving.presenter.confirm()
    (issued,) = giving.slips
    assert (issued.slip.for_birthday, issued.slip.points, issued.slip.added) == (True, 0, 0)
    assert story.stock(gift) == 2
    again = Giving(replace(story, member=member))
    assert [each.for_birthday for each in again.shown.choices or ()] == [False]


def test_a_birthday_gift_that_two_tills_give_is_given_by_one(story: Counter) -> None:
    gift = story.offer(100, stock=3)
    terms = BirthdayTerms(perk=PerkKind.GIFT, gift_id=gift.gift_id)
    set_birthday_terms(story.desk, terms)
    member = enrol(story.desk, solar(11, 24), name="李秀英")
    one, other = (Giving(replace(story, member=member)) for _ in range(2))
    one.presenter.confirm()
    other.presenter.confirm()
    assert isinstance(other.shown.refusal, NoBirthdayGift)
    assert (len(one.slips), len(other.slips), story.stock(gift)) == (1, 0, 2)


@pytest.mark.parametrize("twice", [False, True])
def test_a_gift_is_taken_back_once(story: Counter, twice: bool) -> None:
    issued = story.redeem(story.offer(100))
    shop = story.desk.shop
    if twice:
        shop.till.undo_gift(issued.slip.number, by=story.desk.owner)
    undone: list[IssuedSlip] = []
    presenter = UndoGiftPresenter(
        shop, issued, jobs=inline_jobs(), actor=story.desk.owner, undone=undone.append
    )
    view = RecordingView[UndoGiftState]()
    presenter.attach(view)
    presenter.confirm()
    presenter.confirm()
    assert len(undone) == (0 if twice else 1)
    assert isinstance(view.last.refusal, GiftUndone) is twice
    assert story.points == 320
