"""Which files came in already."""

from dataclasses import dataclass
from datetime import date

from shopclub.exchange.fields import ListKind
from shopclub.exchange.plan import Plan
from shopclub.exchange.refusals import AlreadyImported
from shopclub.exchange.tables import ADD_IMPORTED, EVERY_IMPORT, IMPORTED
from shopclub.kernel.clock import Moment
from shopclub.kernel.text import without_invisible
from shopclub.staff.roles import Actor
from shopclub.storage.columns import micros
from shopclub.storage.database import one, rows, run

LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A list that came in, and how many of its rows did and did not."""

    day: date
    name: str
    kind: ListKind
    added: int
    left_out: int


def require_new(sha256: str, *, kind: ListKind) -> None:
    """Raise AlreadyImported where these very bytes came in as a list of this kind."""
    found = one(IMPORTED, sha256, kind.value)
    if found is not None:
        raise AlreadyImported(date.fromisoformat(found[0]), found[1])


def list_imported(*, limit: int = 20) -> tuple[ImportedFile, ...]:
    """Return the lists that came in, the newest first."""
    return tuple(
        ImportedFile(date.fromisoformat(day), name, ListKind(kind), added, left_out)
        for day, name, kind, added, left_out in rows(EVERY_IMPORT, limit)
    )


def remember(plan: Plan, *, moment: Moment, by: Actor) -> int:
    """Keep that a file came in, and return the number of the import."""
    name = without_invisible(plan.name).encode(errors="replace").decode()[-LONGEST_NAME:]
    return run(
        ADD_IMPORTED,
        plan.sha256,
        plan.kind.value,
        name,
        micros(moment.at),
        moment.day.isoformat(),
        by.staff_id,
        plan.added,
        plan.rows - plan.added,
    )
