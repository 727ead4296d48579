"""The page of members: what of the list is asked for, read in blocks, and counted meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from shopclub.counter.member_list import ListedMember, Place, Step
from shopclub.kernel.money import currency
from shopclub.members.listing import Listing, MemberFilter, SavedView, SavedViews, SortKey
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.asked_now import read_for
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.members.list_silence import SilentCount
from shopclub.ui.members.list_state import NOBODY, ListColumn, ListState, Ticked
from shopclub.ui.members.list_window import ListWindow

UPWARDS = {SortKey.NAME, SortKey.CARD}


class ListView(Protocol):
    """Shows the page, and paints rows again that came."""

    def display(self, state: ListState) -> None:
        """Show this state and nothing else."""
        ...

    def rows_came(self, first: int, last: int) -> None:
        """Paint these rows again."""
        ...


class MemberListPresenter:
    """Reads on the reading lane only; whatever was asked before the last question is dropped."""

    def __init__(
        self, shop: Shop, *, jobs: Jobs, by: Actor, open_member: Callable[[int], None]
    ) -> None:
        self.shop, self.jobs, self.by = shop, jobs, by
        self._open_member = open_member
        self._view: ListView | None = None
        self.window = ListWindow()
        self._silent = SilentCount(
            shop, jobs=jobs, by=by, told=lambda count: self.change(silent=count)
        )
        self.state = ListState(currency=currency(shop.identity.currency_code))

    def attach(self, view: ListView) -> None:
        """Show the page to a view from now on, and read the list."""
        self._view = view
        view.display(self.state)
        self.ask(self.state.listing)
        self._read_around()

    def detach(self) -> None:
        """Show nothing any more, and drop what is still being read."""
        self._view = None
        self._silent.drop()
        self.change(generation=self.state.generation + 1)

    def refresh(self) -> None:
        """Read again, as when a member's page lay over this one."""
        self.ask(self.state.listing, keep=True)
        self._read_around()

    def ask(self, listing: Listing, *, view: str = "", keep: bool = False) -> None:
        """Show another list from its beginning; with `keep` the same one read anew."""
        self.window.clear()
        generation = self.state.generation + 1
        ticked = self.state.ticked if keep else NOBODY
        self.change(
            listing=listing, view=view or (self.state.view if keep else ""), ticked=ticked,
            generation=generation, length=None, read=False, problem=None, done=None,
        )  # fmt: skip
        read_for(
            self,
            lambda: self.shop.member_list.block(listing),
            done=lambda rows: self._begin(rows, listing, keep=keep),
        )

    def type_text(self, text: str) -> None:
        """Narrow the list to whom a text may mean."""
        if text.strip() != self.state.listing.text.strip():
            self.ask(replace(self.state.listing, text=text), view=self.state.view)

    def sort_by(self, key: SortKey) -> None:
        """Sort by something else, or the other way round."""
        listing = self.state.listing
        down = not listing.descending if key is listing.sort else key not in UPWARDS
        self.ask(replace(listing, sort=key, descending=down))

    def narrow(self, narrowed: MemberFilter) -> None:
        """Show whoever meets other conditions."""
        self.ask(replace(self.state.listing, narrowed=narrowed))

    def choose_view(self, view: SavedView | None) -> None:
        """Show a saved view, or everyone."""
        if view is None:
            self.ask(Listing(text=self.state.listing.text))
        else:
            self.ask(view.listing, view=view.name)

    def choose_columns(self, columns: tuple[ListColumn, ...]) -> None:
        """Show other columns."""
        self.change(columns=columns)

    def need(self, first: int, last: int) -> None:
        """Read what is missing of the rows in sight."""
        for number in self.window.missing(first, last):
            after = self.window.ask(number)
            self._read_block(number, after)

    def turn(self, row: int) -> None:
        """Tick the member of a row, or not any more."""
        member = self.window.row(row)
        if member is not None:
            self.change(ticked=self.state.ticked.turned(member.member_id), done=None)

    def turn_every(self) -> None:
        """Tick everyone in the list, or nobody when some are ticked."""
        ticked = self.state.ticked
        self.change(ticked=NOBODY if ticked != NOBODY else Ticked(every=True), done=None)

    def untick(self) -> None:
        """Tick nobody."""
        self.change(ticked=NOBODY, done=None)

    def open_row(self, row: int) -> None:
        """Open the page of the member of a row."""
        member = self.window.row(row)
        if member is not None:
            self._open_member(member.member_id)

    def save_view(self, name: str) -> None:
        """Keep the list as it is asked for under a name."""
        listing = self.state.listing
        self.jobs.at_till(
            lambda: self.shop.member_list.save_view(name, listing, by=self.by),
            done=lambda views: self._viewed(views, name.strip()),
            refused=lambda refusal: self.change(name_problem=refusal),
        )

    def forget_view(self) -> None:
        """Forget the view that is shown; its list stays."""
        name = self.state.view
        self.jobs.at_till(
            lambda: self.shop.member_list.drop_view(name, by=self.by),
            done=lambda views: self._viewed(views, ""),
            refused=self.refuse,
        )

    def change(self, **changes: object) -> None:
        """Show another state."""
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        if self._view is not None:
            self._view.display(self.state)

    def refuse(self, refusal: Refusal) -> None:
        """Say what was refused."""
        self.change(problem=refusal, progress=None)

    def _viewed(self, views: SavedViews, name: str) -> None:
        self.change(views=views, view=name, name_problem=None, named=self.state.named + 1)

    def _begin(self, rows: tuple[ListedMember, ...], listing: Listing, *, keep: bool) -> None:
        self.window.length = len(rows)
        self.window.take(0, rows)
        shown = max(self.state.shown, len(rows)) if keep and rows else len(rows)
        self.change(read=True, shown=shown)
        self._count(listing, after=None, counted=0, points=0)

    def _count(self, listing: Listing, *, after: Place | None, counted: int, points: int) -> None:
        read_for(
            self,
            lambda: self.shop.member_list.step(listing, after=after, carried=counted),
            done=lambda step: self._stepped(listing, step, counted=counted, points=points),
        )

    def _stepped(self, listing: Listing, step: Step, *, counted: int, points: int) -> None:
        self.window.ends += step.ends
        counted, points = counted + step.counted, points + step.points
        self.window.length = max(counted, self.window.length)
        if step.reached is None:
            self.window.length = counted
            self.change(length=counted, shown=counted, points=points)
            if self.state.is_everyone:
                self._silent.begin()
            return
        self.change(shown=max(self.state.shown, counted))
        self._count(listing, after=step.reached, counted=counted, points=points)

    def _read_block(self, number: int, after: Place | None) -> None:
        listing = self.state.listing
        read_for(
            self,
            lambda: self.shop.member_list.block(listing, after=after),
            done=lambda rows: self._came(number, rows),
            failed=lambda: self.window.refuse(number),
        )

    def _came(self, number: int, rows: tuple[ListedMember, ...]) -> None:
        first, last = self.window.take(number, rows)
        if self._view is not None:
            self._view.rows_came(first, last)

    def _read_around(self) -> None:
        """Read what can be asked for: views, tags and tiers."""
        self.jobs.reading(
            lambda: (
                self.shop.member_list.views(),
                self.shop.member_list.known_tags(),
                self.shop.member_list.tiers(),
            ),
            done=lambda read: self.change(views=read[0], tags=read[1], tiers=read[2]),
            refused=self.refuse,
        )
