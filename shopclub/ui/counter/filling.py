"""Filling in the form of a sale, entry by entry; pure, from one form to the next."""

from dataclasses import replace

from shopclub.counter.lookup import Profile
from shopclub.counter.quote import PointsNotInSteps, Quote
from shopclub.counter.till import Draft
from shopclub.kernel.money import AmountRefused, Currency
from shopclub.ui.counter.entries import amount_refusal, read_amount, read_points, read_tendered
from shopclub.ui.counter.ringing import Quoted
from shopclub.ui.counter.splitting import fault, parts
from shopclub.ui.counter.state import Form
from shopclub.ui.jobs import Refusal


def with_amount(form: Form, text: str, *, currency: Currency) -> Form:
    """Return the form with an amount as it is typed."""
    amount, refusal = read_amount(text, currency=currency)
    return replace(
        form,
        amount_entry=text,
        amount=amount,
        amount_refusal=refusal,
        sale_refusal=None,
        seen=None,
    )


def without_amount(form: Form) -> Form:
    """Return the form with nothing typed as its amount."""
    return replace(form, amount_entry="", amount=None, amount_refusal=None)


def fault_of_amount(form: Form, *, currency: Currency) -> Refusal | None:
    """Return why a sale of the amount typed cannot go on, or None."""
    return amount_refusal(
        form.amount_entry, amount=form.amount, refusal=form.amount_refusal, currency=currency
    )


def with_points(form: Form, points: int) -> Form:
    """Return the form that pays with so many points."""
    return replace(
        form, points=points, points_entry=None, points_refusal=None, sale_refusal=None, seen=None
    )


def with_typed_points(form: Form, text: str, *, quote: Quote, step: int) -> Form:
    """Return the form with points as they are typed; what cannot pay stays in the field, refused.

    Less than a whole step is refused only when it stays so.
    """
    points, refusal = read_points(text, quote=quote, step=step)
    if points is not None:
        return with_points(form, points)
    said = None if isinstance(refusal, PointsNotInSteps) else refusal
    return replace(form, points_entry=text, points_refusal=said)


def with_all_points(form: Form, *, quote: Quote, step: int) -> Form:
    """Return the form that pays with as many points as the bill takes, or none if it did already.

    Where it takes none, a step of points is asked for, and the refusal says why.
    """
    most = quote.most_points or step
    used = form.points == most and form.points_entry is None
    return with_points(form, 0 if used else most)


def with_tendered(form: Form, text: str, *, currency: Currency) -> Form:
    """Return the form with what was handed over: one digit from 1 to 5 is a means, else money."""
    means, tendered, refusal = form.means, None, None
    try:
        means, tendered = read_tendered(text, means=means, currency=currency)
    except AmountRefused as error:
        refusal = error
    return replace(
        form,
        tendered_entry=text,
        means=means,
        tendered=tendered,
        tendered_refusal=refusal,
        sale_refusal=None,
    )


def without_tendered(form: Form) -> Form:
    """Return the form with nothing handed over."""
    return replace(form, tendered_entry="", tendered=None, tendered_refusal=None)


def with_quote(form: Form, answer: Quoted) -> Form:
    """Return the form with its quote, and the points that it really takes."""
    typing = form.points_entry is not None
    return replace(
        form,
        quote=answer.quote,
        points=answer.quote.points_used,
        points_refusal=form.points_refusal if typing else answer.points_refusal,
        voucher_refusal=answer.voucher_refusal,
    )


def is_quoted(form: Form) -> bool:
    """Tell whether the quote shown answers what is typed."""
    quote = form.quote
    return (
        quote is not None
        and quote.list_amount == form.amount
        and quote.points_used == form.points
        and bool(quote.voucher_money) == (form.voucher is not None)
    )


def draft_of(form: Form, profile: Profile | None, *, seen: Quote | None = None) -> Draft:
    """Return what the till is asked about, or told with the quote that the cashier has seen."""
    stands = fault(form.shares, amount=form.amount or 0) is None
    return Draft(
        sale_id=form.sale_id,
        amount=form.amount or 0,
        member_id=None if profile is None else profile.member.member_id,
        points=form.points,
        means=form.means,
        tendered=form.tendered,
        seen=seen,
        departments=parts(form.shares) if stands else (),
        voucher="" if form.voucher is None else form.voucher.code,
    )
