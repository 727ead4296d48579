"""What is read off a screenshot stands there, and what does not stand there is not read."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.ui.fonts import load_fonts
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.entries import PinField, Problem
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import apply_look
from shopclub.ui.widgets.panels import Panel
from tests.journeys.reading import field_note, is_said

WRONG = "密码不对，请再试一次。"


@pytest.fixture
def picture(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Path:
    """Return a picture of a field that says what is wrong."""
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    panel = Panel()
    field = Field("密码", PinField())
    field.set_problem(Problem.DANGER, WRONG)
    panel.body.addWidget(field)
    qtbot.addWidget(panel)
    panel.resize(480, 160)
    panel.show()
    path = tmp_path / "field.png"
    panel.grab().save(str(path))
    return path


def test_a_sentence_is_read_where_it_stands(picture: Path) -> None:
    assert is_said(field_note(WRONG), picture)


def test_a_sentence_that_is_not_there_is_not_read(picture: Path) -> None:
    for other in ("密码对了，请再试一次。", WRONG + "。", "再" + WRONG):
        assert not is_said(field_note(other), picture)
    assert not is_said(field_note(WRONG), picture, on="bg")
