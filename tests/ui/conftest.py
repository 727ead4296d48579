"""What every test of the screens leaves behind, and a printer for those that need one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.ui.paper.receipt_printers import Unplugged, unplugged_printer


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Let Qt delete what a test closed while Python holds it still, as the app does at its end."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def unplugged() -> Iterator[Unplugged]:
    """Return a receipt printer that is off, and may be switched on."""
    with unplugged_printer() as printer:
        yield printer
