"""The one database of the open shop: bound once, written in whole transactions."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, NoReturn

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.storage.engines import DriverError, ShopDatabase
from shopclub.storage.problems import (
    CommitUncertain,
    DiskFull,
    ShopOnlyRead,
    problem_of,
    room_beside,
)


class OpenFile:
    """The engine of the open shop, or None: a process has one shop open at a time."""

    obj: ShopDatabase | None = None

    def initialize(self, shop_file: ShopDatabase | None) -> None:
        """Bind the engine of a shop that opens, or none when it closes."""
        self.obj = shop_file


database = OpenFile()


def engine() -> ShopDatabase:
    """Return the engine of the open shop."""
    shop_file = database.obj
    if shop_file is None:
        raise RuntimeError("no shop is open")
    return shop_file


def writing(*, whole: bool = False) -> "Writing":
    """Open a write transaction, or a step of the one that is open; the only way to write.

    The write lock is taken at once (IMMEDIATE), so that what is read inside is still true when it
    is written. A database error leaves as the world's true fault; an error of the commit itself
    leaves as CommitUncertain. A file that vanished is noticed before the commit. A shop that is
    only read raises ShopOnlyRead.

    A step that is refused is taken back alone, so that a caller may catch it and go on. In a
    `whole` transaction steps join without a mark of their own, and one that is refused breaks the
    whole: nothing is kept, and going on to the end raises BrokenWhole (decision 0009).
    """
    return Writing(engine(), whole=whole)


class Writing:
    """A write transaction or a step of one, as a context manager; made by `writing`."""

    __slots__ = ("_begins", "_shop_file", "_whole")

    def __init__(self, shop_file: ShopDatabase, *, whole: bool) -> None:
        self._shop_file = shop_file
        self._whole = whole
        self._begins = not shop_file.in_transaction()

    def __enter__(self) -> None:
        """Take the write lock, or mark where the step begins."""
        shop_file = self._shop_file
        if shop_file.is_view:
            raise ShopOnlyRead
        if self._begins:
            try:
                shop_file.begin("IMMEDIATE")
            except DriverError as error:
                _raise_fault(error)
            shop_file.opened.begin(whole=self._whole)
        elif not shop_file.opened.is_whole:
            shop_file.sql("SAVEPOINT step")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: object
    ) -> None:
        """Commit, or take everything back; or end the step."""
        if not self._begins:
            self._end_step(error)
            return
        shop_file = self._shop_file
        shop_file.opened.is_open = False
        if error is None:
            self._commit(shop_file)
            return
        _roll_back(shop_file)
        if isinstance(error, Exception) and not isinstance(
            error, ShopClubError | EnvironmentProblem
        ):
            problem = _fault_of(error)
            if problem is not None:
                raise problem from error

    def _commit(self, shop_file: ShopDatabase) -> None:
        try:
            shop_file.opened.require_unbroken()
            shop_file.require_in_place()
        except BaseException:
            _roll_back(shop_file)
            raise
        try:
            shop_file.commit()
        except BaseException as error:
            _roll_back(shop_file)
            problem = _fault_of(error)
            if problem is None:
                raise
            raise CommitUncertain(problem) from error
        shop_file.committed()

    def _end_step(self, error: BaseException | None) -> None:
        shop_file = self._shop_file
        if shop_file.opened.is_whole:
            shop_file.opened.is_broken |= error is not None
            return
        if error is not None:
            shop_file.opened.read.clear()
            shop_file.opened.head = None
            shop_file.sql("ROLLBACK TO step")
        shop_file.sql("RELEASE step")


def _roll_back(shop_file: ShopDatabase) -> None:
    """Take everything back; SQLite may have done it already, and the first error is the one."""
    with suppress(DriverError):
        shop_file.rollback()


@contextmanager
def one_moment() -> Iterator[None]:
    """Read one moment of the file for the length of the block, while others write."""
    engine().begin()
    try:
        yield
    finally:
        engine().rollback()


def read_in_transaction() -> dict[object, Any] | None:
    """Return what this thread's write transaction has read and may read again, None outside one."""
    shop_file = database.obj
    if shop_file is None:
        return None
    return shop_file.opened.read if shop_file.in_transaction() else None


def is_open() -> bool:
    """Tell whether there is a shop file to be asked."""
    return database.obj is not None


def revision() -> tuple[int, int]:
    """Return a number that moves with every commit, ours or another program's.

    Numbers are compared on one thread: each connection counts the others' commits for itself.
    """
    (foreign,) = one("PRAGMA data_version") or (0,)
    return engine().commits, foreign


def rows(statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Run a statement written once as portable SQL, and return all its rows."""
    try:
        found: list[tuple[Any, ...]] = engine().sql(statement, *values).fetchall()
    except DriverError as error:
        _raise_fault(error)
    return found


def each_row(statement: str, *values: Any) -> Iterator[tuple[Any, ...]]:
    """Run a statement and yield its rows as they come, for what would not fit in memory."""
    try:
        yield from engine().sql(statement, *values)
    except DriverError as error:
        _raise_fault(error)


def one(statement: str, *values: Any) -> tuple[Any, ...] | None:
    """Run a statement written once as portable SQL, and return its first row."""
    try:
        found: tuple[Any, ...] | None = engine().sql(statement, *values).fetchone()
    except DriverError as error:
        _raise_fault(error)
    return found


def run(statement: str, *values: Any) -> int:
    """Run a statement that writes, and return the id of the last row it inserted."""
    try:
        last: int = engine().sql(statement, *values).lastrowid
    except DriverError as error:
        _raise_fault(error)
    return last


def run_many(statement: str, every: Iterable[tuple[Any, ...]]) -> None:
    """Run a statement that writes once for each tuple of values, for bulk work."""
    try:
        engine().sql_many(statement, every)
    except DriverError as error:
        _raise_fault(error)


def log_reached(line: int, hash_: str, at: int) -> None:
    """Say how far the log comes with this transaction, for the head of the file."""
    engine().opened.head = (line, hash_, at)


def _raise_fault(error: Exception) -> NoReturn:
    """Raise the world's fault behind a driver's error, or the error itself when it is a bug."""
    problem = _fault_of(error)
    if problem is None:
        raise error
    raise problem from error


def _fault_of(error: BaseException) -> EnvironmentProblem | None:
    """Return the world's fault behind an error; of a full disk, how much room there is where."""
    problem = problem_of(error)
    if isinstance(problem, DiskFull) and not problem.place:
        path = engine().path
        room = room_beside(path)
        return problem if room is None else DiskFull(str(path.parent), room)
    return problem
