"""Signing someone up: who may be them already, the birthday read, the member made."""

from collections.abc import Callable
from dataclasses import replace

from shopclub.kernel.errors import ShopClubError
from shopclub.members.birthday import BirthdayRefused
from shopclub.members.consent import ConsentNeeded, Purpose
from shopclub.members.members import GuardianNeeded, Member, PhoneTaken
from shopclub.members.particulars import IntroducerRefused
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.members.signup_answers import (
    AboutName,
    AboutPhone,
    Beginning,
    about_name,
    about_phone,
    beginning,
    enrol,
)
from shopclub.ui.members.signup_birthday import BirthdayRules, with_birthday, with_typed_date
from shopclub.ui.members.signup_drawing import CardDrawing
from shopclub.ui.members.signup_form import (
    NOTHING_AT_ONCE,
    CardAtOnce,
    PhoneToConfirm,
    SignupForm,
    TextCut,
)
from shopclub.ui.members.signup_introducing import Introducing
from shopclub.ui.members.signup_reading import (
    birthday_so_far,
    new_member,
    read_birthday,
    split_prefill,
)
from shopclub.ui.members.signup_state import Place, SignupState, place_of
from shopclub.ui.protocols import View


class SignupPresenter:
    """Signing up; `enrolled` and `open_member` are called with a member's id, once, at the end.

    `prefill` is what was typed in the search box: a phone if it looks like one, else a name.
    `at_once` is what was wanted of the card when the last one joined at this machine.
    """

    def __init__(
        self,
        *,
        shop: Shop,
        actor: Actor,
        jobs: Jobs,
        enrolled: Callable[[int, CardAtOnce], None],
        open_member: Callable[[int], None],
        prefill: str = "",
        at_once: CardAtOnce = NOTHING_AT_ONCE,
    ) -> None:
        self._shop = shop
        self._actor = actor
        self._jobs = jobs
        self._enrolled = enrolled
        self._open_member = open_member
        self._phone_asked = 0
        self._name_asked = 0
        self._birthday_rules = BirthdayRules()
        self._confirmed = ""
        self._view: View[SignupState] | None = None
        self.introducing = Introducing(
            shop=shop,
            jobs=jobs,
            changed=lambda part: self._change(replace(self.state, introducing=part)),
        )
        self.drawing = CardDrawing(
            jobs=jobs, drawn=lambda card: self._change(replace(self.state, card=card))
        )
        phone, name = split_prefill(prefill)
        self.state = SignupState(
            shop_name=shop.identity.name,
            today=shop.clock.today(),
            phone=phone,
            name=name,
            at_once=at_once,
        )

    @property
    def currency_code(self) -> str:
        """The shop's currency, for sentences."""
        return self._shop.identity.currency_code

    def attach(self, view: View[SignupState]) -> None:
        """Show the state to a view from now on, and read what the dialog needs."""
        self._view = view
        view.display(self.state)
        self._jobs.at_till(lambda: beginning(self._shop), done=self._begin, refused=self._refuse)
        if self.state.phone:
            self.look_for_holder(self.state.phone)

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def look_for_holder(self, phone: str) -> None:
        """Look what a number means and who has it; an answer to an older question is dropped."""
        self._phone_asked += 1
        asked = self._phone_asked
        self._jobs.at_till(
            lambda: about_phone(self._shop, entry=phone),
            done=lambda about: self._know_phone(about, asked=asked),
            refused=lambda refusal: None,
        )

    def look_for_similar(self, form: SignupForm) -> None:
        """Look how the name is read, and who may be the same person by name and the rest."""
        self._name_asked += 1
        asked = self._name_asked
        try:
            birthday = birthday_so_far(form, on=self.state.today)
        except BirthdayRefused:
            birthday = None
        new = new_member(form, birthday=birthday)
        self._jobs.reading(
            lambda: about_name(self._shop, new=new),
            done=lambda about: self._know_name(about, asked=asked),
            refused=lambda refusal: None,
        )

    def phone_edited(self) -> None:
        """Take back what was said of the phone: it is being typed anew."""
        self._phone_asked += 1
        self._change(replace(self.state, duplicate=None, reading=None).without(Place.PHONE))

    def name_edited(self) -> None:
        """Take back what was said of the name: it is being typed anew."""
        self._name_asked += 1
        self._change(replace(self.state, similar=None, latin="").without(Place.NAME))

    def edited(self, place: Place) -> None:
        """Take back what was said of a place: it is being filled in anew."""
        if self.state.refusal(place) is not None:
            self._change(self.state.without(place))

    def was_cut(self, place: Place, *, limit: int) -> None:
        """Say that more was pasted than a field takes."""
        self._change(self.state.refusing(place, TextCut(limit)))

    def birthday_edited(self, form: SignupForm) -> None:
        """Say on which day the birthday falls this year, or at once that it cannot be."""
        self._change(with_birthday(self.state, form, rules=self._birthday_rules))

    def year_left(self, form: SignupForm) -> None:
        """Read a whole date that was typed for the year, and show it as it was read."""
        self._change(with_typed_date(self.state, form, rules=self._birthday_rules))

    def open_holder(self) -> None:
        """Leave signup for the member who has this phone already, or may be this person."""
        holder = self.state.duplicate or self.state.similar
        if holder is not None and not self.state.busy and not self.state.done:
            self._change(replace(self.state, done=True))
            self._open_member(holder.member.member_id)

    def save(self, form: SignupForm) -> None:
        """Make the member, or say beside each field what is wrong."""
        if not self.state.can_save:
            return
        self._phone_asked += 1
        state = self.state.without(Place.BIRTHDAY)
        state = with_typed_date(state, form, rules=self._birthday_rules)
        if state.refusal(Place.BIRTHDAY) is not None:
            self._change(replace(state, tries=state.tries + 1))
            return
        introducer_will_do = self.introducing.accept(form.introducer, phone=form.phone)
        state = replace(self.state, refusals=())
        birthday = None
        try:
            birthday = read_birthday(form, on=state.today)
        except ShopClubError as refusal:
            state = state.refusing(place_of(refusal), refusal)
        if not form.notice:
            state = state.refusing(Place.CONSENT, ConsentNeeded(Purpose.MEMBERSHIP))
        if state.refusals or not introducer_will_do:
            self._change(replace(state, tries=state.tries + 1))
            return
        chosen = self.introducing.state.chosen
        self._change(replace(state, busy=True))
        self._jobs.at_till(
            lambda: enrol(
                self._shop,
                form,
                birthday=birthday,
                introduced_by=None if chosen is None else chosen.member_id,
                by=self._actor,
                confirmed=form.phone == self._confirmed,
            ),
            done=lambda member: self._saved(member, form.at_once),
            refused=lambda refusal: self._refuse_saving(refusal, form),
        )

    def _begin(self, begun: Beginning) -> None:
        self._birthday_rules = begun.birthday_rules
        self._change(replace(self.state, face=begun.face, texts=begun.texts))
        self.drawing.know_face(begun.face)

    def _know_phone(self, about: AboutPhone, *, asked: int) -> None:
        if asked == self._phone_asked and not self.state.busy:
            self._change(replace(self.state, duplicate=about.holder, reading=about.reading))

    def _know_name(self, about: AboutName, *, asked: int) -> None:
        if asked == self._name_asked:
            self._change(
                replace(
                    self.state, latin=about.latin, similar=about.similar, more_similar=about.more
                )
            )

    def _saved(self, member: Member, at_once: CardAtOnce) -> None:
        self._change(replace(self.state, busy=False, done=True))
        self._enrolled(member.member_id, at_once)

    def _refuse_saving(self, refusal: Refusal, form: SignupForm) -> None:
        if isinstance(refusal, IntroducerRefused):
            self.introducing.refuse(refusal)
            self._change(replace(self.state, busy=False, tries=self.state.tries + 1))
            return
        self._refuse(refusal)
        if isinstance(refusal, PhoneToConfirm):
            self._confirmed = form.phone
        elif isinstance(refusal, PhoneTaken):
            self.look_for_holder(form.phone)
        elif isinstance(refusal, GuardianNeeded):
            self._change(replace(self.state, guardian_below=refusal.limit))

    def _refuse(self, refusal: Refusal) -> None:
        state = replace(self.state, busy=False, tries=self.state.tries + 1)
        self._change(state.refusing(place_of(refusal), refusal))

    def _change(self, state: SignupState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
