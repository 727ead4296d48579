"""What the page shows of a shop file that does not open."""

from dataclasses import dataclass

from shopclub.backup.accounts import Account
from shopclub.backup.shelf import Entry
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.ui.jobs import Refusal
from shopclub.ui.staff.own_pin import PinPlace
from shopclub.ui.start.ways import Way


@dataclass(frozen=True, slots=True)
class StartState:
    """Why there is no shop to open, the ways on, and how far the one that was taken has come.

    `backup` is the newest good one, None where there is none; `account` what could be salvaged and
    waits to be taken. With `asks_pin` the owner chooses a new PIN first, as nobody could get in;
    `pin_refusals` is what is wrong with it, by field.
    """

    problem: EnvironmentProblem
    path: str
    ways: tuple[Way, ...] = ()
    backup: Entry | None = None
    busy: Way | None = None
    account: Account | None = None
    refusal: Refusal | None = None
    asks_pin: bool = False
    pin_refusals: tuple[tuple[PinPlace, Refusal], ...] = ()
