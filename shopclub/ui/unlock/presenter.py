"""What is entered to open an encrypted shop: right, wrong, or left."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View

Unlock = Callable[[str, bool], None]


@dataclass(frozen=True, slots=True)
class UnlockState:
    """What the window shows; the entry itself stays in its field alone."""

    path: str
    busy: bool = False
    refused: Refusal | None = None
    opened: bool = False


class UnlockPresenter:
    """`unlock` tries an entry, and keeps the key on this computer if told so."""

    def __init__(self, path: str, *, unlock: Unlock, jobs: Jobs) -> None:
        self._unlock, self._jobs = unlock, jobs
        self._view: View[UnlockState] | None = None
        self.state = UnlockState(path)

    def attach(self, view: View[UnlockState]) -> None:
        """Show on a view from now on."""
        self._view = view
        view.display(self.state)

    def enter(self, entry: str, *, keep: bool) -> None:
        """Try what was entered."""
        if self.state.busy or self.state.opened:
            return
        self._show(replace(self.state, busy=True, refused=None))
        self._jobs.at_till(
            lambda: self._unlock(entry, keep), done=lambda _: self._open(), refused=self._refuse
        )

    def _open(self) -> None:
        self._show(replace(self.state, busy=False, opened=True))

    def _refuse(self, refusal: Refusal) -> None:
        self._show(replace(self.state, busy=False, refused=refusal))

    def _show(self, state: UnlockState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
