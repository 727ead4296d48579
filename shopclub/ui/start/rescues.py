"""What the page of a file that does not open asks of whoever can do something for it."""

from pathlib import Path
from typing import Any, Protocol

from shopclub.backup.accounts import Account
from shopclub.backup.shelf import Entry
from shopclub.staff.roles import Actor
from shopclub.staff.roster import StaffMember


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

    def look(self, candidate: Path) -> tuple[StaffMember, ...]:
        """Return who may let a file take the place: its owners."""
        ...

    def unlock(self, candidate: Path, entry: str) -> None:
        """Open an encrypted file by what was entered."""
        ...

    def prove(self, candidate: Path, staff_id: int, *, entry: str, by_code: bool) -> Actor:
        """Return the owner by a file whose PIN or code was entered."""
        ...

    def put_back(self, candidate: Path, *, by: Actor) -> Path | None:
        """Let a file take the place of the one that does not open."""
        ...

    def accept_place(self, *, by: Actor | None) -> None:
        """Go on where the shop file lies."""
        ...

    def salvage(self) -> Any:
        """Read what can be read."""
        ...

    def take_salvage(self, salvage: Any, *, by: Actor | None, pin: str = "") -> Path | None:
        """Let that take the place of the damaged file."""
        ...

    def forget(self, draft: Path) -> None:
        """Let go of what was salvaged."""
        ...
