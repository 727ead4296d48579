"""The ways on from a shop file that does not open, taken one after the other until it does."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from shopclub.backup.accounts import Account
from shopclub.backup.shelf import Entry
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.staff.own_pin import PinForm, judge_form
from shopclub.ui.start.state import StartState
from shopclub.ui.start.ways import Way, ways_of

NO_PIN = PinForm(pin="", repeated="")


class Salvaged(Protocol):
    """What could be read of a damaged file, waiting to be taken."""

    @property
    def account(self) -> Account:
        """What could be read, and what its ledger bears."""
        ...

    @property
    def draft(self) -> Path:
        """Where it waits."""
        ...


class Rescues(Protocol):
    """What can be done for a shop file that does not open."""

    @property
    def path(self) -> Path:
        """The shop file."""
        ...

    def newest_good(self) -> Entry | None:
        """Return the newest backup that can be put back."""
        ...

    def put_back(self, candidate: Path) -> Path | None:
        """Let a file take the place of the one that does not open."""
        ...

    def salvage(self) -> Any:
        """Read what can be read."""
        ...

    def take_salvage(self, salvage: Any, *, pin: str = "") -> Path | None:
        """Let that take the place of the damaged file."""
        ...

    def forget(self, draft: Path) -> None:
        """Let go of what was salvaged."""
        ...


class StartPresenter:
    """Takes one way after the other; `go_on` is told by which way the shop may be opened.

    Without a `rescue` the page only says what is wrong.
    """

    def __init__(
        self,
        problem: EnvironmentProblem,
        *,
        rescue: Rescues | None,
        jobs: Jobs,
        go_on: Callable[[Way], None],
    ) -> None:
        self._rescue, self._jobs, self._go_on = rescue, jobs, go_on
        self._view: View[StartState] | None = None
        self._salvaged: Salvaged | None = None
        wanted = () if rescue is None else ways_of(problem)
        self.state = StartState(
            problem,
            "" if rescue is None else str(rescue.path),
            tuple(way for way in wanted if way is not Way.BACKUP),
        )
        self._offers_backup = Way.BACKUP in wanted

    def attach(self, view: View[StartState]) -> None:
        """Show the state, and look for a backup to offer."""
        self._view = view
        view.display(self.state)
        if self._rescue is not None and self._offers_backup:
            self._jobs.reading(self._rescue.newest_good, done=self._offer, refused=lambda _: None)

    def take(self, way: Way, *, file: Path | None = None) -> None:
        """Take a way on; `file` is the one that was chosen for another file."""
        rescue = self._rescue
        if rescue is None or self.state.busy is not None or way not in self.state.ways:
            return
        if way in {Way.AS_IT_IS, Way.AGAIN, Way.NEW_SHOP}:
            self._go_on(way)
        elif way is Way.SALVAGE:
            self._show(busy=way, refusal=None)
            self._jobs.reading(rescue.salvage, done=self._salvage_read, refused=self._refuse)
        elif way is Way.BACKUP and self.state.backup is not None:
            self._put_back(rescue, self.state.backup.path, way)
        elif file is not None:
            self._put_back(rescue, file, way)

    def take_salvage(self, form: PinForm = NO_PIN) -> None:
        """Let what could be read become the shop; asks for a new PIN first if no owner gets in."""
        rescue, salvaged = self._rescue, self._salvaged
        if rescue is None or salvaged is None or self.state.busy is not None:
            return
        if salvaged.account.people.shut_out and not self.state.asks_pin:
            self._show(asks_pin=True, refusal=None)
            return
        refusals = judge_form(form) if self.state.asks_pin else ()
        self._show(pin_refusals=refusals, refusal=None)
        if refusals:
            return
        self._show(busy=Way.SALVAGE)
        self._jobs.reading(
            lambda: rescue.take_salvage(salvaged, pin=form.pin),
            done=lambda _: self._go_on(Way.SALVAGE),
            refused=self._refuse,
        )

    def leave_salvage(self) -> None:
        """Go back from the new PIN to the account, or let go of what was read and show the ways."""
        if self.state.asks_pin and self.state.busy is None:
            self._show(asks_pin=False, pin_refusals=(), refusal=None)
        else:
            self.forget_salvage()

    def forget_salvage(self) -> None:
        """Let go of what was read and not taken."""
        if self._rescue is not None and self._salvaged is not None and self.state.busy is None:
            self._rescue.forget(self._salvaged.draft)
            self._salvaged = None
            self._show(account=None, refusal=None, asks_pin=False)

    def _put_back(self, rescue: Rescues, file: Path, way: Way) -> None:
        self._show(busy=way, refusal=None)
        self._jobs.reading(
            lambda: rescue.put_back(file),
            done=lambda _: self._go_on(way),
            refused=self._refuse,
        )

    def _offer(self, found: Entry | None) -> None:
        if found is not None:
            self._show(backup=found, ways=(Way.BACKUP, *self.state.ways))

    def _salvage_read(self, salvaged: Salvaged) -> None:
        self._salvaged = salvaged
        self._show(busy=None, account=salvaged.account)

    def _refuse(self, refusal: Refusal) -> None:
        self._show(busy=None, refusal=refusal)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
