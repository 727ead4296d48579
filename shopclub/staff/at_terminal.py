"""The owner at a terminal: the PIN is asked, and a wait after wrong ones is served there.

Each task is a process of its own and would begin the wait anew, so that nobody came in any more:
it waits itself, then asks.
"""

from collections.abc import Callable

from shopclub.kernel.terminal import wait_out
from shopclub.staff.roles import Actor
from shopclub.staff.staff import Staff

PROMPT = "The owner's PIN: "


def owner_at_terminal(staff: Staff, *, ask: Callable[[str], str]) -> Actor:
    """Return the owner, who signs in; raises what `Staff.sign_in` raises."""
    owner = staff.list_active()[0]
    wait_out(lambda: staff.wait_left(owner.staff_id))
    return staff.sign_in(owner.staff_id, pin=ask(PROMPT))
