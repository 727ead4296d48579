"""Writes the lines that are asked for into a file, a part at a time, so that it can be stopped."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from shopclub.kernel.whole_files import WholeFile
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.ui.jobs import Refusal
from shopclub.ui.log.files import AT_ONCE, csv_parts, lines_that_fit, paper_of, write_log
from shopclub.ui.log.state import FileKind, Written
from shopclub.ui.paper.folder import fault_of
from shopclub.ui.paper.problems import PaperNotSaved
from shopclub.ui.protocols import AskOwner

if TYPE_CHECKING:
    from collections.abc import Callable

    from shopclub.ui.log.presenter import LogPresenter


class LogWriting:
    """One file at a time; the log notes first that its lines leave the shop."""

    def __init__(
        self,
        of: "LogPresenter",
        *,
        ask_owner: AskOwner,
        show_paper: "Callable[[Callable[[], bytes]], None]",
    ) -> None:
        self._of = of
        self._ask_owner = ask_owner
        self._show_paper = show_paper
        self._turn = 0

    def write(self, kind: FileKind, path: Path) -> None:
        """Write a table; whoever may not needs the owner's PIN."""
        self._noted(kind, lambda by: self._begin(kind, path, by))

    def show_paper(self) -> None:
        """Show the lines on paper, as papers speak; whoever may not needs the owner's PIN."""
        shop, ids = self._of.shop, self._of.ids
        language = shop.identity.language
        self._noted(
            FileKind.PDF,
            lambda by: self._show_paper(lambda: paper_of(shop, ids, language=language, by=by)),
        )

    def stop(self) -> None:
        """Stop writing; nothing of the file is left."""
        self._turn += 1
        self._of.change(writing=None, written_lines=0)

    def _noted(self, kind: FileKind, then: "Callable[[Actor], None]") -> None:
        of = self._of

        def note(by: Actor) -> None:
            lines = len(lines_that_fit(kind, of.ids))
            of.jobs.at_till(
                lambda: of.shop.audit_log.note_export(lines, by=by),
                done=lambda _: then(by),
                refused=refused,
            )

        def refused(refusal: Refusal) -> None:
            if isinstance(refusal, NotPermitted):
                self._ask_owner(refusal, granted=note)
            else:
                of.refuse(refusal)

        if of.state.writing is None and not of.state.searching:
            note(of.by)

    def _begin(self, kind: FileKind, path: Path, by: Actor) -> None:
        of = self._of
        self._turn += 1
        turn, ids, language = self._turn, of.ids, of.language()
        of.change(writing=kind, written_lines=0, written=None, problem=None)
        if kind is FileKind.CSV:
            parts = csv_parts(of.shop, ids, language=language, by=by)
            of.jobs.reading(
                lambda: _opened(path),
                done=lambda file: self._go_on(file, parts, path, turn=turn, lines=len(ids)),
                refused=of.refuse,
            )
            return

        def write() -> int:
            try:
                return write_log(of.shop, kind, path, ids, language=language, by=by)
            except OSError as error:
                raise PaperNotSaved(fault_of(error), str(path.parent)) from error

        of.jobs.reading(write, done=lambda count: self._done(path, count), refused=of.refuse)

    def _go_on(
        self, file: WholeFile, parts: Iterator[bytes], path: Path, *, turn: int, lines: int
    ) -> None:
        of = self._of

        def add() -> bool:
            """Write the next part and tell whether there may be more."""
            if turn != self._turn:
                file.drop()
                return False
            try:
                part = next(parts, None)
                if part is None:
                    file.finish()
                else:
                    file.write(part)
            except OSError as error:
                file.drop()
                raise PaperNotSaved(fault_of(error), str(path.parent)) from error
            except BaseException:
                file.drop()
                raise
            return part is not None

        def added(more: bool) -> None:  # noqa: FBT001  # the answer of a job
            """Go on, also to drop what was written when somebody stopped it meanwhile."""
            if more:
                if turn == self._turn:
                    of.change(written_lines=min(of.state.written_lines + AT_ONCE, lines))
                self._go_on(file, parts, path, turn=turn, lines=lines)
            elif turn == self._turn:
                self._done(path, lines)

        of.jobs.reading(add, done=added, refused=of.refuse)

    def _done(self, path: Path, count: int) -> None:
        self._of.change(writing=None, written_lines=0, written=Written(path.name, count))


def _opened(path: Path) -> WholeFile:
    try:
        return WholeFile(path)
    except OSError as error:
        raise PaperNotSaved(fault_of(error), str(path.parent)) from error
