"""Merging from the member's page: found, compared, chosen, confirmed by the owner."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.backup.problems import BackupNotMade, PlaceFault
from shopclub.counter.merging import MergeChanged
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import Member, NewMember
from shopclub.members.merging import Keep, MergeWithSelf, Told
from shopclub.members.particulars import Gender, Particulars
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.tiers.ladder import STANDARD_LADDER
from shopclub.ui.fonts import load_fonts
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.merge_dialog import MergeDialog
from shopclub.ui.members.merge_presenter import MergePresenter, MergeState
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk
from tests.ui.languages import IN_TURN
from tests.ui.members.acting import over
from tests.ui.stand_ins import RecordingNavigator, RecordingView, inline_jobs, speaking

CASHIER = Actor(1, "小王", Role.CASHIER)


class Two:
    """Two memberships of one person, and the merge open for someone at the first one's page."""

    asked: list[tuple[Refusal, Callable[[Actor], None]]]
    no_backup: Callable[[Callable[[Refusal], None]], None] | None = None

    def __init__(self, desk: Desk, actor: Actor) -> None:
        desk.set_ladder(STANDARD_LADDER)
        self.desk, self.asked, self.merged = desk, [], []  # type: ignore[var-annotated]
        self.stays = self._enrol("王小明", "13800138000", "peanuts")
        self.goes = self._enrol("王晓明", "13900139000", "milk")
        desk.ring_up(150_000, member=self.stays)
        desk.ring_up(60_000, member=self.goes)
        self.presenter = MergePresenter(
            over(desk, self.stays, by=actor, asked=self.asked),
            safeguard=lambda go, refused: self.no_backup(refused) if self.no_backup else go(),
            merged=self.merged.append,
        )
        self.view: RecordingView[MergeState] = RecordingView()
        self.presenter.attach(self.view)

    def _enrol(self, name: str, phone: str, allergies: str) -> Member:
        new = NewMember(name, phone, particulars=Particulars(allergies=allergies))
        return self.desk.shop.members.enrol(new, by=self.desk.owner)

    def find(self, text: str = "13900139000") -> None:
        self.presenter.finding.take(text, phone="")

    @property
    def state(self) -> MergeState:
        return self.view.last


@pytest.fixture
def owner_s(desk: Desk) -> Two:
    return Two(desk, desk.owner)


def test_what_a_merge_will_do_is_said_before_and_then_done(owner_s: Two) -> None:
    owner_s.find()
    quote = owner_s.state.quote
    assert quote is not None
    assert (quote.into.member.name, quote.gone.member.name) == ("王小明", "王晓明")
    assert (quote.points, quote.tier.key) == (2_100, "silver")
    assert [each.what for each in quote.differing] == [Told.NAME, Told.PHONE, Told.ALLERGIES]
    owner_s.presenter.keep(Told.NAME, Keep.THEIRS)
    owner_s.presenter.confirm()
    assert owner_s.merged == [owner_s.stays.member_id]
    member = owner_s.desk.shop.members.member(owner_s.stays.member_id)
    told = owner_s.desk.shop.members.particulars(owner_s.stays.member_id)
    assert (member.name, told.allergies) == ("王晓明", "peanuts; milk")


def test_the_other_one_may_stay_instead(owner_s: Two) -> None:
    owner_s.find()
    owner_s.presenter.keep(Told.NAME, Keep.THEIRS)
    owner_s.presenter.turn_round()
    quote = owner_s.state.quote
    assert quote is not None
    assert quote.into.member.name == "王晓明"
    assert owner_s.state.keep == ()
    owner_s.presenter.confirm()
    assert owner_s.merged == [owner_s.goes.member_id]


def test_a_cashier_needs_the_owner_and_every_choice_stays(desk: Desk) -> None:
    two = Two(desk, CASHIER)
    two.find()
    two.presenter.keep(Told.PHONE, Keep.THEIRS)
    two.presenter.confirm()
    ((why, granted),) = two.asked
    assert isinstance(why, NotPermitted)
    assert two.merged == []
    granted(desk.owner)
    assert two.merged == [two.stays.member_id]
    assert desk.shop.members.member(two.stays.member_id).phone == "+8613900139000"


