"""The member whose page is open, and what every form over it acts by."""

from collections.abc import Callable
from dataclasses import dataclass

from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs
from shopclub.ui.protocols import AskOwner


@dataclass(frozen=True, slots=True)
class OneMember:
    """A member of a shop, who acts for them at the desk, and how the owner is asked in place."""

    shop: Shop
    member_id: int
    jobs: Jobs
    actor: Callable[[], Actor]
    ask_owner: AskOwner
