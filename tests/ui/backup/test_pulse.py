"""When the keeper looks, and what becomes of a backup when the window ends."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shopclub.ui.backup import pulse
from tests.ui.backup.conftest import Kept


def test_the_keeper_looks_soon_and_then_again(
    kept: Kept, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[bool] = []
    monkeypatch.setattr(pulse, "SOON", 0)
    monkeypatch.setattr(pulse, "EVERY", 5)
    monkeypatch.setattr(kept.keeper, "look", lambda: looks.append(True))
    owner = QObject()
    pulse.start_pulse(kept.keeper, owner=owner)
    qtbot.waitUntil(lambda: len(looks) >= 3)
    owner.deleteLater()


def test_the_end_gives_up_a_backup_that_takes_too_long(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulse, "PATIENCE", 0.01)
    with pulse.patience(kept.keeper):
        assert kept.service.stopping.wait(10)


def test_the_end_lets_a_backup_that_is_quick_be_made(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulse, "PATIENCE", 600)  # beside much else none is made in seconds
    with pulse.patience(kept.keeper):
        kept.keeper.after_closing(done=lambda _: None)
    assert not kept.service.stopping.is_set()
    assert len(kept.there("closing")) == 1
