"""The seams of the screens: what presenters need of the world, and tests put in its place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, Unpack, runtime_checkable

from shopclub.shop import Founding, Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Refusal

if TYPE_CHECKING:
    from shopclub.counter.held import SaleInHand

State = TypeVar("State", contravariant=True)  # noqa: PLC0105


class View(Protocol, Generic[State]):
    """Shows a state; a screen in the app, a list in tests."""

    def display(self, state: State) -> None:
        """Show this state and nothing else."""
        ...


class ShopDoor(Protocol):
    """Opens the shop of this machine, or makes a new one."""

    @property
    def sample_folder(self) -> Path:
        """Where a sample shop to play with may be."""
        ...

    def found(self, **asked: Unpack[Founding]) -> Shop:
        """Make the shop and open it, with these terms or the standard ones."""
        ...

    def restore(self, backup: Path, *, entry: str = "") -> Shop:
        """Let a backup become the shop, and open it; an encrypted one by what was entered."""
        ...


class Navigator(Protocol):
    """Goes from screen to screen."""

    def to_sign_in(self, shop: Shop) -> None:
        """Ask who is at the desk."""
        ...

    def offer_sheet(self, *, pin: str) -> None:
        """Offer the recovery sheet to the owner of a new shop, who just chose this PIN."""
        ...

    def to_counter(self, actor: Actor) -> None:
        """Open the counter for someone who signed in."""
        ...

    def to_member(self, member_id: int) -> None:
        """Open a member's page."""
        ...

    def back_to_counter(self) -> None:
        """Return to the counter as it was left."""
        ...


@runtime_checkable
class Refreshed(Protocol):
    """Reads again what it shows, as when a page that lay over it has gone."""

    def refresh(self) -> None:
        """Read again."""
        ...


@runtime_checkable
class OwnRights(Protocol):
    """A page that knows with whose rights it acts."""

    @property
    def own_rights(self) -> bool:
        """Whether with those of whoever is at the desk, never with what an owner lent."""
        ...


class AskOwner(Protocol):
    """Asks for the owner's PIN in place, over what is on the screen."""

    def __call__(self, why: Refusal, *, granted: Callable[[Actor], None]) -> None:
        """Say why the owner is needed; call `granted` with the owner who entered the PIN."""
        ...


class BackedUp(Protocol):
    """Hears what came of the backup of a day that was closed."""

    def __call__(self, words: str, *, well: bool) -> None:
        """Hear it in words, and whether all of it is as it should be."""
        ...


Safeguard = Callable[[Callable[[], None], Callable[[Refusal], None]], None]
"""Makes a backup, and then does the one thing or, where there is none, is refused the other."""


class HeldSale(Protocol):
    """Keeps the sale in hand outside the window, so that it outlives it; never makes one wait."""

    def keep(self, sale: "SaleInHand") -> None:
        """Hold this sale from now on, instead of any other."""
        ...

    def load(self) -> "SaleInHand | None":
        """Return the sale held, off the screens' thread; None if there is none worth it."""
        ...

    def forget(self, sale_id: str) -> None:
        """Hold the sale of this id no longer."""
        ...


class Printer(Protocol):
    """Prints finished pages on the system's printers."""

    def names(self) -> tuple[str, ...]:
        """Return the printers there are."""
        ...

    def print_pages(self, pdf: bytes, *, printer: str, title: str) -> None:
        """Print a PDF at its own size; raises PrinterMissing."""
        ...


class PaperFolder(Protocol):
    """Keeps papers that were saved."""

    def save(self, paper: bytes, *, name: str, ending: str = "pdf") -> Path:
        """Save a paper under a safe name, never over another one; raises EnvironmentProblem."""
        ...
