"""A name and a PIN: who may enter theirs, who is chosen, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from shopclub.kernel.errors import ShopClubError
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Permission
from shopclub.staff.roster import StaffMember
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View


@dataclass(frozen=True, slots=True)
class PinState:
    """The people to choose from, who is chosen of them, and what the last try said."""

    people: tuple[StaffMember, ...] = ()
    chosen: int | None = None
    refusal: Refusal | None = None
    busy: bool = False
    done: bool = False


class PinPresenter:
    """Asks for a PIN; `prove` compares it at the till, `proved` is told once whose it was."""

    def __init__(
        self,
        *,
        jobs: Jobs,
        people: Callable[[], tuple[StaffMember, ...]],
        prove: Callable[[int, str], Actor],
        proved: Callable[[Actor], None],
        chosen: int | None = None,
    ) -> None:
        self._jobs = jobs
        self._people = people
        self._prove = prove
        self._proved = proved
        self._view: View[PinState] | None = None
        self.state = PinState(chosen=chosen)

    def attach(self, view: View[PinState]) -> None:
        """Show the state to a view from now on, and read who there is."""
        self._view = view
        view.display(self.state)
        self.look_again()

    def detach(self) -> None:
        """Leave everything as it was: an answer that is still to come changes nothing."""
        self._view = None
        self.state = replace(self.state, done=True)

    def look_again(self) -> None:
        """Read once more who there is, as when the screen is shown again."""
        self._jobs.at_till(self._people, done=self._know_people, refused=self._refuse)

    def choose(self, staff_id: int) -> None:
        """Choose whose PIN it will be."""
        known = any(person.staff_id == staff_id for person in self.state.people)
        if known and staff_id != self.state.chosen and not self.state.busy:
            self._change(replace(self.state, chosen=staff_id, refusal=None))

    def choose_place(self, place: int) -> None:
        """Choose the person at a place of the list, counted from 0."""
        if 0 <= place < len(self.state.people):
            self.choose(self.state.people[place].staff_id)

    def choose_next(self, step: int) -> None:
        """Choose the person `step` places further down, stopping at the ends."""
        ids = [person.staff_id for person in self.state.people]
        if self.state.chosen in ids:
            place = ids.index(self.state.chosen) + step
            self.choose_place(min(max(place, 0), len(ids) - 1))

    def enter(self, pin: str) -> None:
        """Try a PIN for who is chosen; an empty one is no try."""
        staff_id = self.state.chosen
        if self.state.busy or self.state.done or staff_id is None or not pin.strip():
            return
        self._change(replace(self.state, busy=True, refusal=None))
        self._jobs.at_till(
            lambda: self._prove(staff_id, pin), done=self._accept, refused=self._refuse
        )

    def _know_people(self, people: tuple[StaffMember, ...]) -> None:
        ids = [person.staff_id for person in people]
        first = ids[0] if ids else None
        chosen = self.state.chosen if self.state.chosen in ids else first
        self._change(replace(self.state, people=people, chosen=chosen))

    def _accept(self, actor: Actor) -> None:
        if not self.state.done:
            self._change(replace(self.state, busy=False, done=True))
            self._proved(actor)

    def _refuse(self, refusal: Refusal) -> None:
        self._change(replace(self.state, busy=False, refusal=refusal))

    def _change(self, state: PinState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def signing_in(
    shop: Shop, *, jobs: Jobs, proved: Callable[[Actor], None], chosen: int | None = None
) -> PinPresenter:
    """Return how someone comes to the desk: at first, after a lock, or taking over."""
    return PinPresenter(
        jobs=jobs,
        people=shop.people,
        prove=lambda staff_id, pin: shop.staff.sign_in(staff_id, pin=pin),
        proved=proved,
        chosen=chosen,
    )


def taking_over(
    shop: Shop, *, jobs: Jobs, staff_id: int, proved: Callable[[Actor], None]
) -> PinPresenter:
    """Return how one person takes over the desk from another."""
    return PinPresenter(
        jobs=jobs,
        people=lambda: tuple(
            person for person in shop.staff.list_active() if person.staff_id == staff_id
        ),
        prove=lambda whose, pin: shop.staff.sign_in(whose, pin=pin),
        proved=proved,
    )


def approving(
    shop: Shop,
    *,
    jobs: Jobs,
    asked_by: Actor,
    permission: Permission,
    proved: Callable[[Actor], None],
) -> PinPresenter:
    """Return how somebody who may do it approves what `asked_by` may not."""
    return PinPresenter(
        jobs=jobs,
        people=lambda: shop.staff.list_who_may(permission),
        prove=lambda staff_id, pin: shop.staff.approve(
            staff_id, pin=pin, permission=permission, asked_by=asked_by
        ),
        proved=proved,
    )


def permission_wanted(why: Refusal) -> Permission:
    """Return what someone must be allowed to do to overrule a refusal."""
    match why:
        case NotPermitted(permission):
            return permission
        case ShopClubError():
            return Permission.EXCEED_LIMITS
    raise ValueError("nobody can approve a fault of the world")
