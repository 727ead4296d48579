"""The ways on from a shop file that does not open, taken one after the other until it does."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from shopclub.backup.problems import BackupFault, BackupRefused
from shopclub.backup.shelf import Entry
from shopclub.encryption.problems import KeyNeeded
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.staff.roles import Actor
from shopclub.staff.roster import StaffMember
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.staff.own_pin import PinForm, judge_form
from shopclub.ui.start.rescues import Rescues, Salvaged
from shopclub.ui.start.state import Asked, StartState
from shopclub.ui.start.ways import Way, ways_of

NO_PIN = PinForm(pin="", repeated="")


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

    def detach(self) -> None:
        """Show nothing any more: the page is gone, and what is still answered is nobody's."""
        self._view = None

    def take(self, way: Way, *, file: Path | None = None) -> None:
        """Take a way on; `file` is the one that was chosen for another file."""
        rescue = self._rescue
        if rescue is None or self.state.busy is not None or way not in self.state.ways:
            return
        if way in {Way.AS_IT_IS, Way.AGAIN, Way.NEW_SHOP, Way.VIEW}:
            self._go_on(way)
        elif way is Way.SALVAGE:
            self._show(busy=way, refusal=None)
            self._jobs.reading(rescue.salvage, done=self._salvage_read, refused=self._refuse)
        elif way is Way.HERE:
            self._look(way, rescue.path)
        elif way is Way.BACKUP and self.state.backup is not None:
            self._look(way, self.state.backup.path)
        elif file is not None:
            self._look(way, file)

    def take_salvage(self, form: PinForm = NO_PIN) -> None:
        """Let what could be read become the shop; an owner shut out by it chooses a PIN first."""
        salvaged, state = self._salvaged, self.state
        if salvaged is None or state.busy is not None or state.asked is not None:
            return
        if not salvaged.account.people.shut_out:
            self._look(Way.SALVAGE, salvaged.draft)
        elif not state.asks_pin:
            self._show(asks_pin=True, refusal=None)
        else:
            refusals = judge_form(form)
            self._show(pin_refusals=refusals, refusal=None)
            if not refusals:
                self._do(Way.SALVAGE, salvaged.draft, by=None, pin=form.pin)

    def enter(self, entry: str, staff_id: int = 0) -> None:
        """Try what was entered: a key, or the PIN or code of an owner."""
        rescue, asked = self._rescue, self.state.asked
        if rescue is None or asked is None or self.state.busy is not None or not entry.strip():
            return
        self._show(busy=asked.way, looking=True, asked=replace(asked, refused=None))
        if not asked.people:
            self._jobs.reading(
                lambda: rescue.unlock(asked.file, entry),
                done=lambda _: self._look(asked.way, asked.file),
                refused=self._refuse_entry,
            )
            return
        self._jobs.reading(
            lambda: rescue.prove(asked.file, staff_id, entry=entry, by_code=asked.by_code),
            done=lambda owner: self._do(asked.way, asked.file, by=owner),
            refused=self._refuse_entry,
        )

    def turn_to_code(self) -> None:
        """Ask for the code of the recovery sheet instead of the PIN, or the other way round."""
        asked = self.state.asked
        if asked is not None and asked.people and self.state.busy is None:
            self._show(asked=replace(asked, by_code=not asked.by_code, refused=None))

    def leave_asking(self) -> None:
        """Take the way not after all, and show all of them again."""
        if self.state.busy is None:
            self._show(asked=None, refusal=None)

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

    def _look(self, way: Way, file: Path) -> None:
        """Look at a file before anything is done: who opens it, and who may do it."""
        if (rescue := self._rescue) is None:
            return

        def ask(people: tuple[StaffMember, ...]) -> None:
            if people:
                self._show(busy=None, looking=False, asked=Asked(way, file, people))
            else:
                self._do(way, file, by=None)

        def refuse(refusal: Refusal) -> None:
            match refusal:
                case KeyNeeded() | BackupRefused(BackupFault.LOCKED):
                    self._show(busy=None, looking=False, asked=Asked(way, file))
                case _ if way is Way.HERE and isinstance(refusal, EnvironmentProblem):
                    self._do(way, file, by=None)
                case _:
                    self._refuse(refusal)

        self._show(busy=way, looking=True, refusal=None)
        self._jobs.reading(lambda: rescue.look(file), done=ask, refused=refuse)

    def _do(self, way: Way, file: Path, *, by: Actor | None, pin: str = "") -> None:
        """Take a way, as the owner; where there is no shop yet, or no way in, there is none."""
        rescue, salvaged = self._rescue, self._salvaged
        if rescue is None:
            return

        def act() -> None:
            if way is Way.HERE:
                rescue.accept_place(by=by)
            elif way is Way.SALVAGE:
                rescue.take_salvage(salvaged, by=by, pin=pin)
            elif by is not None:
                rescue.put_back(file, by=by)

        self._show(busy=way, looking=False, asked=None)
        self._jobs.reading(act, done=lambda _: self._go_on(way), refused=self._refuse)

    def _offer(self, found: Entry | None) -> None:
        if found is not None:
            self._show(backup=found, ways=(Way.BACKUP, *self.state.ways))

    def _salvage_read(self, salvaged: Salvaged) -> None:
        self._salvaged = salvaged
        self._show(busy=None, account=salvaged.account)

    def _refuse(self, refusal: Refusal) -> None:
        self._show(busy=None, looking=False, asked=None, refusal=refusal)

    def _refuse_entry(self, refusal: Refusal) -> None:
        if self.state.asked is not None:
            asked = replace(self.state.asked, refused=refusal)
            self._show(busy=None, looking=False, asked=asked)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
