"""Splitting an amount by department, as it is typed; pure."""

from collections.abc import Sequence
from dataclasses import replace

from shopclub.counter.draft import DepartmentRefused, DepartmentsDoNotAddUp
from shopclub.kernel.money import Currency, format_figure
from shopclub.sales.new_sale import DepartmentPart
from shopclub.ui.counter.entries import read_amount
from shopclub.ui.counter.state import Share
from shopclub.ui.jobs import Refusal


def blank(departments: Sequence[str]) -> tuple[Share, ...]:
    """Return a share of nothing for each department."""
    return tuple(Share(department) for department in departments)


def typed(
    shares: Sequence[Share], place: int, text: str, *, currency: Currency
) -> tuple[Share, ...]:
    """Return the shares after one of them was typed."""
    amount, refusal = read_amount(text, currency=currency)
    if amount == 0:
        refusal = DepartmentRefused(shares[place].department, 0)
    share = replace(shares[place], entry=text, amount=amount, refusal=refusal)
    return (*shares[:place], share, *shares[place + 1 :])


def rest(shares: Sequence[Share], *, amount: int) -> int:
    """Return what of an amount is left for other departments, below 0 where they are too much."""
    return amount - sum(share.amount or 0 for share in shares)


def with_rest(
    shares: Sequence[Share], place: int, *, amount: int, currency: Currency
) -> tuple[Share, ...]:
    """Return the shares with what is left in an empty one; nothing changes where nothing is."""
    left = rest(shares, amount=amount)
    if left <= 0 or shares[place].entry.strip():
        return tuple(shares)
    return typed(shares, place, format_figure(left, currency=currency), currency=currency)


def parts(shares: Sequence[Share]) -> tuple[DepartmentPart, ...]:
    """Return the shares that are more than nothing, as a draft has them."""
    return tuple(DepartmentPart(share.department, share.amount) for share in shares if share.amount)


def fault(shares: Sequence[Share], *, amount: int) -> Refusal | None:
    """Return why the shares cannot stand, or None; no share at all is no split and fine."""
    wrong = next((share.refusal for share in shares if share.refusal is not None), None)
    if wrong is not None:
        return wrong
    for share in shares:
        if share.entry.strip() and share.amount is None:  # broken off, as `5+`
            return DepartmentRefused(share.department, 0)
    given = parts(shares)
    if given and rest(shares, amount=amount):
        total = sum(part.amount for part in given)
        return DepartmentsDoNotAddUp(departments=total, amount=amount)
    return None
