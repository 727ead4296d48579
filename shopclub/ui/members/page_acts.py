"""Acts on the member whose page is open; what the one at the desk may not do, the owner may."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import uuid4

from shopclub.counter.member_acts import Adjusted
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import MINUS
from shopclub.points.ledger import MOST_POINTS
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import AskOwner, View
from shopclub.ui.settings.numbers import read_whole


class Act(StrEnum):
    """What can be done."""

    ADJUST = "adjust"
    LOCK = "lock"
    UNLOCK = "unlock"
    FREEZE = "freeze"
    UNFREEZE = "unfreeze"
    REPLACE_CARD = "replace card"
    REVEAL = "reveal"
    FREE_PHONE = "free phone"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class ActState:
    """What is being done: what it would do to the points, why it was refused, what came of it.

    `points` are those typed last, which `adjusted` follows. `phone` is the number in full once it
    was shown, of `member_id`; `done` counts what was done.
    """

    act: Act | None = None
    member_id: int = 0
    points: int = 0
    adjusted: Adjusted | None = None
    points_problem: Refusal | None = None
    problem: Refusal | None = None
    phone: str = ""
    busy: bool = False
    done: int = 0

    @property
    def waits(self) -> bool:
        """Whether it is not said yet what the points that are typed would do."""
        if self.act is not Act.ADJUST:
            return False
        return self.adjusted is None or self.adjusted.points != self.points


class MemberActsPresenter:
    """One act at a time; `changed` is told after one, so that the page reads itself anew."""

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        actor: Callable[[], Actor],
        ask_owner: AskOwner,
        changed: Callable[[int, Act], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._actor = actor
        self._ask_owner = ask_owner
        self._changed = changed
        self._act_id = ""
        self._asked = 0
        self._view: View[ActState] | None = None
        self.state = ActState()

    def attach(self, view: View[ActState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None

    def begin(self, act: Act, member_id: int) -> None:
        """Begin an act; what an earlier one left is gone."""
        self._act_id = str(uuid4())
        self._asked += 1
        phone = self.state.phone if member_id == self.state.member_id else ""
        self._change(ActState(act, member_id, phone=phone, done=self.state.done))

    def forget_phone(self) -> None:
        """Forget the number that was shown in full."""
        self._change(replace(self.state, phone=""))

    def type_points(self, text: str) -> None:
        """Say what points by hand would do, or why that cannot be."""
        self._asked += 1
        asked = self._asked
        if not text.strip():
            self._change(replace(self.state, points=0, adjusted=None, points_problem=None))
            return
        try:
            points = read_points(text)
        except ShopClubError as refusal:
            self._change(replace(self.state, points=0, adjusted=None, points_problem=refusal))
            return
        self._change(replace(self.state, points=points, points_problem=None))
        member_id = self.state.member_id

        def show(adjusted: Adjusted | None, problem: Refusal | None) -> None:
            if asked == self._asked:
                self._change(replace(self.state, adjusted=adjusted, points_problem=problem))

        self._jobs.at_till(
            lambda: self._shop.member_acts.quote_adjust(member_id, points),
            done=lambda adjusted: show(adjusted, None),
            refused=lambda refusal: show(None, refusal),
        )

    def confirm(self, reason: str = "", *, by: Actor | None = None) -> None:
        """Do it; a role that may not needs the owner's PIN, and all that was typed stays."""
        act, member_id = self.state.act, self.state.member_id
        if act is None or self.state.busy or self.state.points_problem is not None:
            return
        if self.state.waits:
            return
        points, actor = self.state.points, by or self._actor()
        self._change(replace(self.state, busy=True, problem=None))
        self._jobs.at_till(
            lambda: self._do(act, member_id, points, reason=reason, by=actor),
            done=lambda phone: self._did(act, member_id, phone),
            refused=lambda refusal: self._refuse(refusal, reason=reason),
        )

    def _do(self, act: Act, member_id: int, points: int, *, reason: str, by: Actor) -> str:
        shop = self._shop
        match act:
            case Act.ADJUST:
                shop.member_acts.adjust(
                    member_id, points, reason=reason, act_id=self._act_id, by=by
                )
            case Act.LOCK:
                shop.tiers.lock(member_id, by=by)
            case Act.UNLOCK:
                shop.tiers.unlock(member_id, by=by)
            case Act.FREEZE:
                shop.members.freeze(member_id, reason=reason, by=by)
            case Act.UNFREEZE:
                shop.members.unfreeze(member_id, by=by)
            case Act.REPLACE_CARD:
                shop.members.replace_card(member_id, by=by)
            case Act.LEAVE:
                shop.members.leave(member_id, by=by)
            case Act.FREE_PHONE:
                shop.member_acts.free_phone(member_id, reason=reason, by=by)
            case Act.REVEAL:
                return shop.member_acts.reveal_phone(member_id, reason=reason, by=by)
        return ""

    def _did(self, act: Act, member_id: int, phone: str) -> None:
        shown = phone or self.state.phone
        self._change(ActState(member_id=member_id, phone=shown, done=self.state.done + 1))
        self._changed(member_id, act)

    def _refuse(self, refusal: Refusal, *, reason: str) -> None:
        self._change(replace(self.state, busy=False))
        if isinstance(refusal, NotPermitted):
            self._ask_owner(refusal, granted=lambda owner: self.confirm(reason, by=owner))
        else:
            self._change(replace(self.state, problem=refusal))

    def _change(self, state: ActState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def read_points(text: str) -> int:
    """Read points to give, or to take with a minus before them; raises NumberRefused."""
    plain = text.strip()
    bare = plain.lstrip(f"+-{MINUS}－＋")
    number = read_whole(bare, least=1, most=MOST_POINTS)
    return -number if plain[:1] in ("-", MINUS, "－") else number
