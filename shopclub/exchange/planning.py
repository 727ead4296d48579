"""The dry run: a list under a mapping becomes a plan, and nothing is written."""

from dataclasses import replace

from shopclub.exchange import planned_members, planned_moves
from shopclub.exchange.columns import Mapping, rows_of
from shopclub.exchange.fields import ListKind
from shopclub.exchange.files import require_new
from shopclub.exchange.lists import Table
from shopclub.exchange.plan import Choices, Plan, RowProblem
from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.exchange.rows import Readings, written_width
from shopclub.members.erasing import last_erased_on
from shopclub.shop import Shop


def plan(shop: Shop, table: Table, *, mapping: Mapping, choices: Choices) -> Plan:
    """Return what an import would do; reads the shop, writes nothing.

    Raises ColumnMissing, AlreadyImported, ConsentNeeded where the shop asks its notice of lists
    too, or CellRefused for a last day that is over.
    """
    mapping.require()
    require_new(table.sha256, kind=mapping.kind)
    if choices.expires_on is not None and choices.expires_on < shop.clock.today():
        raise CellRefused(CellFault.LAPSED, choices.expires_on.isoformat())
    lines = tuple(rows_of(table, mapping))
    empty = Plan(table.name, table.sha256, mapping, choices, rows=len(lines))
    readings = Readings(lines, mapping, width=written_width(table.lines, mapping))
    match mapping.kind:
        case ListKind.MEMBERS:
            made = planned_members.plan_members(shop, readings, empty)
        case ListKind.BALANCES:
            made = planned_moves.plan_balances(shop, readings, empty)
        case ListKind.PURCHASES:
            made = planned_moves.plan_purchases(shop, readings, empty)
    problems = tuple(sorted((*made.problems, *readings.problems), key=lambda one: one.line))
    return replace(
        made,
        problems=problems,
        asks_order=any(map(_is_asked, problems)),
        erased_on=last_erased_on() if any(one.holder is None for one in made.members) else None,
    )


def _is_asked(problem: RowProblem) -> bool:
    refusal = problem.refusal
    return isinstance(refusal, CellRefused) and refusal.fault is CellFault.DAY_OR_MONTH
