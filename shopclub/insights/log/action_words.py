"""What an action of the log is to people: its group, its icon, and the words of its sentence."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from shopclub.insights.log.telling import Told


class LogGroup(StrEnum):
    """A kind of action, to filter by."""

    SALES = "sales"
    REFUNDS = "refunds"
    REWARDS = "rewards"
    MEMBERS = "members"
    POINTS = "points"
    PRIVACY = "privacy"
    SETTINGS = "settings"
    STAFF = "staff"
    DATA = "data"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ActionWords:
    """An action's group, icon and title; `tells` are what of the detail the title says already."""

    group: LogGroup
    icon: str
    title: Callable[[Told], str]
    tells: tuple[str, ...] = ()
