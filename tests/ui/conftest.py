"""What every test of the screens leaves behind."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Let Qt delete what a test closed while Python holds it still, as the app does at its end."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
