"""How an entry of a list stands on the page: a day that it does not plainly say is said beside."""

from shopclub.exchange.days import Order, unsaid_day
from shopclub.exchange.fields import Field
from shopclub.ui.translation import translate
from shopclub.ui.widgets.table import Cell
from shopclub.ui.words import full_day_word

DAYS = frozenset({Field.BIRTHDAY, Field.JOINED, Field.WHEN})
LONGEST = 60


def entry_cell(entry: str, *, field: Field | None, order: Order | None) -> Cell:
    """Return the cell of an entry, in the colour of a warning where it was turned into a day."""
    shown = entry_shown(entry, field=field, order=order)
    return Cell(shown, color="text" if shown == entry[:LONGEST] else "warn")


def entry_shown(entry: str, *, field: Field | None, order: Order | None) -> str:
    """Return an entry, and beside it the day as which it is read where it does not plainly say."""
    day = unsaid_day(entry, order=order) if field in DAYS else None
    if day is None:
        return entry[:LONGEST]
    said = translate("Exchange", "{entry} is {day}")
    return said.format(entry=entry.strip(), day=full_day_word(day))
