"""Finding who is at the counter: by typing, by the list below it, or by a scanned code."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

from shopclub.counter.lookup import FoundMember, Profile
from shopclub.kernel.codes import CodeKind, code_kind
from shopclub.shop import Shop
from shopclub.ui.counter.state import CounterState, Search, Stage, UnknownCode
from shopclub.ui.jobs import Jobs, Refusal, Result


class AtCounter(Protocol):
    """What finding needs of the counter."""

    @property
    def state(self) -> CounterState:
        """What the counter shows now."""
        ...

    def show_search(self, search: Search) -> None:
        """Show a search, and no refusal of an older one."""
        ...

    def begin_sale(self, profile: Profile | None) -> None:
        """Bring a member, or nobody, to the counter."""
        ...

    def use_voucher(self, code: str) -> None:
        """Put a voucher on the sale."""
        ...

    def report(self, refusal: Refusal) -> None:
        """Say why somebody cannot come."""
        ...


class Finder:
    """Searches while someone types; only the answer to the last key counts.

    Who was chosen or scanned comes though something is typed meanwhile, but not once another was,
    or the counter was left.
    """

    def __init__(self, shop: Shop, *, jobs: Jobs, counter: AtCounter) -> None:
        self._shop = shop
        self._jobs = jobs
        self._counter = counter
        self._asked = self._answered = self._called = 0
        self._take_first = self._only_one = False

    def forget(self) -> None:
        """Let no answer that is under way count any more."""
        self._asked += 1
        self._called += 1

    def type_query(self, text: str) -> None:
        """Search for what is typed."""
        self._asked += 1
        self._take_first = self._only_one = False
        if not text.strip():
            self._counter.show_search(Search())
            return
        self._counter.show_search(replace(self._counter.state.search, query=text))
        self._jobs.at_till(
            partial(self._shop.lookup.find, text),
            done=partial(self._show_found, self._asked),
            refused=self._counter.report,
        )

    def submit_query(self, chosen: int = 0) -> None:
        """Take the chosen result; with nothing typed, begin a sale without a member."""
        search = self._counter.state.search
        if not search.query:
            if self._counter.state.stage is Stage.SEARCH:
                self._counter.begin_sale(None)
        elif search.results is None or self._searching:
            self._take_first = True
        elif search.results:
            self.choose(search.results[min(chosen, len(search.results) - 1)].member_id)

    def choose(self, member_id: int) -> None:
        """Bring a member to the counter."""
        self._call(partial(self._shop.lookup.profile, member_id), come=self._counter.begin_sale)

    def scan(self, code: str, *, receipt: Callable[[str], None]) -> None:
        """Act on a scanned code: a card brings its member, a voucher goes on the sale.

        A receipt goes to `receipt`.
        """
        self._counter.show_search(Search())
        self._call(
            partial(self._shop.lookup.scanned, code),
            come=partial(self._show_scanned, code, receipt),
        )

    def _call(self, work: Callable[[], Result], *, come: Callable[[Result], None]) -> None:
        """Ask for somebody who comes unless another is asked for, or nobody, before the answer."""
        self.forget()
        called = self._called

        def answer(result: Result) -> None:
            if called == self._called:
                come(result)

        def refuse(refusal: Refusal) -> None:
            if called == self._called:
                self._counter.report(refusal)

        self._jobs.at_till(work, done=answer, refused=refuse)

    @property
    def _searching(self) -> bool:
        return self._answered != self._asked

    def _show_found(self, asked: int, results: tuple[FoundMember, ...]) -> None:
        if asked != self._asked:
            return
        self._answered = asked
        self._counter.show_search(replace(self._counter.state.search, results=results))
        if self._take_first:
            self._take_first = False
            self.submit_query()
        elif self._only_one:
            self._take_only_one()

    def _show_scanned(
        self, code: str, receipt: Callable[[str], None], profile: Profile | None
    ) -> None:
        if profile is not None:
            self._counter.begin_sale(profile)
        elif code_kind(code) is CodeKind.RECEIPT:
            receipt(code)
        elif code_kind(code) is CodeKind.VOUCHER:
            self._counter.use_voucher(code)
        elif self._counter.state.stage is Stage.SEARCH:
            self.type_query(code)
            self._take_only_one()
        else:
            self._counter.report(UnknownCode(code))

    def _take_only_one(self) -> None:
        """Take whom a search found, now or when the answer comes, if it is one member only."""
        results = self._counter.state.search.results or ()
        self._only_one = self._searching
        if not self._searching and len(results) == 1:
            self.choose(results[0].member_id)
