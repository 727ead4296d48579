"""Proof of a whole shop: file, features and log; and all kept figures made anew."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

from shopclub.birthdays import proof as birthdays_proof
from shopclub.counter import import_proof, setting_proof, voucher_proof
from shopclub.members import consent_proof, erasing_proof
from shopclub.members import proof as members_proof
from shopclub.points import proof as points_proof
from shopclub.rewards import proof as rewards_proof
from shopclub.sales import proof as sales_proof
from shopclub.sales import seals
from shopclub.staff import log_proof, people_proof
from shopclub.storage import pages, schema
from shopclub.storage.database import writing
from shopclub.storage.engines import DriverError, make_thread_read_only
from shopclub.storage.problems import DamagedFile, reading_stored_text
from shopclub.storage.shop_file import close_connection
from shopclub.targets import proof as targets_proof
from shopclub.tiers import proof as tiers_proof

Difference = tuple[str, str, int, int]


def differences(*, country: str) -> tuple[Difference, ...]:
    """Return whatever the rows of any feature do not bear out: what, whose, proved, kept.

    What cannot even be read is named by the proof that failed at it.
    """
    parts: tuple[tuple[str, Callable[[], Iterable[Difference]]], ...] = (
        ("pages", pages.differences),
        ("schema", schema.differences),
        ("members", lambda: members_proof.differences(country=country)),
        ("erasures", erasing_proof.differences),
        ("consents", consent_proof.differences),
        ("sales", sales_proof.differences),
        ("seals", seals.differences),
        ("settings", setting_proof.differences),
        ("points", points_proof.differences),
        ("tiers", tiers_proof.differences),
        ("rewards", rewards_proof.differences),
        ("birthdays", birthdays_proof.differences),
        ("vouchers", voucher_proof.differences),
        ("imports", import_proof.differences),
        ("targets", targets_proof.differences),
        ("people", people_proof.differences),
        ("log", log_proof.differences),
    )
    return tuple(difference for name, find in parts for difference in _found(name, find))


def at_start() -> tuple[Difference, ...]:
    """Return what a look through the whole file finds in the time that SQLite's own takes.

    Pages, schema, log and balances; every figure is proved by `check` and with each backup. SQLite
    goes through the pages on a thread beside this one.
    """
    parts: tuple[tuple[str, Callable[[], Iterable[Difference]]], ...] = (
        ("schema", schema.differences),
        ("points", points_proof.wrong_balances),
        ("log", log_proof.differences),
    )
    with ThreadPoolExecutor(max_workers=1) as beside:
        of_pages = beside.submit(_pages_alone)
        found = [difference for name, find in parts for difference in _found(name, find)]
        return (*of_pages.result(), *found)


def _pages_alone() -> tuple[Difference, ...]:
    """Look through the pages on a thread that ends after it."""
    make_thread_read_only()
    try:
        return _found("pages", pages.quick_differences)
    finally:
        close_connection()


def _found(name: str, find: Callable[[], Iterable[Difference]]) -> tuple[Difference, ...]:
    try:
        with reading_stored_text():
            return tuple(find())
    except (DriverError, DamagedFile):
        return (("unreadable", name, 0, 0),)


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
