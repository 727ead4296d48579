"""Which files came in already."""

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from shopclub.exchange.fields import ListKind
from shopclub.exchange.plan import Plan
from shopclub.exchange.refusals import AlreadyImported
from shopclub.exchange.tables import ADD_IMPORTED, EVERY_IMPORT, IMPORTED
from shopclub.kernel.clock import Moment
from shopclub.staff.roles import Actor
from shopclub.storage.columns import micros
from shopclub.storage.database import one, rows, run

ENDINGS = frozenset({"csv", "tsv", "txt", "xls", "xlsx"})


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A list that came in, how its name ended, and how many of its rows did and did not."""

    day: date
    ending: str
    kind: ListKind
    added: int
    left_out: int


def require_new(sha256: str, *, kind: ListKind) -> None:
    """Raise AlreadyImported where these very bytes came in as a list of this kind."""
    found = one(IMPORTED, sha256, kind.value)
    if found is not None:
        raise AlreadyImported(date.fromisoformat(found[0]))


def list_imported(*, limit: int = 20) -> tuple[ImportedFile, ...]:
    """Return the lists that came in, the newest first."""
    return tuple(
        ImportedFile(date.fromisoformat(day), ending, ListKind(kind), added, left_out)
        for day, ending, kind, added, left_out in rows(EVERY_IMPORT, limit)
    )


def remember(plan: Plan, *, moment: Moment, by: Actor) -> int:
    """Keep that a file came in, and return the number of the import; its name is forgotten."""
    ending = PurePath(plan.name).suffix.lower().lstrip(".")
    return run(
        ADD_IMPORTED,
        plan.sha256,
        plan.kind.value,
        ending if ending in ENDINGS else "",
        micros(moment.at),
        moment.day.isoformat(),
        by.staff_id,
        plan.taken,
        plan.left_out,
    )
