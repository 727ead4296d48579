"""What is wrong with where a shop file lies, and who else has it."""

from dataclasses import dataclass
from enum import StrEnum

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.problems import FileLocked


class Risk(StrEnum):
    """Why a place is no good for a shop file."""

    NETWORK = "network"
    SYNCED = "synced"
    REMOVABLE = "removable"


@dataclass(eq=False)
class RiskyPlace(EnvironmentProblem):
    """The shop file lies, or would lie, where it may be lost; the owner goes on there or not.

    `service` names what keeps a synced folder in step.
    """

    path: str
    risk: Risk
    service: str = ""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open, as far as it can be told: a program, whose, and on which computer."""

    program: str = ""
    user: str = ""
    host: str = ""
    pid: int = 0


@dataclass(eq=False)
class FileHeld(FileLocked):
    """Somebody else has the shop file open; `here` is this computer."""

    path: str
    holder: Holder
    here: str = ""
