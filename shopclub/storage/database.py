"""The one database of the open shop: bound once, written in whole transactions."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn, cast

import peewee

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.storage.engines import DriverError, ShopDatabase
from shopclub.storage.problems import CommitUncertain, problem_of

database = peewee.DatabaseProxy()


class Row(peewee.Model):
    """The root of every feature's tables: typed columns, checked by the database itself."""

    class Meta:
        database = database
        strict_tables = True
        legacy_table_names = False


def engine() -> ShopDatabase:
    """Return the engine of the open shop."""
    if database.obj is None:
        raise RuntimeError("no shop is open")
    return cast(ShopDatabase, database.obj)


@contextmanager
def writing() -> Iterator[None]:
    """Open a write transaction, or a step of the one that is open; the only way to write.

    The write lock is taken at once (IMMEDIATE), so that what is read inside is still true when it
    is written. A database error leaves as the world's true fault; an error of the commit itself
    leaves as CommitUncertain. A file that vanished is noticed before the commit.
    """
    shop_file = engine()
    if shop_file.in_transaction():
        with _step(shop_file):
            yield
        return
    committing = False
    try:
        with shop_file.atomic("IMMEDIATE"):
            yield
            shop_file.require_in_place()
            committing = True
    except (ShopClubError, EnvironmentProblem):
        raise
    except Exception as error:
        problem = problem_of(error)
        if problem is None:
            raise
        if committing:
            raise CommitUncertain(problem) from error
        raise problem from error
    shop_file.commits += 1


@contextmanager
def _step(shop_file: ShopDatabase) -> Iterator[None]:
    shop_file.sql("SAVEPOINT step")
    try:
        yield
    except BaseException:
        shop_file.sql("ROLLBACK TO step")
        shop_file.sql("RELEASE step")
        raise
    shop_file.sql("RELEASE step")


def revision() -> tuple[int, int]:
    """Return a number that moves with every commit, ours or another program's.

    Numbers are compared on one thread: each connection counts the others' commits for itself.
    """
    (foreign,) = one("PRAGMA data_version") or (0,)
    return engine().commits, foreign


def rows(statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Run a statement written once as portable SQL, and return all its rows."""
    try:
        return cast(list[tuple[Any, ...]], engine().sql(statement, *values).fetchall())
    except DriverError as error:
        _raise_fault(error)


def one(statement: str, *values: Any) -> tuple[Any, ...] | None:
    """Run a statement written once as portable SQL, and return its first row."""
    try:
        return cast(tuple[Any, ...] | None, engine().sql(statement, *values).fetchone())
    except DriverError as error:
        _raise_fault(error)


def run(statement: str, *values: Any) -> int:
    """Run a statement that writes, and return the id of the last row it inserted."""
    try:
        return cast(int, engine().sql(statement, *values).lastrowid)
    except DriverError as error:
        _raise_fault(error)


def run_many(statement: str, every: Iterable[tuple[Any, ...]]) -> None:
    """Run a statement that writes once for each tuple of values, for bulk work."""
    try:
        engine().sql_many(statement, every)
    except DriverError as error:
        _raise_fault(error)


def _raise_fault(error: Exception) -> NoReturn:
    """Raise the world's fault behind a driver's error, or the error itself when it is a bug."""
    problem = problem_of(error)
    if problem is None:
        raise error
    raise problem from error
