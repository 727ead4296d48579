"""The page of today: read on the reading lane, its lists, and greetings that are ticked."""

from datetime import date

from shopclub.birthdays.greetings import Way
from shopclub.insights.letters import NoAddresses
from shopclub.points.loading import Opening, load_openings
from shopclub.points.terms import Expiry, ExpiryKind, PointTerms
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import writing
from shopclub.ui.today.cards import card_of
from shopclub.ui.today.presenter import ListKind
from tests.birthdays.people import enrol, lunar, solar
from tests.builders import Desk
from tests.rewards.stories import Counter
from tests.ui.stand_ins import StepExecutor, jobs_on
from tests.ui.today.stage import stage_at


def test_the_page_says_what_needs_the_owner(desk: Desk) -> None:
    member = enrol(desk, solar(11, 21))
    enrol(desk, lunar(10, 16), name="李秀英")
    enrol(desk, solar(11, 22), name="no", reminders=False)
    desk.ring_up(20_000, member=member)
    today = stage_at(desk).view.last.today
    assert today is not None
    assert (today.takings.totals.paid, today.given, today.redeemed) == (20_000, 400, 0)
    assert (today.birthdays.count, today.birthdays.today, today.birthdays.left_out) == (2, 1, 1)
    assert [row.name for row in today.birthdays.rows] == ["王小明", "李秀英"]
    assert set(today.birthday_tiers) == {row.member_id for row in today.birthdays.rows}


def test_what_was_undone_today_was_neither_given_nor_redeemed(desk: Desk) -> None:
    member = enrol(desk, None)
    desk.ring_up(30_000, member=member)
    desk.ring_up(10_000, member=member, points=200)
    desk.shop.till.undo_last("typed twice", by=desk.owner)
    today = stage_at(desk).view.last.today
    assert today is not None
    assert (today.takings.totals.paid, today.given, today.redeemed) == (30_000, 300, 0)


def test_points_of_an_older_programme_were_not_given_today(desk: Desk) -> None:
    member = enrol(desk, None)
    desk.ring_up(30_000, member=member)
    opening = Opening(member.member_id, 9_999, "import:1", None)
    with writing():
        load_openings([opening], moment=desk.shop.clock.moment(), staff_id=None)
    today = stage_at(desk).view.last.today
    assert today is not None
    assert (today.given, today.redeemed) == (300, 0)


def test_points_about_to_lapse_and_reviews_are_listed_by_member(desk: Desk) -> None:
    member = enrol(desk, None)
    desk.ring_up(250_000, member=member)
    desk.turn_to(date(2027, 12, 1))
    today = stage_at(desk).view.last.today
    assert today is not None
    assert today.lapsing.rows == ()
    desk.turn_to(date(2027, 11, 10))
    today = stage_at(desk).view.last.today
    assert today is not None
    (row,) = today.lapsing.rows
    assert (row.name, row.points, row.day) == ("王小明", 2_500, date(2027, 11, 30))
    assert (today.lapsing.members, today.lapsing.worth) == (1, 25_000)
    desk.turn_to(date(2027, 12, 10))
    today = stage_at(desk).view.last.today
    assert today is not None
    (review,) = today.reviews.rows
    assert (review.tier.key, review.would_be.key) == ("silver", "bronze")
    assert (review.day, review.to_keep) == (date(2027, 12, 31), 200_000)


def test_vouchers_about_to_lapse_are_listed_with_whose_they_are(desk: Desk) -> None:
    counter = Counter(desk, enrol(desk, None))
    later = counter.issue(last_on=date(2026, 12, 5))
    soon = counter.issue(last_on=date(2026, 11, 21))
    counter.issue(last_on=date(2026, 12, 6))
    counter.issue(bearer=True, last_on=date(2026, 11, 22))
    today = stage_at(desk).view.last.today
    assert today is not None
    assert [(row.name, row.day, row.terms) for row in today.vouchers.rows] == [
        ("王小明", soon.last_on, soon.terms),
        ("王小明", later.last_on, later.terms),
    ]
    assert (today.vouchers.count, today.vouchers.days) == (2, 14)


def test_whoever_left_is_on_no_list_and_in_no_count(desk: Desk) -> None:
    """Two of three leave: points, vouchers and a tier about to go are those of the third."""
    desk.set_terms(PointTerms(expiry=Expiry(kind=ExpiryKind.DAYS, days=20)))
    counters = [Counter(desk, enrol(desk, None, name=f"m{n}")) for n in range(3)]
    for counter in counters:
        desk.ring_up(250_000, member=counter.member)
    desk.turn_to(date(2027, 12, 1))
    for counter in counters:
        desk.ring_up(20_000, member=counter.member)
        for _ in range(2):
            counter.issue(last_on=date(2027, 12, 5))
    desk.turn_to(date(2027, 12, 5))
    for counter in counters[1:]:
        desk.shop.members.leave(counter.member.member_id, by=desk.owner)
    today = stage_at(desk).view.last.today
    assert today is not None
    for kind, count in ((ListKind.VOUCHERS, 2), (ListKind.LAPSING, 1), (ListKind.REVIEWS, 1)):
        card = card_of(kind, today)
        assert (card.count, len(card.lines)) == (count, count), kind
        assert {line.name for line in card.lines} == {"m0"}, kind
    assert today.lapsing.worth == 2_350
    desk.shop.members.leave(counters[0].member.member_id, by=desk.owner)
    today = stage_at(desk).view.last.today
    assert today is not None
    assert (today.lapsing.members, today.lapsing.worth, today.lapsing.rows) == (0, 0, ())
    assert (today.vouchers.count, today.vouchers.rows) == (0, ())
    assert (today.reviews.members, today.reviews.rows) == (0, ())