def test_without_a_backup_nothing_is_merged_and_it_is_said(owner_s: Two) -> None:
    fault = BackupNotMade(PlaceFault.FULL, "stick")
    owner_s.no_backup = lambda refused: refused(fault)
    owner_s.find()
    owner_s.presenter.confirm()
    assert (owner_s.merged, owner_s.state.problem, owner_s.state.busy) == ([], fault, False)
    owner_s.no_backup = None
    owner_s.presenter.confirm()
    assert owner_s.merged == [owner_s.stays.member_id]


def test_oneself_is_refused(owner_s: Two) -> None:
    owner_s.find("13800138000")
    assert isinstance(owner_s.state.problem, MergeWithSelf)
    assert owner_s.state.quote is None
    owner_s.presenter.confirm()
    assert owner_s.merged == []


def test_what_changed_meanwhile_is_shown_as_it_is_now(owner_s: Two) -> None:
    owner_s.find()
    owner_s.desk.ring_up(1_000, member=owner_s.goes)
    owner_s.presenter.confirm()
    assert isinstance(owner_s.state.problem, MergeChanged)
    quote = owner_s.state.quote
    assert quote is not None
    assert quote.points == 2_110
    owner_s.presenter.confirm()
    assert owner_s.merged == [owner_s.stays.member_id]


def page_of(desk: Desk) -> MemberPagePresenter:
    return MemberPagePresenter(
        shop=desk.shop,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        print_card=lambda _: None,
        actor=lambda: desk.owner,
        ask_owner=lambda why, *, granted: None,
        safeguard=lambda go, refused: go(),
    )


def test_the_dialog_shows_both_and_merges_once_it_is_pressed(desk: Desk, qtbot: QtBot) -> None:
    two = Two(desk, desk.owner)
    presenter = page_of(desk)
    screen = MemberPageScreen(presenter)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    presenter.open_member(two.stays.member_id)
    screen.show()
    screen.open_merge()
    (dialog,) = screen.window().findChildren(MergeDialog)
    assert not dialog.primary_button.isEnabled()
    assert not dialog._compared.isVisible()
    dialog._entry.wanted.emit("13900139000")
    texts = dialog._table.texts()
    assert texts[:4] == ("", "王小明 stays", "王晓明 goes", "Then")
    assert texts[texts.index("Points") :][:4] == ("Points", "1,500", "600", "2,100")
    assert texts[texts.index("Tier") :][:4] == ("Tier", "Bronze", "Bronze", "Silver")
    assert [choice.currentText() for choice in dialog._choices.choices()] == [
        "王小明",
        "138****8000",
        "peanuts; milk",
    ]
    dialog.primary_button.click()
    assert not dialog.isVisible()
    page = presenter.state.page
    assert page is not None
    assert page.profile.points == 2_100
    assert "Two memberships merged" in {
        line.words.title for line in screen._timeline.events.lines.lines
    }


@pytest.mark.parametrize("language", IN_TURN)
def test_two_who_differ_in_six_things_are_compared_without_scrolling(
    desk: Desk, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    for name, phone, month, gender, address in (
        ("王小明", "13800138000", 5, Gender.MALE, "幸福路 18 号"),
        ("王晓明", "13900139000", 6, Gender.OTHER, "解放路 7 号"),
    ):
        born = Birthday(Calendar.LUNAR, month, 8)
        told = Particulars(gender=gender, address=address, allergies=address)
        desk.shop.members.enrol(
            NewMember(name, phone, birthday=born, particulars=told), by=desk.owner
        )
    with speaking(qapp, language):
        screen = MemberPageScreen(page_of(desk))
        qtbot.addWidget(screen)
        screen.resize(1280, 720)
        screen._presenter.open_member(1)
        screen.show()
        screen.open_merge()
        (dialog,) = screen.window().findChildren(MergeDialog)
        dialog._entry.wanted.emit("13900139000")
        qapp.processEvents()
        assert len(dialog._choices.choices()) == 6
        assert dialog._scroll.verticalScrollBar().maximum() == 0


def test_a_page_asked_for_by_the_one_that_went_is_of_the_one_that_stays(owner_s: Two) -> None:
    owner_s.find()
    owner_s.presenter.confirm()
    presenter = MemberPagePresenter(
        shop=owner_s.desk.shop,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        print_card=lambda _: None,
    )
    presenter.open_member(owner_s.goes.member_id)
    assert presenter.state.member_id == owner_s.stays.member_id
    assert presenter.state.page is not None
