"""Carrying a plan out: one transaction, once, the whole of it or nothing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from shopclub.counter.import_proof import seal_of_import
from shopclub.exchange import files
from shopclub.exchange.fields import ListKind
from shopclub.exchange.joining import (
    cards_after,
    introduce,
    loaded,
    open_account,
    require_free,
    tell_more,
)
from shopclub.exchange.past_sales import past_sales, recorded_before
from shopclub.exchange.plan import Plan
from shopclub.kernel.clock import Moment
from shopclub.members.holders import next_member_id
from shopclub.members.loading import load_many
from shopclub.points import loading as points_loading
from shopclub.points.loading import Opening
from shopclub.sales import loading as sales_loading
from shopclub.shop import Shop
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.bulk import bulk_work
from shopclub.storage.database import writing
from shopclub.tiers import loading as tiers_loading
from shopclub.tiers.loading import DaySpend

Progress = Callable[[int, int], None]
Item = TypeVar("Item")
EVERY = 250


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought: members, rows merged, points, purchases, money in minor units.

    `first_id` is that of the first member who came in; the others follow it.
    """

    number: int
    kind: ListKind
    members: int = 0
    updated: int = 0
    points: int = 0
    sales: int = 0
    money: int = 0
    lifted: int = 0
    known_before: int = 0
    left_out: int = 0
    first_id: int | None = None


def carry_out(
    shop: Shop, plan: Plan, *, by: Actor, progress: Progress = lambda done, of: None
) -> Imported:
    """Write what a plan holds, and return what came of it.

    `progress` is told how many rows of how many are done; whatever it raises, as ImportCancelled,
    takes everything back. Raises AlreadyImported, or ListChanged where phones or codes were taken
    since the plan was made.
    """
    with bulk_work(), writing():
        by.require(Permission.IMPORT)
        files.require_new(plan.sha256, kind=plan.kind)
        moment = shop.clock.moment()
        number = files.remember(plan, moment=moment, by=by)
        step = _Steps(plan.added, progress)
        match plan.kind:
            case ListKind.MEMBERS:
                done = _members(shop, plan, number=number, moment=moment, by=by, step=step)
            case ListKind.BALANCES:
                done = _balances(shop, plan, number=number, moment=moment, by=by, step=step)
            case ListKind.PURCHASES:
                done = _purchases(shop, plan, number=number, moment=moment, by=by, step=step)
        audit.record(
            f"import {plan.kind.value}",
            moment=moment,
            staff_id=by.staff_id,
            subject=f"import:{number}",
            members=done.members,
            updated=done.updated,
            points=done.points,
            sales=done.sales,
            money=done.money,
            left_out=done.left_out,
            seal=seal_of_import(number),
        )
        if plan.kind is ListKind.PURCHASES:
            done = _lifted(shop, plan, done, moment=moment)
        step.finish()
        return done


class _Steps:
    """Tells the progress of rows as they go by."""

    def __init__(self, whole: int, progress: Progress) -> None:
        self._whole, self._progress = whole, progress
        self._done = 0
        progress(0, whole)

    def through(self, items: Iterable[Item]) -> Iterator[Item]:
        """Yield items and count them."""
        for item in items:
            yield item
            self._done += 1
            if self._done % EVERY == 0:
                self._progress(self._done, self._whole)

    def finish(self) -> None:
        """Ask a last time, when all is written and nothing is kept yet."""
        self._progress(self._whole, self._whole)


def _members(
    shop: Shop, plan: Plan, *, number: int, moment: Moment, by: Actor, step: _Steps
) -> Imported:
    new = [one for one in plan.members if one.holder is None]
    known = [one for one in plan.members if one.holder is not None]
    require_free(new, known)
    first = next_member_id()
    people = step.through(loaded(one, by=by) for one in new)
    ids = load_many(people, identity=shop.identity, cards_from=cards_after(new))
    if ids and ids[0] != first:
        raise LookupError("members came in under other ids than told")
    openings = [
        Opening(member_id, one.points, f"import:{number}:{one.line}", plan.choices.expires_on)
        for member_id, one in zip(ids, new, strict=True)
        if one.points
    ]
    points_loading.load_openings(openings, moment=moment, staff_id=by.staff_id)
    for one in step.through(known):
        tell_more(shop, one, by=by)
        open_account(shop, plan, one, number=number, moment=moment, by=by)
    introduce(new, ids, country=shop.identity.country)
    return Imported(
        number=number,
        kind=plan.kind,
        members=len(new),
        updated=plan.merged,
        points=plan.points,
        left_out=plan.left_out,
        first_id=first if new else None,
    )


def _balances(
    shop: Shop, plan: Plan, *, number: int, moment: Moment, by: Actor, step: _Steps
) -> Imported:
    for one in step.through(plan.balances):
        shop.members.member(one.holder.member_id)
        shop.points.open_with(
            one.holder.member_id,
            one.points,
            source=f"import:{number}:{one.line}",
            expires_on=plan.choices.expires_on,
            moment=moment,
            staff_id=by.staff_id,
        )
    return Imported(number=number, kind=plan.kind, points=plan.points, left_out=plan.left_out)


def _purchases(
    shop: Shop, plan: Plan, *, number: int, moment: Moment, by: Actor, step: _Steps
) -> Imported:
    known = recorded_before(plan, number=number)
    past = past_sales(shop, step.through(plan.sales), known=known, number=number, by=by)
    sales_loading.load_and_count(past.sales)
    audit.load_many(past.lines(moment, staff_id=by.staff_id))
    tiers_loading.load_many(
        spends=[
            DaySpend(one.sale.member_id, one.moment.day, one.sale.eligible, 0)
            for one in past.sales
            if one.sale.member_id is not None
        ]
    )
    return Imported(
        number=number,
        kind=plan.kind,
        sales=len(past.sales),
        money=sum(one.sale.paid for one in past.sales),
        known_before=len(known),
        left_out=plan.rows - len(past.sales),
    )


def _lifted(shop: Shop, plan: Plan, done: Imported, *, moment: Moment) -> Imported:
    """Lift whoever bought enough within today's window; a tier is never lowered by an import."""
    whose = sorted({sale.holder.member_id for sale in plan.sales if sale.holder is not None})
    moves = shop.tiers.lift(whose, moment=moment, reason=f"import:{done.number}")
    return replace(done, lifted=len(moves))
