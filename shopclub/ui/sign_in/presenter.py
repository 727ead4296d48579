"""Who may sign in, who is chosen, and what came of the PIN."""

from dataclasses import dataclass, replace

from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.staff.staff import StaffMember
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import Navigator, View


@dataclass(frozen=True, slots=True)
class SignInState:
    """The shop, its people, who is chosen of them, and what the last try said."""

    shop_name: str
    people: tuple[StaffMember, ...] = ()
    chosen: int | None = None
    refusal: Refusal | None = None
    busy: bool = False


class SignInPresenter:
    """Signing in."""

    def __init__(self, *, shop: Shop, jobs: Jobs, navigator: Navigator) -> None:
        self._shop = shop
        self._jobs = jobs
        self._navigator = navigator
        self._view: View[SignInState] | None = None
        self.state = SignInState(shop_name=shop.identity.name)

    def attach(self, view: View[SignInState]) -> None:
        """Show the state to a view from now on, and read who works here."""
        self._view = view
        view.display(self.state)
        self.look_again()

    def look_again(self) -> None:
        """Read once more who may sign in, as when the screen is shown again."""
        self._jobs.at_till(
            self._shop.staff.list_active, done=self._know_people, refused=self._refuse
        )

    def choose(self, staff_id: int) -> None:
        """Choose who signs in."""
        known = any(person.staff_id == staff_id for person in self.state.people)
        if known and staff_id != self.state.chosen and not self.state.busy:
            self._change(replace(self.state, chosen=staff_id, refusal=None))

    def choose_next(self, step: int) -> None:
        """Choose the person `step` places further down, stopping at the ends."""
        ids = [person.staff_id for person in self.state.people]
        if self.state.chosen in ids:
            place = ids.index(self.state.chosen) + step
            self.choose(ids[min(max(place, 0), len(ids) - 1)])

    def sign_in(self, pin: str) -> None:
        """Try a PIN for who is chosen; an empty one is no try."""
        staff_id = self.state.chosen
        if self.state.busy or staff_id is None or not pin.strip():
            return
        self._change(replace(self.state, busy=True, refusal=None))
        self._jobs.at_till(
            lambda: self._shop.staff.sign_in(staff_id, pin=pin),
            done=self._enter,
            refused=self._refuse,
        )

    def _know_people(self, people: tuple[StaffMember, ...]) -> None:
        ids = [person.staff_id for person in people]
        first = ids[0] if ids else None
        chosen = self.state.chosen if self.state.chosen in ids else first
        self._change(replace(self.state, people=people, chosen=chosen))

    def _enter(self, actor: Actor) -> None:
        self._change(replace(self.state, busy=False))
        self._navigator.to_counter(actor)

    def _refuse(self, refusal: Refusal) -> None:
        self._change(replace(self.state, busy=False, refusal=refusal))

    def _change(self, state: SignInState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
