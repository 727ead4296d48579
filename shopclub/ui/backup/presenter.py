"""The page of backups: made now, their places chosen, and one of them put back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from shopclub.backup.making import MadeBackup
from shopclub.backup.problems import BackupFault, BackupRefused
from shopclub.backup.restoring import Prepared
from shopclub.backup.shelf import Shelf
from shopclub.config import BackupPlaces
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.backup.keeper import BackupKeeper
from shopclub.ui.backup.state import BackupPageState, Busy
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View


class BackupPresenter:
    """`remember` keeps other places; `left` goes away from the page."""

    def __init__(
        self,
        shop: Shop,
        *,
        keeper: BackupKeeper,
        jobs: Jobs,
        by: Actor,
        remember: Callable[[BackupPlaces], None],
        left: Callable[[], None],
    ) -> None:
        self._keeper, self._jobs, self._by = keeper, jobs, by
        self._remember, self._left = remember, left
        self._view: View[BackupPageState] | None = None
        self.state = BackupPageState(
            today=shop.clock.local(shop.clock.moment().at).date(),
            zone=shop.clock.zone,
            currency=shop.identity.currency,
            places=keeper.places,
            kept=keeper.state,
        )

    def attach(self, view: View[BackupPageState]) -> None:
        """Show on a view from now on."""
        self._view = view
        view.display(self.state)
        self._keeper.watch(self._follow)
        self.read()

    def detach(self) -> None:
        """Show nothing any more; what runs goes on to its end, and nothing is left ready."""
        self._keeper.unwatch(self._follow)
        self._view = None
        prepared = self.state.prepared
        if prepared is not None and self.state.busy is not Busy.RESTORING:
            self._show(prepared=None)
            self._keeper.service.forget(prepared)

    def read(self) -> None:
        """Read again what there is."""
        places, service = self._keeper.places, self._keeper.service
        self._keeper.read()
        self._jobs.backing_up(
            lambda: service.shelf(places=places, by=self._by),
            done=self._show_shelf,
            refused=lambda refusal: self._show(refused=refusal),
        )

    def make_now(self) -> None:
        """Make a backup now."""
        if self.state.busy is Busy.NOT:
            self._show(busy=Busy.MAKING, refused=None, made=None)
            self._keeper.make_by_hand(by=self._by, done=self._made, refused=self._refuse)

    def choose_folder(self, folder: str) -> None:
        """Let backups go to another folder; empty is beside the shop file."""
        self._choose(replace(self.state.places, folder=folder))

    def choose_second(self, folder: str) -> None:
        """Let a second copy go to another folder; empty is nowhere."""
        self._choose(replace(self.state.places, second=folder))

    def choose(self, place: int) -> None:
        """Get a backup of the list ready to be put back."""
        if 0 <= place < len(self.state.entries):
            self.choose_file(self.state.entries[place].path)

    def choose_file(self, path: Path) -> None:
        """Get any file ready to be put back, if it is a backup of this shop."""
        if self.state.busy is not Busy.NOT:
            return
        places, service = self._keeper.places, self._keeper.service
        self._show(busy=Busy.PREPARING, refused=None, made=None, word_refused=None)

        def refuse(refusal: Refusal) -> None:
            match refusal:
                case BackupRefused(BackupFault.LOCKED):
                    self._show(busy=Busy.NOT, locked=path, key_refused=None)
                case _:
                    self._refuse(refusal)

        self._jobs.backing_up(
            lambda: service.prepare(path, places=places, by=self._by),
            done=self._prepared,
            refused=refuse,
        )

    def open_locked(self, entry: str) -> None:
        """Open an encrypted backup by what was entered, and get it ready."""
        path, keys = self.state.locked, self._keeper.service.keys
        if path is not None:
            self._jobs.backing_up(
                lambda: keys.unlock_backup(path, entry),
                done=lambda _: self._opened(path),
                refused=lambda refusal: self._show(key_refused=refusal),
            )

    def leave_locked(self) -> None:
        """Leave an encrypted backup closed."""
        self._show(locked=None, key_refused=None)

    def put_back(self, word: str) -> None:
        """Put the backup back that is ready, once the word is typed."""
        prepared = self.state.prepared
        if prepared is None or self.state.busy is Busy.RESTORING:
            return
        self._show(busy=Busy.RESTORING, word_refused=None)
        self._keeper.put_back(
            prepared,
            word=word,
            by=self._by,
            done=lambda: self._show(busy=Busy.NOT, prepared=None),
            kept=lambda refusal: self._show(busy=Busy.NOT, word_refused=refusal),
            refused=self._not_put_back,
        )

    def forget(self) -> None:
        """Put nothing back after all."""
        prepared = self.state.prepared
        if prepared is None or self.state.busy is Busy.RESTORING:
            return
        self._show(prepared=None, word_refused=None)
        self._jobs.backing_up(
            partial(self._keeper.service.forget, prepared),
            done=lambda _: self.read(),
            refused=lambda refusal: self._show(refused=refusal),
        )

    def leave(self) -> None:
        """Leave the page, unless the shop is being put back."""
        if self.state.busy is not Busy.RESTORING:
            self._left()

    def _opened(self, path: Path) -> None:
        self.leave_locked()
        self.choose_file(path)

    def _choose(self, places: BackupPlaces) -> None:
        service = self._keeper.service
        self._jobs.backing_up(
            lambda: service.accept_places(places, by=self._by),
            done=lambda _: self._accept(places),
            refused=lambda refusal: self._show(refused=refusal),
        )

    def _accept(self, places: BackupPlaces) -> None:
        self._remember(places)
        self._show(places=places, refused=None, made=None)
        self.read()

    def _made(self, made: MadeBackup) -> None:
        self._show(busy=Busy.NOT, made=made)
        self.read()

    def _prepared(self, prepared: Prepared) -> None:
        if self._view is None:
            self._keeper.service.forget(prepared)
            return
        self._show(busy=Busy.NOT, prepared=prepared)

    def _not_put_back(self, refusal: Refusal) -> None:
        self._show(busy=Busy.NOT, prepared=None, refused=refusal)
        self.read()

    def _refuse(self, refusal: Refusal) -> None:
        self._show(busy=Busy.NOT, refused=refusal)

    def _show_shelf(self, shelf: Shelf) -> None:
        self._show(shelf=shelf)

    def _follow(self) -> None:
        self._show(kept=self._keeper.state)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
