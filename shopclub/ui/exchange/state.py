"""What the page of import and export shows at one moment."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shopclub.exchange.columns import Mapping
from shopclub.exchange.days import Order
from shopclub.exchange.exporting import Exported
from shopclub.exchange.files import ImportedFile
from shopclub.exchange.importing import Imported
from shopclub.exchange.lists import Table
from shopclub.exchange.plan import Plan, Twins
from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal


class Busy(StrEnum):
    """What is going on behind the page."""

    NOT = "not"
    READING = "reading"
    TRYING = "trying"
    BACKING_UP = "backing up"
    IMPORTING = "importing"
    EXPORTING = "exporting"
    STOPPING = "stopping"


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """A list from choosing it to its result; `plan` is what importing it now would do.

    `expiry` is the last day of opening balances as it is typed, empty for never. `doubles` counts
    the pairs who may be one person since the import of `result`.
    """

    today: date
    currency: Currency
    busy: Busy = Busy.NOT
    table: Table | None = None
    mapping: Mapping | None = None
    twins: Twins = Twins.SKIP
    order: Order | None = None
    with_strangers: bool = True
    expiry: str = ""
    expiry_refused: Refusal | None = None
    plan: Plan | None = None
    refused: Refusal | None = None
    done: int = 0
    of: int = 0
    result: Imported | None = None
    doubles: int = 0
    exported: Exported | None = None
    imported: tuple[ImportedFile, ...] = ()

    @property
    def moving(self) -> bool:
        """Whether an import or an export runs, or the backup before it."""
        return self.busy not in {Busy.NOT, Busy.READING, Busy.TRYING}

    def with_history(
        self, imported: tuple[ImportedFile, ...], doubles: int, *, of: Imported | None
    ) -> "ExchangeState":
        """Return the state with the lists that came in; doubles where their import is shown."""
        return replace(self, imported=imported, doubles=doubles if self.result is of else 0)

    @property
    def can_import(self) -> bool:
        """Whether there is something to import and nothing in its way."""
        return (
            self.busy is Busy.NOT
            and self.plan is not None
            and self.plan.added > 0
            and not self.plan.asks_order
            and self.expiry_refused is None
        )
