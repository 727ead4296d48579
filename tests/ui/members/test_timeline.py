"""The line of time on the page: a window at a time, of all kinds or of some."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.erasing import WORD
from shopclub.counter.gift_draft import IssuedSlip
from shopclub.counter.member_history import AT_ONCE, EVERYTHING, EventKind
from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.refund_draft import RefundDraft
from shopclub.counter.voucher_paper import VoucherPaper
from shopclub.insights.letters import BirthdayLetter, NoLetter
from shopclub.kernel.money import currency
from shopclub.members.birthday import Birthday
from shopclub.members.members import NewMember
from shopclub.members.particulars import Gender, Particulars
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import writing
from shopclub.tiers.ladder import STANDARD_LADDER
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.member_papers import MemberPapers, MemberPaperWays
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.timeline_presenter import TimelinePresenter, TimelineState
from shopclub.ui.members.timeline_words import words_of
from tests.birthdays.people import enrol, lunar, set_birthday_terms, solar
from tests.builders import Desk
from tests.rewards.stories import Counter
from tests.ui.stand_ins import RecordingNavigator, RecordingView, StepExecutor, inline_jobs, jobs_on


def test_older_events_come_only_when_the_end_is_in_sight(desk: Desk) -> None:
    member = desk.enrol()
    for _ in range(AT_ONCE + 5):
        desk.ring_up(100, member=member)
    presenter = TimelinePresenter(desk.shop, jobs=inline_jobs())
    view: RecordingView[TimelineState] = RecordingView()
    presenter.attach(view)
    presenter.open_member(member.member_id)
    assert (len(view.last.events), view.last.more) == (AT_ONCE, True)
    presenter.need_more()
    assert (len(view.last.events), view.last.more) == (AT_ONCE + 6, False)
    presenter.need_more()
    assert len(view.last.events) == AT_ONCE + 6


def test_a_kind_is_read_alone_and_what_was_asked_before_is_not_shown(desk: Desk) -> None:
    member = desk.enrol()
    desk.ring_up(100, member=member)
    lane = StepExecutor()
    presenter = TimelinePresenter(desk.shop, jobs=jobs_on(lane))
    view: RecordingView[TimelineState] = RecordingView()
    presenter.attach(view)
    presenter.open_member(member.member_id)
    assert presenter.state.kinds == EVERYTHING
    presenter.choose(frozenset({EventKind.SALE}))
    lane.step(0)
    assert [len(state.events) for state in view.states] == [0] * len(view.states)
    lane.step()
    assert [event.kind for event in view.last.events] == [EventKind.SALE]
    assert not any(len(state.events) > 1 for state in view.states)


@pytest.mark.parametrize(("basis_points", "said"), [(1_000, "10"), (1_250, "12.5"), (50, "0.5")])
def test_a_voucher_in_percent_is_told_to_its_decimals(
    desk: Desk, basis_points: int, said: str
) -> None:
    member = desk.enrol()
    Counter(desk, member).issue(VoucherTerms(basis_points=basis_points))
    presenter = TimelinePresenter(desk.shop, jobs=inline_jobs())
    presenter.open_member(member.member_id)
    (event,) = (one for one in presenter.state.events if one.kind is EventKind.VOUCHER)
    assert words_of(event, currency=currency("CNY")).title == f"Voucher of {said} %"


@pytest.mark.parametrize(
    ("birthday", "said"),
    [
        (solar(2, 29), "Birthday changed, was 29 Feb"),
        (solar(6, 1, 1985), "Birthday changed, was 1 Jun 1985"),
        (lunar(6, 1, leap=True), "Birthday changed, was lunar leap Month 6, Day 1"),
    ],
)
def test_what_was_told_before_is_said_in_words_and_not_in_keys(
    desk: Desk, birthday: Birthday, said: str
) -> None:
    member = desk.enrol()
    for told in (
        NewMember("王小明", birthday=birthday, particulars=Particulars(gender=Gender.FEMALE)),
        NewMember("王小明", birthday=solar(1, 2), particulars=Particulars(gender=Gender.MALE)),
    ):
        desk.shop.members.edit(member.member_id, told, by=desk.owner)
    presenter = TimelinePresenter(desk.shop, jobs=inline_jobs())
    presenter.open_member(member.member_id)
    titles = {words_of(event, currency=currency("CNY")).title for event in presenter.state.events}
    assert {said, "Gender changed, was woman"} <= titles


@pytest.mark.parametrize(
    ("erased", "said"),
    [
        (False, "Introduced by changed, was 张三"),
        (True, "Introduced by changed, was somebody who was erased"),
    ],
)
def test_who_brought_a_member_before_is_said_by_name(
    desk: Desk, *, erased: bool, said: str
) -> None:
    first, other, member = desk.enrol("张三"), desk.enrol("李四"), desk.enrol("王小明")
    for by in (first, other):
        told = NewMember("王小明", particulars=Particulars(introduced_by=by.member_id))
        desk.shop.members.edit(member.member_id, told, by=desk.owner)
    if erased:
        desk.shop.erasing.erase(first.member_id, word=WORD, by=desk.owner)
    presenter = TimelinePresenter(desk.shop, jobs=inline_jobs())
    presenter.open_member(member.member_id)
    titles = {words_of(event, currency=currency("CNY")).title for event in presenter.state.events}
    assert {said, "Introduced by entered"} <= titles


def test_a_tier_that_an_import_gave_was_given_at_no_review(desk: Desk) -> None:
    member = desk.enrol()
    desk.ring_up(1_000_00, member=member)
    lowest, upper, *_ = STANDARD_LADDER.tiers
    desk.set_ladder(replace(STANDARD_LADDER, tiers=(lowest, replace(upper, threshold=500_00))))
    moment = desk.shop.clock.moment()
    with writing():
        assert desk.shop.tiers.lift((member.member_id,), moment=moment, reason="import:1")
    presenter = TimelinePresenter(desk.shop, jobs=inline_jobs())
    presenter.open_member(member.member_id)
    (event,) = (one for one in presenter.state.events if one.kind is EventKind.TIER)
    title = words_of(event, currency=currency("CNY")).title
    assert title == "From Bronze to Silver by an import"


@dataclass(slots=True)
class Shown:
    """What was shown of each kind of paper."""

    receipts: list[IssuedReceipt] = field(default_factory=list)
    slips: list[IssuedSlip] = field(default_factory=list)
    vouchers: list[VoucherPaper] = field(default_factory=list)
    letters: list[tuple[BirthdayLetter, ...]] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)

    def papers(self, desk: Desk) -> MemberPapers:
        ways = MemberPaperWays(
            self.receipts.append, self.slips.append, self.vouchers.append, self.letters.append
        )
        return MemberPapers(desk.shop, jobs=inline_jobs(), ways=ways)


def test_every_event_with_a_paper_opens_it_and_no_other_does(desk: Desk) -> None:
    counter = Counter(desk, desk.enrol())
    sold = desk.ring_up(5_000, member=counter.member)
    desk.shop.till.refund(RefundDraft("back", sold.receipt.sale_id, 1_000), by=desk.owner)
    gift = counter.offer(10, stock=9)
    given = [counter.redeem(gift) for _ in range(2)]
    desk.shop.till.undo_gift(given[1].slip.number, by=desk.owner)
    voucher = counter.issue()
    shown = Shown()
    presenter = TimelinePresenter(desk.shop, jobs=inline_jobs(), papers=shown.papers(desk))
    presenter.open_member(counter.member.member_id)
    for place, _ in enumerate(presenter.state.events):
        presenter.open_paper(place)
    assert sold in shown.receipts
    assert [len(kind) for kind in (shown.receipts, shown.slips, shown.vouchers)] == [2, 3, 1]
    assert {issued.slip.number for issued in shown.slips} == {each.slip.number for each in given}
    (paper,) = shown.vouchers
    assert (paper.code, paper.member_name) == (voucher.code, counter.member.name)
    assert presenter.state.problem is None


def test_the_birthday_letter_is_written_to_who_agreed_and_issues_its_voucher(desk: Desk) -> None:
    set_birthday_terms(desk, BirthdayTerms(perk=PerkKind.VOUCHER))
    soon, far = enrol(desk, solar(12, 10)), enrol(desk, solar(6, 1), name="李秀英")
    no, unborn = enrol(desk, solar(12, 10), reminders=False), enrol(desk, None)
    shown = Shown()
    papers = shown.papers(desk)
    for member in (soon, far, no, unborn):
        papers.write_letter(member.member_id, by=desk.owner, refused=shown.refused.append)
    near, later = [letters[0].gift for letters in shown.letters]
    assert near is not None
    assert later is not None
    assert near.code == desk.shop.vouchers.of_member(soon.member_id)[0].code
    assert (later.code, later.first.year) == ("", 2027)
    assert [type(refusal) for refusal in shown.refused] == [NoLetter, NoLetter]
    assert desk.shop.check() == ()


def test_a_cashier_s_letter_asks_the_owner_in_place(desk: Desk) -> None:
    member, cashier = enrol(desk, solar(12, 10)), replace(desk.owner, role=Role.CASHIER)
    shown, asked = Shown(), list[tuple[Refusal, Callable[[Actor], None]]]()
    page = MemberPagePresenter(
        shop=desk.shop,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        print_card=lambda _: None,
        papers=MemberPaperWays(
            shown.receipts.append, shown.slips.append, shown.vouchers.append, shown.letters.append
        ),
        actor=lambda: cashier,
        ask_owner=lambda why, *, granted: asked.append((why, granted)),
    )
    page.open_member(member.member_id)
    page.write_letter()
    ((why, granted),) = asked
    assert (type(why), shown.letters) == (NotPermitted, [])
    granted(desk.owner)
    assert len(shown.letters) == 1
