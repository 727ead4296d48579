"""Money added for gifts: in the closing, where money is counted, and in no figure of sales."""

from shopclub.counter.closing import ClosingKind
from shopclub.counter.receipt import Means
from shopclub.counter.refund_draft import RefundDraft
from shopclub.insights.period import day_of
from tests.rewards.stories import Counter


def test_money_added_for_a_gift_is_in_the_closing_and_goes_out_when_it_is_undone(
    counter: Counter,
) -> None:
    till, owner = counter.desk.shop.till, counter.desk.owner
    before = till.quote_closing(ClosingKind.DAY)
    gift = counter.offer(50, money=990)
    slip = till.give_gift(counter.draft(gift), by=owner).slip
    till.give_gift(counter.draft(gift, means=Means.WECHAT), by=owner)
    after = till.quote_closing(ClosingKind.DAY)
    assert after.expected == before.expected + 990
    assert (after.total.gifts, after.total.net) == (1_980, before.total.net + 1_980)
    assert (after.total.sales, after.total.taken) == (before.total.sales, before.total.taken)
    assert [part.sums.gifts for part in after.by_means] == [990, 990]
    till.undo_gift(slip.number, by=owner)
    undone = till.quote_closing(ClosingKind.DAY)
    assert undone.expected == before.expected
    assert (undone.total.gifts, undone.total.refunded) == (990, before.total.refunded)


def test_a_gift_counts_neither_for_the_tier_nor_as_a_sale(counter: Counter) -> None:
    before = counter.desk.shop.lookup.profile(counter.member.member_id)
    counter.redeem(counter.offer(50, money=990))
    after = counter.desk.shop.lookup.profile(counter.member.member_id)
    assert (after.visits, after.spent) == (before.visits, before.spent)
    takings = counter.desk.shop.day_book.takings()
    assert (takings.totals.paid, takings.gifts) == (20_000, 990)


def test_counter_office_and_closing_say_the_same_of_sales_and_gifts_apart(
    counter: Counter,
) -> None:
    desk = counter.desk
    desk.ring_up(5_000, sale_id="back")
    desk.shop.till.refund(RefundDraft("r", "back", 1_200), by=desk.owner)
    gift = counter.offer(50, money=990)
    slip = desk.shop.till.give_gift(counter.draft(gift), by=desk.owner).slip
    counter.redeem(gift)
    desk.shop.till.undo_gift(slip.number, by=desk.owner)
    sold, added = 20_000 + 5_000 - 1_200, 990
    total = desk.shop.till.quote_closing(ClosingKind.DAY).total
    assert (total.taken - total.refunded, total.gifts) == (sold, added)
    takings = desk.shop.day_book.takings()
    assert (takings.totals.paid, takings.gifts) == (sold, added)
    day = desk.shop.insights.takings(day_of(takings.day), by=desk.owner)
    assert day.now.paid == sold
    assert total.net == sold + added == total.taken - total.refunded + total.gifts
