"""Every screen and dialog in every look: nothing cut, nothing without a name."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shopclub.app import Places, places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import SetClock
from shopclub.sample.corner_shop import SAMPLE_PIN, make_corner_shop
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.rehearsal import Rehearsal
from shopclub.ui.widgets.labels import ElidingLabel
from tests.journeys.looks import inspect

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
LOOKS = [
    (language, theme)
    for theme in (Theme.LIGHT, Theme.DARK)
    for language in ("zh_CN", "en", "zh_TW")
]
EVERYDAY = ("zh_CN", Theme.LIGHT)


@dataclass(frozen=True, slots=True)
class Stage:
    """A place a cashier can be, and what leads there: keys, and texts after a `=`."""

    name: str
    script: tuple[str, ...]

    def go(self, hands: Rehearsal) -> None:
        """Go there from the stage before."""
        for word in self.script:
            if word.startswith("="):
                hands.write(word[1:])
            else:
                hands.press(word)


FIRST_START = (Stage("setup", ("F9",)),)
STAGES = (
    Stage("sign-in", ()),
    Stage("counter", (f"={SAMPLE_PIN}", "Return")),
    Stage("search", ("=王",)),
    Stage("nobody", ("=五六",)),
    Stage("member", ("Escape", "=小明")),
    Stage("sale", ("Return", "=128")),
    Stage("points", ("F5",)),
    Stage("paying", ("Return",)),
    Stage("change", ("=200",)),
    Stage("too-little", ("Backspace", "Backspace", "=0", "Return")),
    Stage("saved", ("Backspace", "Backspace", "Return")),
    Stage("receipts", ("F8",)),
    Stage("receipt", ("F8",)),
    Stage("refund-which", ("Escape", "F6")),
    Stage("refund-unknown", ("=999", "Return")),
    Stage("refund-whole", ("Backspace", "Backspace", "Backspace", "Return")),
    Stage("refund-part", ("=50.80",)),
    Stage("refund-too-much", ("=00",)),
    Stage("refund-nothing", ("Backspace",) * 8),
    Stage("undo", ("Escape", "Escape", "F10")),
    Stage("signup", ("Escape", "F2")),
    Stage("duplicate", ("=13800135678",)),
    Stage("refused", ("Backspace", "F9")),
    Stage("no-card", ("Escape", "Return", "=0")),
    Stage("zero", ("Return",)),
    Stage("card", ("Escape", "=欧阳", "Return", "F7")),
    Stage("ledger", ("Escape", "F11")),
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a sample shop, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.shopclub"
    make_corner_shop(path, clock=SetClock(NOON)).close()
    return path


@dataclass(frozen=True, slots=True)
class Set:
    """A stage set: the desk and the hands at it."""

    desk: Desk
    hands: Rehearsal


def _open(where: Places, *, language: str, theme: Theme) -> Iterator[Set]:
    save_config(Config(language=language, theme=theme), path=where.config)
    app = make_application([])
    desk = open_desk(app, start_of(where, clock=SetClock(NOON)))
    try:
        yield Set(desk, Rehearsal(app, desk))
    finally:
        desk.end()


def _look_everywhere(folder: Path, sample: Path, *, language: str, theme: Theme) -> int:
    read = 0
    faults: list[str] = []
    shop = folder / "sample.shopclub"
    shop.write_bytes(sample.read_bytes())
    for path, stages in (
        (folder / "none.shopclub", FIRST_START),
        (shop, STAGES),
    ):
        where = places(shop=path, config=folder / "settings.toml", papers=folder / "papers")
        for stage_set in _open(where, language=language, theme=theme):
            for stage in stages:
                stage.go(stage_set.hands)
                stage_set.hands.look(folder / f"{language}-{theme}-{stage.name}.png")
                found = inspect(stage_set.desk.window)
                read += found.read
                faults += [f"{stage.name}: {fault}" for fault in found.faults]
    assert not faults, "\n".join((f"{language} {theme}, {read} widgets read:", *faults))
    return read


def test_every_screen_in_the_everyday_look(tmp_path: Path, sample: Path) -> None:
    language, theme = EVERYDAY
    read = _look_everywhere(tmp_path, sample, language=language, theme=theme)
    print(f"{read} widgets read")
    assert read > 1_000


@pytest.mark.full
@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_every_screen_in_every_look(
    tmp_path: Path, sample: Path, language: str, theme: Theme
) -> None:
    read = _look_everywhere(tmp_path, sample, language=language, theme=theme)
    print(f"{read} widgets read")
    assert read > 1_000


def test_a_cut_word_and_a_nameless_control_are_found(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    label = ElidingLabel("a sentence that is much too long for its place")
    row.addWidget(label)
    row.addWidget(QLineEdit())
    window.resize(200, 60)
    window.show()
    label.setFixedWidth(40)
    qapp.processEvents()
    faults = inspect(window).faults
    assert sorted(fault.split(":")[0] for fault in faults) == ["cut", "nameless"]
