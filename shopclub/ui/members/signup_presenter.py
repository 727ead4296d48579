"""Signing someone up: the duplicate shown while typing, the birthday read, the member made."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from shopclub.counter.lookup import Profile
from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextRefused, to_half_width
from shopclub.members.birthday import Birthday, BirthdayRefused, Calendar
from shopclub.members.members import Member, NewMember, PhoneTaken
from shopclub.members.phones import PhoneRefused
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View

FEWEST_PHONE_DIGITS = 3
YEAR_DIGITS = 4


@dataclass(eq=False)
class BirthdayIncomplete(ShopClubError):
    """A birthday needs its month and its day."""


@dataclass(eq=False)
class YearUnreadable(ShopClubError):
    """A year of birth is written with four digits."""


@dataclass(frozen=True, slots=True)
class SignupForm:
    """What was entered; month and day are None until chosen."""

    phone: str
    name: str
    calendar: Calendar = Calendar.SOLAR
    month: int | None = None
    day: int | None = None
    leap_month: bool = False
    year: str = ""


@dataclass(frozen=True, slots=True)
class SignupState:
    """What the dialog shows beside what is typed: `duplicate` is the holder of the phone."""

    shop_name: str
    phone: str = ""
    name: str = ""
    tier: TierLabel | None = None
    duplicate: Profile | None = None
    phone_refusal: Refusal | None = None
    name_refusal: Refusal | None = None
    birthday_refusal: Refusal | None = None
    problem: Refusal | None = None
    busy: bool = False
    done: bool = False

    @property
    def can_save(self) -> bool:
        """Whether the button takes a click now."""
        return self.duplicate is None and not self.busy and not self.done


class SignupPresenter:
    """Signing up; `enrolled` and `open_member` are called with a member's id, once, at the end.

    `prefill` is what was typed in the search box: a phone if it looks like one, else a name.
    """

    def __init__(
        self,
        *,
        shop: Shop,
        actor: Actor,
        jobs: Jobs,
        enrolled: Callable[[int], None],
        open_member: Callable[[int], None],
        prefill: str = "",
    ) -> None:
        self._shop = shop
        self._actor = actor
        self._jobs = jobs
        self._enrolled = enrolled
        self._open_member = open_member
        self._asked = 0
        self._view: View[SignupState] | None = None
        phone, name = split_prefill(prefill)
        self.state = SignupState(shop_name=shop.identity.name, phone=phone, name=name)

    @property
    def currency_code(self) -> str:
        """The shop's currency, for sentences."""
        return self._shop.identity.currency_code

    def attach(self, view: View[SignupState]) -> None:
        """Show the state to a view from now on, and read what the preview of the card needs."""
        self._view = view
        view.display(self.state)
        self._jobs.at_till(self._first_tier, done=self._know_tier, refused=self._refuse)
        if self.state.phone:
            self.look_for_holder(self.state.phone)

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def look_for_holder(self, phone: str) -> None:
        """Look who has this phone already; an answer to an older question is dropped."""
        self._asked += 1
        asked = self._asked
        self._jobs.at_till(
            lambda: self._holder(phone),
            done=lambda holder: self._know_holder(holder, asked=asked),
            refused=lambda refusal: None,
        )

    def phone_edited(self) -> None:
        """Take back what was said of the phone: it is being typed anew."""
        self._asked += 1
        self._change(replace(self.state, duplicate=None, phone_refusal=None))

    def name_edited(self) -> None:
        """Take back what was said of the name: it is being typed anew."""
        self._change(replace(self.state, name_refusal=None))

    def birthday_edited(self) -> None:
        """Take back what was said of the birthday: it is being chosen anew."""
        self._change(replace(self.state, birthday_refusal=None))

    def open_holder(self) -> None:
        """Leave signup for the member who has this phone already."""
        holder = self.state.duplicate
        if holder is not None and not self.state.busy and not self.state.done:
            self._change(replace(self.state, done=True))
            self._open_member(holder.member.member_id)

    def save(self, form: SignupForm) -> None:
        """Make the member, or say beside the field what is wrong."""
        if not self.state.can_save:
            return
        self._asked += 1
        self._change(
            replace(
                self.state,
                phone_refusal=None,
                name_refusal=None,
                birthday_refusal=None,
                problem=None,
            )
        )
        try:
            birthday = read_birthday(form)
        except (BirthdayIncomplete, YearUnreadable) as refusal:
            self._change(replace(self.state, birthday_refusal=refusal))
            return
        new = NewMember(name=form.name, phone=form.phone, birthday=birthday)
        self._change(replace(self.state, busy=True))
        self._jobs.at_till(
            lambda: self._shop.members.enrol(new, by=self._actor),
            done=self._saved,
            refused=self._refuse,
        )

    def _first_tier(self) -> TierLabel:
        ladder = self._shop.tiers.ladder(on=self._shop.clock.today())
        return tier_label(ladder.tiers[0], ladder=ladder)

    def _holder(self, phone: str) -> Profile | None:
        try:
            holder = self._shop.members.holder_of_phone(phone)
        except PhoneRefused:
            return None
        return None if holder is None else self._shop.lookup.profile(holder.member_id)

    def _know_tier(self, tier: TierLabel) -> None:
        self._change(replace(self.state, tier=tier))

    def _know_holder(self, holder: Profile | None, *, asked: int) -> None:
        if asked == self._asked and not self.state.busy:
            self._change(replace(self.state, duplicate=holder))

    def _saved(self, member: Member) -> None:
        self._change(replace(self.state, busy=False, done=True))
        self._enrolled(member.member_id)

    def _refuse(self, refusal: Refusal) -> None:
        state = replace(self.state, busy=False)
        match refusal:
            case PhoneTaken():
                self._change(replace(state, phone_refusal=refusal))
                self._show_holder(refusal.member_id)
            case PhoneRefused():
                self._change(replace(state, phone_refusal=refusal))
            case TextRefused():
                self._change(replace(state, name_refusal=refusal))
            case BirthdayRefused():
                self._change(replace(state, birthday_refusal=refusal))
            case _:
                self._change(replace(state, problem=refusal))

    def _show_holder(self, member_id: int) -> None:
        asked = self._asked
        self._jobs.at_till(
            lambda: self._shop.lookup.profile(member_id),
            done=lambda holder: self._know_holder(holder, asked=asked),
            refused=lambda refusal: None,
        )

    def _change(self, state: SignupState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def split_prefill(text: str) -> tuple[str, str]:
    """Return the phone and the name that a text from the search box stands for."""
    entry = text.strip()
    plain = to_half_width(entry)
    digits = sum(char.isdigit() for char in plain)
    if digits >= FEWEST_PHONE_DIGITS and all(char in "0123456789 +-()./" for char in plain):
        return entry, ""
    return "", entry


def read_birthday(form: SignupForm) -> Birthday | None:
    """Return the birthday of a form, or None where nothing was chosen."""
    year = to_half_width(form.year).strip()
    if form.month is None and form.day is None and not year:
        return None
    if form.month is None or form.day is None:
        raise BirthdayIncomplete
    if year and not (len(year) == YEAR_DIGITS and year.isascii() and year.isdigit()):
        raise YearUnreadable
    return Birthday(
        calendar=form.calendar,
        month=form.month,
        day=form.day,
        leap_month=form.leap_month and form.calendar is Calendar.LUNAR,
        year=int(year) if year else None,
    )
