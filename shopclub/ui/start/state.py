"""What the page shows of a shop file that does not open."""

from dataclasses import dataclass
from pathlib import Path

from shopclub.backup.accounts import Account
from shopclub.backup.shelf import Entry
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.staff.roster import StaffMember
from shopclub.ui.jobs import Refusal
from shopclub.ui.staff.own_pin import PinPlace
from shopclub.ui.start.ways import Way


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked before a way is taken: who opens the file, or that the owner is there.

    Without `people` it is the key of the file; with them the PIN of one of them, or the code of
    the recovery sheet. `refused` is why what was entered did not do.
    """

    way: Way
    file: Path
    people: tuple[StaffMember, ...] = ()
    by_code: bool = False
    refused: Refusal | None = None


@dataclass(frozen=True, slots=True)
class StartState:
    """Why there is no shop to open, the ways on, and how far the one that was taken has come.

    `backup` is the newest good one, None where there is none; `account` what could be salvaged and
    waits to be taken. `looking` says that nothing is done yet but look at a file. With `asks_pin`
    the owner chooses a new PIN first, as nobody could get in; `pin_refusals` is what is wrong with
    it, by field.
    """

    problem: EnvironmentProblem
    path: str
    ways: tuple[Way, ...] = ()
    backup: Entry | None = None
    busy: Way | None = None
    account: Account | None = None
    refusal: Refusal | None = None
    asked: Asked | None = None
    looking: bool = False
    asks_pin: bool = False
    pin_refusals: tuple[tuple[PinPlace, Refusal], ...] = ()
