"""Where a command writes its file: a free place in a folder that is there; no Qt."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shopclub.exchange.refusals import ExportExists
from shopclub.ui.paper.folder import fault_of
from shopclub.ui.paper.problems import FolderFault, PaperNotSaved


def require_free(path: Path) -> None:
    """Raise ExportExists where something is at a place, PaperNotSaved where its folder is not."""
    if path.exists():
        raise ExportExists(str(path))
    folder = path.absolute().parent
    if not folder.is_dir():
        raise PaperNotSaved(FolderFault.GONE, str(folder))


@contextmanager
def saving_at(path: Path) -> Iterator[None]:
    """Raise PaperNotSaved, with why its folder did not take a file."""
    try:
        yield
    except OSError as error:
        raise PaperNotSaved(fault_of(error), str(path.absolute().parent)) from error
