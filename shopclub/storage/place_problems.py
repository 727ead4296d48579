"""What is wrong with where a shop file lies."""

from dataclasses import dataclass
from enum import StrEnum

from shopclub.kernel.errors import EnvironmentProblem


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