def test_a_gift_that_runs_out_is_on_the_page_and_opens(desk: Desk) -> None:
    counter = Counter(desk, enrol(desk, None))
    desk.give(200, to=counter.member)
    low, much = counter.offer(10, stock=4), counter.offer(10, stock=90)
    for _ in range(3):
        counter.redeem(low)
    counter.redeem(much)
    stage = stage_at(desk)
    assert stage.view.last.today is not None
    (gift,) = stage.view.last.today.low_gifts
    assert (gift.gift_id, gift.left, gift.days) == (low.gift_id, 1, 10)
    stage.presenter.open_gift(gift.gift_id)
    assert stage.gifts == [low.gift_id]


def test_the_rail_counts_what_waits_today_and_nothing_that_only_comes(desk: Desk) -> None:
    counter = Counter(desk, enrol(desk, solar(11, 21)))
    enrol(desk, solar(11, 22), name="tomorrow")
    counter.issue(last_on=date(2026, 11, 21))
    counter.issue(last_on=date(2026, 11, 22))
    counter.offer(10, stock=0)
    for number in range(4):
        desk.ring_up(1_000 + number, member=counter.member)
    stage = stage_at(desk)
    today = stage.view.last.today
    assert today is not None
    assert today.waiting == 4
    stage.presenter.greet(today.birthdays.rows[0], Way.SAID)
    assert stage.view.last.today is not None
    assert stage.view.last.today.waiting == 3


def test_the_summary_and_the_letters_are_a_button_away(desk: Desk) -> None:
    stage = stage_at(desk)
    before = stage.view.last
    enrol(desk, solar(11, 23))
    stage.presenter.refresh()
    assert (before.can_write, stage.view.last.can_write) == (False, True)
    stage.presenter.write_letters()
    assert [[letter.name for letter in letters] for letters in stage.shown.letters] == [["王小明"]]
    stage.presenter.print_summary()
    assert stage.summaries == [date(2026, 11, 21)]


def test_what_is_refused_of_a_birthday_is_said_on_the_page_that_is_open(desk: Desk) -> None:
    enrol(desk, solar(11, 21))
    stage = stage_at(desk)
    stage.presenter.birthdays.refresh()
    stage.presenter.birthdays.print_labels(first=1)
    refused = stage.view.last.problem
    stage.presenter.refresh()
    stage.presenter.open_list(ListKind.BIRTHDAYS)
    stage.presenter.birthdays.print_labels(first=1)
    assert isinstance(refused, NoAddresses)
    assert stage.view.last.problem is None
    assert isinstance(stage.presenter.birthdays.state.problem, NoAddresses)


def test_a_busy_card_leads_to_its_member(desk: Desk) -> None:
    member = enrol(desk, None)
    for number in range(5):
        desk.ring_up(1_000 + number, member=member)
    today = stage_at(desk).view.last.today
    assert today is not None
    assert [odd.member_id for odd in today.oddities] == [member.member_id]


def test_a_greeting_is_on_the_page_at_once(desk: Desk) -> None:
    enrol(desk, solar(11, 21))
    stage = stage_at(desk)
    assert stage.view.last.today is not None
    (row,) = stage.view.last.today.birthdays.rows
    stage.presenter.greet(row, Way.WROTE)
    assert stage.view.last.today.birthdays.waiting == 0
    (row,) = stage.view.last.today.birthdays.rows
    assert row.greeting is not None
    stage.presenter.take_back(row)
    assert stage.view.last.today.birthdays.waiting == 1


def test_a_list_opens_over_the_page_and_closes_once(desk: Desk) -> None:
    stage = stage_at(desk)
    stage.presenter.open_list(ListKind.LAPSING)
    assert stage.view.last.opened is ListKind.LAPSING
    assert stage.presenter.close_list()
    assert not stage.presenter.close_list()
    assert stage.view.last.opened is None


def test_what_was_asked_before_and_comes_late_is_not_shown(desk: Desk) -> None:
    executor = StepExecutor()
    stage = stage_at(desk, jobs=jobs_on(executor))
    enrol(desk, solar(11, 21))
    stage.presenter.refresh()
    executor.step(1)
    assert stage.view.last.today is not None
    shown = len(stage.view.states)
    executor.step(0)
    assert len(stage.view.states) == shown


def test_the_office_is_refused_to_a_cashier_by_the_service(desk: Desk) -> None:
    enrol(desk, solar(11, 21))
    stage = stage_at(desk, by=Actor(2, "小李", Role.CASHIER))
    assert isinstance(stage.view.last.problem, NotPermitted)
    assert stage.view.last.today is None
    birthdays = stage.presenter.birthdays
    birthdays.refresh()
    assert birthdays.state.ahead is not None
    birthdays.write_letters(birthdays.state.ahead.rows)
    assert isinstance(birthdays.state.problem, NotPermitted)
    assert stage.shown.letters == []
