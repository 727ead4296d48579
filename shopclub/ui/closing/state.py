"""What the dialog of a closing shows."""

from dataclasses import dataclass
from datetime import date

from shopclub.counter.closing import Closing, ClosingKind
from shopclub.counter.closings import DayClosed
from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal


@dataclass(frozen=True, slots=True)
class ClosingState:
    """A closing as it is typed: `quote` counts the cash without the change put in before.

    `opening` and `counted` are None while what is typed is no sum. `day` is the shop day that is
    closed; `earlier` are the closings of today, the newest first,
    which can be printed again.
    """

    currency: Currency
    day: date
    kind: ClosingKind = ClosingKind.DAY
    opening_entry: str = ""
    counted_entry: str = ""
    opening: int | None = 0
    counted: int | None = None
    opening_refusal: Refusal | None = None
    counted_refusal: Refusal | None = None
    quote: Closing | None = None
    earlier: tuple[Closing, ...] = ()
    refusal: Refusal | None = None
    busy: bool = False
    done: bool = False

    @property
    def expected(self) -> int | None:
        """The cash that should be in the drawer, as soon as that is known."""
        if self.quote is None or self.opening is None:
            return None
        return self.quote.expected + self.opening

    @property
    def difference(self) -> int | None:
        """The cash counted beyond what is expected, below 0 when some is missing."""
        if self.expected is None or self.counted is None:
            return None
        return self.counted - self.expected

    @property
    def can_close(self) -> bool:
        """Whether the primary button takes a click now."""
        closed = isinstance(self.refusal, DayClosed)
        return self.difference is not None and not (self.busy or self.done or closed)
