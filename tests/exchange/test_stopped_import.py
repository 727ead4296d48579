"""An import that is stopped from another thread keeps nothing."""

import threading

import pytest

from shopclub.exchange.importing import carry_out
from shopclub.exchange.refusals import (
    ImportCancelled,
)
from shopclub.storage.database import rows
from tests.builders import Desk
from tests.exchange.conftest import Try
from tests.exchange.test_importing import HEAD, ZHANG


def test_an_import_stopped_from_another_thread_keeps_nothing(desk: Desk, try_list: Try) -> None:
    found = try_list(HEAD + ZHANG)
    asked = threading.Event()
    asked.set()

    def ask(done: int, of: int) -> None:
        if asked.is_set():
            raise ImportCancelled

    with pytest.raises(ImportCancelled):
        carry_out(desk.shop, found, by=desk.owner, progress=ask)
    assert rows("SELECT count(*) FROM member") == [(0,)]
