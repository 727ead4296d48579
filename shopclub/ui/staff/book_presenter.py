"""The office page of staff: who works here, what each may do, and every way to change it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, tzinfo
from typing import Any

from shopclub.kernel.money import Currency
from shopclub.shop import Shop
from shopclub.staff.book import Employee
from shopclub.staff.roles import Actor, Permission, Role, RoleTerms
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View


@dataclass(frozen=True, slots=True)
class BookState:
    """What the page shows; None is nothing read yet. `me` is who opened it."""

    currency: Currency
    today: date
    zone: tzinfo
    me: int
    people: tuple[Employee, ...] | None = None
    terms: RoleTerms = field(default_factory=RoleTerms)
    refusal: Refusal | None = None

    @property
    def mine(self) -> Employee | None:
        """Who opened the page, as far as it was read."""
        return next((one for one in self.people or () if one.staff_id == self.me), None)

    @property
    def wants_sheet(self) -> bool:
        """Whether the owner who opened the page has no recovery sheet that opens."""
        return self.mine is not None and self.mine.code_made_on is None


class BookPresenter:
    """Each change reads everything again; `changed` is told, for the desk shows the people too."""

    def __init__(
        self, shop: Shop, *, jobs: Jobs, by: Actor, changed: Callable[[], None] = lambda: None
    ) -> None:
        self.shop = shop
        self.jobs = jobs
        self.by = by
        self._changed = changed
        self._view: View[BookState] | None = None
        self.state = BookState(
            currency=shop.identity.currency,
            today=shop.clock.today(),
            zone=shop.clock.zone,
            me=by.staff_id,
        )

    def attach(self, view: View[BookState]) -> None:
        """Show the state to a view from now on, and read who there is."""
        self._view = view
        view.display(self.state)
        self.refresh()

    def detach(self) -> None:
        """Show nothing any more: the page is gone."""
        self._view = None

    def refresh(self) -> None:
        """Read people and permissions again."""
        self.jobs.reading(self._read, done=self._show_read, refused=self._refuse)

    def change(
        self,
        staff_id: int,
        *,
        name: str,
        role: Role,
        done: Callable[[], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Give somebody another name or role."""
        book = self.shop.staff_book
        self._at_till(
            lambda: book.change(staff_id, name=name, role=role, by=self.by),
            done=done,
            refused=refused,
        )

    def let_go(
        self, staff_id: int, *, done: Callable[[], None], refused: Callable[[Refusal], None]
    ) -> None:
        """Let somebody go."""
        book = self.shop.staff_book
        self._at_till(lambda: book.let_go(staff_id, by=self.by), done=done, refused=refused)

    def allow(self, role: Role, permission: Permission, *, may: bool) -> None:
        """Let a role do something from now on, or no more."""
        book, whose = self.shop.staff_book, "manager" if role is Role.MANAGER else "cashier"

        def change() -> None:
            terms = book.role_terms()  # as they are by then: another tick may be on its way
            before: frozenset[Permission] = terms.of(role)
            after = before | {permission} if may else before - {permission}
            book.change_role_terms(replace(terms, **{whose: after}), by=self.by)

        self._at_till(change, done=lambda: None, refused=self._refuse)

    def went_well(self) -> None:
        """Read again after a change, and tell the desk."""
        self.refresh()
        self._changed()

    def _at_till(
        self,
        act: Callable[[], None],
        *,
        done: Callable[[], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        def finished(_: None) -> None:
            done()
            self.went_well()

        self.jobs.at_till(act, done=finished, refused=refused)

    def _read(self) -> tuple[tuple[Employee, ...], RoleTerms]:
        book = self.shop.staff_book
        return book.everyone(by=self.by), book.role_terms()

    def _show_read(self, read: tuple[tuple[Employee, ...], RoleTerms]) -> None:
        people, terms = read
        self._show(people=people, terms=terms, refusal=None)

    def _refuse(self, refusal: Refusal) -> None:
        self._show(refusal=refusal)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
