from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import currency
from shopclub.kernel.text import TextRefused
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import Member, NewMember, PhoneTaken
from shopclub.members.particulars import DetailRefused, Gender, Particulars
from shopclub.ui.members.edit_dialog import EditDialog
from shopclub.ui.members.edit_presenter import EditPresenter, EditState
from shopclub.ui.members.signup_form import BirthdayIncomplete, SignupForm
from shopclub.ui.members.signup_state import Place
from tests.builders import Desk
from tests.ui.members.acting import over
from tests.ui.stand_ins import RecordingView

TOLD = Particulars(
    gender=Gender.FEMALE, address="人民路 9 号", allergies="花生", tags=("老客户", "送货")
)


MANY_TAGS = ",".join("x" * length for length in range(1, 24))
REFUSED: tuple[tuple[SignupForm, Place, type[ShopClubError]], ...] = (
    (SignupForm(name="王", phone="13900139000"), Place.PHONE, PhoneTaken),
    (SignupForm(name="王", month=5), Place.BIRTHDAY, BirthdayIncomplete),
    (SignupForm(name=" "), Place.NAME, TextRefused),
    (SignupForm(name="王", tags=MANY_TAGS), Place.TAGS, DetailRefused),
)


@pytest.fixture
def member(desk: Desk) -> Member:
    friend = desk.enrol("介绍人")
    new = NewMember(
        "王小明",
        "13800138000",
        birthday=Birthday(Calendar.LUNAR, 8, 15, year=1990),
        particulars=Particulars(
            gender=TOLD.gender,
            address=TOLD.address,
            allergies=TOLD.allergies,
            tags=TOLD.tags,
            introduced_by=friend.member_id,
        ),
    )
    return desk.shop.members.enrol(new, by=desk.owner)


def editing(desk: Desk, member: Member, changed: Callable[[], None]) -> EditPresenter:
    return EditPresenter(
        over(desk, member),
        changed=changed,
    )


def test_what_is_left_as_it_is_changes_nothing_and_no_number_is_shown(
    desk: Desk, member: Member, qtbot: QtBot
) -> None:
    saved: list[bool] = []
    dialog = EditDialog(
        editing(desk, member, lambda: saved.append(True)),
        name=member.name,
        currency=currency("CNY"),
    )
    qtbot.addWidget(dialog)
    texts = [field.entry.text() for place, field in dialog._fields.items() if place != "birthday"]
    assert "13800138000" not in "".join(texts)
    dialog._save()
    assert saved == [True]
    assert desk.shop.members.edits(member.member_id) == ()
    assert desk.shop.members.member(member.member_id) == member
    assert desk.shop.members.particulars(member.member_id).introduced_by == 1


def test_each_change_keeps_what_was_before(desk: Desk, member: Member, qtbot: QtBot) -> None:
    dialog = EditDialog(
        editing(desk, member, lambda: None), name=member.name, currency=currency("CNY")
    )
    qtbot.addWidget(dialog)
    dialog._fields[Place.NAME].entry.setText("王晓明")
    dialog._fields[Place.PHONE].entry.setText("139 0013 9000")
    dialog._fields[Place.TAGS].entry.setText("送货，VIP")
    dialog._birthday.year.setText("1991")
    dialog._save()
    now = desk.shop.members.member(member.member_id)
    assert (now.name, now.phone) == ("王晓明", "+8613900139000")
    assert now.birthday == Birthday(Calendar.LUNAR, 8, 15, year=1991)
    told = desk.shop.members.particulars(member.member_id)
    assert (told.tags, told.gender, told.allergies) == (("VIP", "送货"), Gender.FEMALE, "花生")
    before = {edit.field: edit.before for edit in desk.shop.members.edits(member.member_id)}
    assert before == {
        "name": "王小明",
        "phone": "+8613800138000",
        "birthday": "lunar 1990-08-15",
        "tags": "老客户, 送货",
    }
    assert desk.shop.check() == ()


def test_what_is_refused_is_said_at_its_place_and_nothing_is_saved(
    desk: Desk, member: Member
) -> None:
    desk.enrol("李四", "13900139000")
    view: RecordingView[EditState] = RecordingView()
    presenter = editing(desk, member, lambda: None)
    presenter.attach(view)
    for form, place, kind in REFUSED:
        presenter.save(form)
        assert isinstance(view.last.refusal(place), kind)
    assert not view.last.saved
    assert desk.shop.members.edits(member.member_id) == ()


def test_rare_characters_are_not_cut_by_a_form_that_was_only_opened(
    desk: Desk, qtbot: QtBot
) -> None:
    told = Particulars(note="🎂" * 300, tags=tuple("🎂" * 18 + f"{n:02d}" for n in range(20)))
    new = NewMember("𠮷" * 40, "13800138000", particulars=told)
    member = desk.shop.members.enrol(new, by=desk.owner)
    dialog = EditDialog(editing(desk, member, lambda: None), name="", currency=currency("CNY"))
    qtbot.addWidget(dialog)
    dialog._save()
    kept = desk.shop.member_acts.told(member.member_id)
    assert (kept.name, kept.particulars) == (new.name, told)
