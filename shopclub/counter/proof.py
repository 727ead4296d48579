"""Proof of a whole shop: every feature's and the log's; and all kept figures made anew."""

from shopclub.birthdays import proof as birthdays_proof
from shopclub.counter import voucher_proof
from shopclub.members import proof as members_proof
from shopclub.points import proof as points_proof
from shopclub.rewards import proof as rewards_proof
from shopclub.sales import proof as sales_proof
from shopclub.staff import log_proof
from shopclub.storage.database import writing
from shopclub.tiers import proof as tiers_proof

Difference = tuple[str, str, int, int]


def differences(*, country: str) -> tuple[Difference, ...]:
    """Return whatever the rows of any feature do not bear out: what, whose, proved, kept."""
    return (
        *members_proof.differences(country=country),
        *sales_proof.differences(),
        *points_proof.differences(),
        *tiers_proof.differences(),
        *rewards_proof.differences(),
        *birthdays_proof.differences(),
        *voucher_proof.differences(),
        *log_proof.differences(),
    )


def rebuild(*, country: str) -> tuple[Difference, ...]:
    """Make every kept figure anew from its rows, all or nothing; return what differed before."""
    with writing():
        found = differences(country=country)
        members_proof.rebuild(country=country)
        sales_proof.rebuild()
        points_proof.rebuild()
        tiers_proof.rebuild()
        rewards_proof.rebuild()
    return found
