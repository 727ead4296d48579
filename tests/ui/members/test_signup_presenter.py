import pytest

from shopclub.kernel.text import TextFault, TextRefused
from shopclub.members.birthday import Birthday, BirthdayFault, BirthdayRefused, Calendar
from shopclub.members.membership import MembershipTerms
from shopclub.members.phones import PhoneFault, PhoneRefused
from shopclub.shop import BEGINNING
from shopclub.ui.members.signup_form import BirthdayIncomplete, SignupForm, YearUnreadable
from shopclub.ui.members.signup_presenter import SignupPresenter
from shopclub.ui.members.signup_state import Place, SignupState
from tests.builders import Desk
from tests.ui.members.signing_up import FILLED, Ends, presenter_at
from tests.ui.stand_ins import RecordingView, StepExecutor, jobs_on


def test_a_phone_and_a_name_make_a_member(desk: Desk, ends: Ends) -> None:
    presenter = presenter_at(desk, ends)

    presenter.save(FILLED)

    (member_id,) = ends.enrolled
    member = desk.shop.members.member(member_id)
    assert (member.name, member.phone, member.birthday) == ("王小明", "+8613800138000", None)
    assert presenter.state.done


def test_a_lunar_birthday_is_kept_as_told(desk: Desk, ends: Ends) -> None:
    presenter_at(desk, ends).save(
        SignupForm(
            phone="138 0013 8000",
            name="王小明",
            calendar=Calendar.LUNAR,
            month=8,
            day=15,
            year="１９９０",
        )
    )

    birthday = desk.shop.members.member(ends.enrolled[0]).birthday
    assert birthday == Birthday(Calendar.LUNAR, 8, 15, year=1990)


def test_the_first_tier_is_known_for_the_card(desk: Desk, ends: Ends) -> None:
    face = presenter_at(desk, ends).state.face

    assert face is not None
    assert (face.tier.key, face.tier.stars, face.number) == ("bronze", 1, "")


@pytest.mark.parametrize(
    ("phone", "fault"),
    [("", PhoneFault.MISSING), ("1380013800", PhoneFault.DIGITS), ("abc", PhoneFault.NOT_A_NUMBER)],
)
def test_a_bad_phone_is_said_beside_the_phone_and_nobody_is_made(
    desk: Desk, ends: Ends, phone: str, fault: PhoneFault
) -> None:
    terms = MembershipTerms(phone_needed=True)
    desk.shop.set_membership_terms(terms, by=desk.owner, effective=BEGINNING)
    presenter = presenter_at(desk, ends)

    presenter.save(SignupForm(phone=phone, name="王小明"))

    refusal = presenter.state.refusal(Place.PHONE)
    assert isinstance(refusal, PhoneRefused)
    assert refusal.fault is fault
    assert presenter.state.can_save
    assert desk.shop.lookup.find("王小明") == ()
    presenter.phone_edited()
    assert presenter.state.refusal(Place.PHONE) is None


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "\0"])
def test_a_name_is_needed(desk: Desk, ends: Ends, name: str) -> None:
    presenter = presenter_at(desk, ends)

    presenter.save(SignupForm(phone="138 0013 8000", name=name))

    refusal = presenter.state.refusal(Place.NAME)
    assert isinstance(refusal, TextRefused)
    assert refusal.fault is TextFault.MISSING
    presenter.name_edited()
    assert presenter.state.refusal(Place.NAME) is None


@pytest.mark.parametrize(
    ("month", "day", "year", "refused"),
    [
        (2, None, "", BirthdayIncomplete),
        (None, 3, "", BirthdayIncomplete),
        (None, None, "1990", BirthdayIncomplete),
        (2, 3, "90", YearUnreadable),
        (2, 3, "abcd", YearUnreadable),
        (2, 30, "", BirthdayRefused),
        (2, 3, "1900", BirthdayRefused),
        (11, 22, "2026", BirthdayRefused),
    ],
)
def test_a_birthday_that_cannot_be_is_said_beside_it(
    desk: Desk, ends: Ends, month: int | None, day: int | None, year: str, refused: type[Exception]
) -> None:
    presenter = presenter_at(desk, ends)

    presenter.save(
        SignupForm(phone="138 0013 8000", name="王小明", month=month, day=day, year=year)
    )

    assert isinstance(presenter.state.refusal(Place.BIRTHDAY), refused)
    assert ends.enrolled == []
    presenter.birthday_edited(SignupForm())
    assert presenter.state.refusal(Place.BIRTHDAY) is None


def test_the_leap_tick_of_a_solar_birthday_means_nothing(desk: Desk, ends: Ends) -> None:
    presenter_at(desk, ends).save(
        SignupForm(phone="138 0013 8000", name="王小明", month=2, day=29, leap_month=True)
    )

    assert desk.shop.members.member(ends.enrolled[0]).birthday == Birthday(Calendar.SOLAR, 2, 29)


def test_pressing_twice_makes_one_member(desk: Desk, ends: Ends) -> None:
    lane = StepExecutor()
    presenter = presenter_at(desk, ends, lane=lane)
    lane.step()

    presenter.save(FILLED)
    presenter.save(FILLED)
    assert len(lane.waiting) == 1
    lane.step()
    presenter.save(FILLED)

    assert lane.waiting == []
    assert len(ends.enrolled) == 1


def test_what_was_typed_in_the_search_box_is_not_typed_again(desk: Desk, ends: Ends) -> None:
    desk.enrol("李秀英", "139 6620 4418")

    assert presenter_at(desk, ends, prefill="李建军").state.name == "李建军"
    taken = presenter_at(desk, ends, prefill=" 139 6620 4418").state
    assert (taken.phone, taken.name) == ("139 6620 4418", "")
    assert taken.duplicate is not None


def test_a_dialog_that_is_gone_is_shown_nothing(desk: Desk, ends: Ends) -> None:
    lane = StepExecutor()
    presenter = SignupPresenter(
        shop=desk.shop,
        actor=desk.owner,
        jobs=jobs_on(lane),
        enrolled=ends.enrol,
        open_member=ends.opened.append,
    )
    view = RecordingView[SignupState]()
    presenter.attach(view)
    presenter.detach()
    lane.step()

    assert len(view.states) == 1


def test_a_day_to_come_is_no_birthday(desk: Desk, ends: Ends) -> None:
    presenter = presenter_at(desk, ends)
    presenter.save(SignupForm(phone="138 0013 8000", name="王小明", month=11, day=22, year="2026"))

    refusal = presenter.state.refusal(Place.BIRTHDAY)
    assert isinstance(refusal, BirthdayRefused)
    assert refusal.fault is BirthdayFault.FUTURE
