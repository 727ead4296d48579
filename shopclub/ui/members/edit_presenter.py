"""Changing what a member said: the form of signup without the number, which stays unless typed."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from shopclub.kernel.errors import ShopClubError
from shopclub.members.members import NewMember
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.one_member import OneMember
from shopclub.ui.members.signup_form import SignupForm
from shopclub.ui.members.signup_reading import new_member, read_birthday
from shopclub.ui.members.signup_state import Place, place_of
from shopclub.ui.protocols import View


@dataclass(frozen=True, slots=True)
class EditState:
    """What is kept of the member, where something is refused, and whether it was saved."""

    told: NewMember | None = None
    place: Place | None = None
    problem: Refusal | None = None
    busy: bool = False
    saved: bool = False

    def refusal(self, place: Place) -> Refusal | None:
        """Return what is refused at a place."""
        return self.problem if place is self.place else None


class EditPresenter:
    """The form of one member; `changed` is told once it is saved."""

    def __init__(
        self,
        one: OneMember,
        *,
        changed: Callable[[], None],
    ) -> None:
        self._one = one
        self._changed = changed
        self._view: View[EditState] | None = None
        self.state = EditState()

    def attach(self, view: View[EditState]) -> None:
        """Read what is kept, and show the state to a view from now on."""
        self._view = view
        view.display(self.state)
        self._one.jobs.reading(
            lambda: self._one.shop.member_acts.told(self._one.member_id),
            done=lambda told: self._change(replace(self.state, told=told)),
            refused=self._refuse,
        )

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None

    def save(self, form: SignupForm, *, by: Actor | None = None) -> None:
        """Save the form, or say at its place what cannot be."""
        seen = self.state.told
        if self.state.busy or seen is None:
            return
        try:
            birthday = read_birthday(form, on=self._one.shop.clock.today())
        except ShopClubError as refusal:
            self._refuse(refusal)
            return
        said, actor = new_member(form, birthday=birthday), by or self._one.actor()
        self._change(replace(self.state, busy=True, place=None, problem=None))
        self._one.jobs.at_till(
            lambda: self._one.shop.member_acts.edit(self._one.member_id, said, seen=seen, by=actor),
            done=lambda _: self._saved(),
            refused=lambda refusal: self._refuse_or_ask(refusal, form),
        )

    def _saved(self) -> None:
        self._change(replace(self.state, busy=False, saved=True))
        self._changed()

    def _refuse_or_ask(self, refusal: Refusal, form: SignupForm) -> None:
        if isinstance(refusal, NotPermitted):
            self._change(replace(self.state, busy=False))
            self._one.ask_owner(refusal, granted=lambda owner: self.save(form, by=owner))
        else:
            self._refuse(refusal)

    def _refuse(self, refusal: Refusal) -> None:
        self._change(replace(self.state, busy=False, place=place_of(refusal), problem=refusal))

    def _change(self, state: EditState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
