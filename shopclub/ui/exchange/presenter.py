"""Takes a list from its file to the books: read, mapped, tried, and imported when told to."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from shopclub.exchange import files
from shopclub.exchange.columns import Mapping, guess
from shopclub.exchange.days import Order
from shopclub.exchange.doubles import new_doubles
from shopclub.exchange.exporting import allow_export, export_name, export_parts
from shopclub.exchange.fields import Field, ListKind
from shopclub.exchange.importing import Imported, carry_out
from shopclub.exchange.lists import Table
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Plan, Twins
from shopclub.exchange.planning import plan
from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.exchange.spreadsheet import export_workbook
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.exchange.choosing import choices_of, standard_expiry
from shopclub.ui.exchange.progress import Progress
from shopclub.ui.exchange.state import Busy, ExchangeState
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import Safeguard, View


class ExchangePresenter:
    """Whatever changes a choice tries the list anew; an answer to an older choice is dropped."""

    def __init__(
        self, shop: Shop, *, jobs: Jobs, by: Actor, left: Callable[[], None], safeguard: Safeguard
    ) -> None:
        self._shop, self._jobs, self._by, self._left = shop, jobs, by, left
        self._safeguard = safeguard
        self._view: View[ExchangeState] | None = None
        self._turn = 0
        self._progress = Progress()
        self._path = Path()
        self._standard_expiry = standard_expiry(shop)
        today, currency = shop.clock.today(), shop.identity.currency
        self._state = ExchangeState(today, currency, expiry=self._standard_expiry)

    def attach(self, view: View[ExchangeState]) -> None:
        """Show on a view from now on."""
        self._view = view
        self._show(self._state)
        self._read_history()

    def detach(self) -> None:
        """Show nothing any more; what runs goes on to its end."""
        self._view = None

    def choose_file(self, path: Path) -> None:
        """Read a list from a file; of a workbook the first sheet that has rows."""
        if not self._state.moving:
            self._path = path
            self._read_list(self._empty(busy=Busy.READING))

    def choose_sheet(self, sheet: str) -> None:
        """Read another sheet of the workbook; the one that is open stays until that is done."""
        state = self._state
        if state.table is not None and not state.moving and sheet != state.table.sheet:
            self._read_list(replace(state, busy=Busy.READING, refused=None), sheet=sheet)

    def put_away(self) -> None:
        """Let the list go."""
        if not self._state.moving:
            self._turn += 1
            self._show(self._empty())

    def choose_kind(self, kind: ListKind) -> None:
        """Take the list for one of another kind, with a new guess."""
        table = self._state.table
        if table is not None and self._mapping().kind is not kind:
            found = guess(table, country=self._shop.identity.country, kind=kind)
            self._try(replace(self._state, mapping=found))

    def choose_field(self, column: int, field: Field | None) -> None:
        """Say what a column holds; whichever held that before holds nothing now."""
        mapping = self._mapping().with_field(column, field)
        self._try(replace(self._state, mapping=mapping))

    def choose_twins(self, twins: Twins) -> None:
        """Say what becomes of rows whose phone is taken."""
        self._try(replace(self._state, twins=twins))

    def choose_order(self, order: Order) -> None:
        """Say what 05/06/1990 begins with."""
        self._try(replace(self._state, order=order))

    def choose_strangers(self, *, kept: bool) -> None:
        """Say whether purchases of people who are no members come in."""
        self._try(replace(self._state, with_strangers=kept))

    def enter_expiry(self, text: str) -> None:
        """Take the last day of opening balances as it is typed."""
        self._try(replace(self._state, expiry=text))

    def apply(self) -> None:
        """Import what was tried, once there is a backup of the shop as it is."""
        state = self._state
        if not state.can_import or state.plan is None:
            return
        tried = state.plan
        self._progress.begin(of=tried.added)
        self._show(replace(state, busy=Busy.BACKING_UP, done=0, of=tried.added, refused=None))
        self._safeguard(lambda: self._carry_out(tried), self._not_done)

    def _carry_out(self, tried: Plan) -> None:
        self._show(replace(self._state, busy=Busy.IMPORTING))
        self._jobs.at_till(
            lambda: carry_out(self._shop, tried, by=self._by, progress=self._progress),
            done=self._imported,
            refused=self._not_done,
        )

    def export(self, folder: Path, *, workbook: bool) -> None:
        """Write all that the shop has into a folder, as CSV parts or as one workbook."""
        if self._state.moving:
            return
        self._turn += 1
        self._progress.begin()
        self._show(replace(self._empty(), busy=Busy.EXPORTING))
        name = export_name(self._shop)
        path = folder / (f"{name}.xlsx" if workbook else name)
        write = export_workbook if workbook else export_parts
        self._jobs.at_till(
            lambda: allow_export(self._shop, by=self._by),
            done=lambda _: self._jobs.reading(
                lambda: write(self._shop, path, by=self._by, progress=self._progress),
                done=lambda found: self._show(replace(self._empty(), exported=found)),
                refused=self._not_done,
            ),
            refused=self._not_done,
        )

    def stop(self) -> None:
        """Stop what runs; nothing of it is kept."""
        if self._state.moving:
            self._progress.stop()
            self._show(replace(self._state, busy=Busy.STOPPING))

    def tick(self) -> None:
        """Show how far it is."""
        done, of = self._progress.told
        if self._state.busy in {Busy.IMPORTING, Busy.EXPORTING} and done != self._state.done:
            self._show(replace(self._state, done=done, of=of))

    def go_back(self) -> None:
        """Stop what runs, else put the list away, else leave."""
        if self._state.moving:
            self.stop()
        elif self._state.table is not None or self._state.refused is not None:
            self.put_away()
        else:
            self._left()

    def leave(self) -> None:
        """Leave the page, unless something runs."""
        if not self._state.moving:
            self._left()

    def _empty(self, *, busy: Busy = Busy.NOT) -> ExchangeState:
        return ExchangeState(
            self._shop.clock.today(),
            self._shop.identity.currency,
            busy=busy,
            expiry=self._standard_expiry,
            imported=self._state.imported,
        )

    def _mapping(self) -> Mapping:
        if self._state.mapping is None:
            raise LookupError("no list is open")
        return self._state.mapping

    def _read_list(self, state: ExchangeState, *, sheet: str = "") -> None:
        self._turn += 1
        turn, path, country = self._turn, self._path, self._shop.identity.country
        self._show(state)

        def read() -> tuple[Table, Mapping]:
            table = open_list(path, sheet=sheet)
            return table, guess(table, country=country)

        self._jobs.reading(
            read,
            done=lambda found: self._read(turn, *found),
            refused=lambda refusal: self._refuse(turn, refusal),
        )

    def _read(self, turn: int, table: Table, mapping: Mapping) -> None:
        if turn == self._turn:
            self._try(replace(self._state, table=table, mapping=mapping, busy=Busy.NOT))

    def _try(self, state: ExchangeState) -> None:
        """Try the list with the choices of a state; nothing is written."""
        if state.table is None or state.mapping is None or state.moving:
            return
        self._turn += 1
        turn, table, mapping = self._turn, state.table, state.mapping
        state = replace(state, plan=None, refused=None, result=None)
        choices, refused = choices_of(state)
        if choices is None:
            self._show(replace(state, expiry_refused=refused, busy=Busy.NOT))
            return
        self._show(replace(state, expiry_refused=None, busy=Busy.TRYING))
        self._jobs.reading(
            lambda: plan(self._shop, table, mapping=mapping, choices=choices),
            done=lambda found: self._tried(turn, found),
            refused=lambda refusal: self._refuse(turn, refusal),
        )

    def _tried(self, turn: int, found: Plan) -> None:
        if turn == self._turn:
            self._show(replace(self._state, plan=found, busy=Busy.NOT))

    def _refuse(self, turn: int, refusal: Refusal) -> None:
        if turn != self._turn:
            return
        lapsed = isinstance(refusal, CellRefused) and refusal.fault is CellFault.LAPSED
        self._show(
            replace(
                self._state,
                busy=Busy.NOT,
                refused=None if lapsed else refusal,
                expiry_refused=refusal if lapsed else None,
            )
        )

    def _imported(self, result: Imported) -> None:
        self._show(replace(self._empty(), result=result))
        self._read_history(result)

    def _not_done(self, refusal: Refusal) -> None:
        self._show(replace(self._state, busy=Busy.NOT, refused=refusal))

    def _read_history(self, result: Imported | None = None) -> None:
        self._jobs.reading(
            lambda: (files.list_imported(), new_doubles(self._shop, result, by=self._by)),
            done=lambda read: self._show(self._state.with_history(*read, of=result)),
            refused=lambda _: None,
        )

    def _show(self, state: ExchangeState) -> None:
        self._state = state
        if self._view is not None:
            self._view.display(state)
