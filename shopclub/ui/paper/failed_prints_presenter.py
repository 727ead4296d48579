"""What was not printed: counted, said, printed again, shown instead, or let go."""

from dataclasses import dataclass

from shopclub.ui.jobs import Refusal
from shopclub.ui.paper.print_queue import PrintQueue
from shopclub.ui.protocols import View


@dataclass(frozen=True, slots=True)
class FailedPrintsState:
    """How many papers failed, and the name and the reason of the last one."""

    count: int = 0
    title: str = ""
    problem: Refusal | None = None
    drawer_only: bool = False
    can_show: bool = False


class FailedPrintsPresenter:
    """Watches the queue for as long as the window lives; the view changes with the screens."""

    def __init__(self, prints: PrintQueue) -> None:
        self._prints = prints
        self._view: View[FailedPrintsState] | None = None
        self.state = FailedPrintsState()
        prints.watch(self._read)

    def attach(self, view: View[FailedPrintsState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more: the screen is gone. What failed is kept."""
        self._view = None

    def repeat(self) -> None:
        """Print all of them again."""
        self._prints.repeat_failed()

    def show(self) -> None:
        """Open the last one on the screen."""
        failed = self._prints.failed
        if failed and failed[-1].order.show is not None:
            failed[-1].order.show()

    def let_go(self) -> None:
        """Do without them."""
        self._prints.forget_failed()

    def _read(self) -> None:
        failed = self._prints.failed
        last = failed[-1] if failed else None
        state = FailedPrintsState()
        if last is not None:
            state = FailedPrintsState(
                count=len(failed),
                title=last.order.title,
                problem=last.problem,
                drawer_only=last.order.draw is None,
                can_show=last.order.show is not None,
            )
        if state != self.state:
            self.state = state
            if self._view is not None:
                self._view.display(state)
