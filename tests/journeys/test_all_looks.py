"""Every screen and dialog in every look: nothing cut, nothing without a name."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopclub.app import Places, places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import SetClock
from shopclub.sample.corner_shop import SAMPLE_PIN, make_corner_shop
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.rehearsal import Rehearsal
from tests.journeys.looks import Inspection, inspect
from tests.journeys.models import model_classes, watched_models

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Look:
    """One way the screen can look, in a window of 1280 by 720 logical pixels."""

    language: str
    theme: Theme
    scale_percent: int = 100

    @property
    def name(self) -> str:
        """Name the look, for pictures and tests."""
        return f"{self.language}-{self.theme}-{self.scale_percent}"


LOOKS = [
    Look(language, theme, scale)
    for scale in (100, 150)
    for theme in (Theme.LIGHT, Theme.DARK)
    for language in ("zh_CN", "en", "zh_TW")
]
EVERYDAY = Look("zh_CN", Theme.LIGHT)
LOGICAL = (1280, 720)


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
    Stage("closing", ("Escape", "Ctrl+D")),
    Stage("closing-counted", ("=100+29.5",)),
    Stage("closing-refused", ("=-",)),
    Stage("locked", ("Escape", "Ctrl+L")),
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


def _open(where: Places, look: Look) -> Iterator[Set]:
    config = Config(language=look.language, theme=look.theme, scale_percent=look.scale_percent)
    save_config(config, path=where.config)
    app = make_application([])
    desk = open_desk(app, start_of(where, clock=SetClock(NOON)))
    desk.window.resize(*(length * look.scale_percent // 100 for length in LOGICAL))
    try:
        yield Set(desk, Rehearsal(app, desk))
    finally:
        desk.end()


def _look_everywhere(folder: Path, sample: Path, look: Look) -> Inspection:
    read = measured = 0
    faults: list[str] = []
    models: set[str] = set()
    shop = folder / "sample.shopclub"
    shop.write_bytes(sample.read_bytes())
    for path, stages in (
        (folder / "none.shopclub", FIRST_START),
        (shop, STAGES),
    ):
        where = places(shop=path, config=folder / "settings.toml", papers=folder / "papers")
        for stage_set in _open(where, look):
            for stage in stages:
                stage.go(stage_set.hands)
                stage_set.hands.look(folder / f"{look.name}-{stage.name}.png")
                models |= watched_models(stage_set.desk.window)
                found = inspect(stage_set.desk.window, language=look.language)
                read += found.read
                measured += found.measured
                faults += [f"{stage.name}: {fault}" for fault in found.faults]
    faults += [f"never shown: {name}" for name in sorted(model_classes() - models)]
    assert not faults, "\n".join((f"{look.name}, {read} widgets read:", *faults))
    print(
        f"{look.name}: {read} widgets read, the words of {measured} measured, "
        f"{len(models)} kinds of models tested, {len(STAGES)} stages"
    )
    return Inspection(read, measured, ())


def test_every_screen_in_the_everyday_look(tmp_path: Path, sample: Path) -> None:
    found = _look_everywhere(tmp_path, sample, EVERYDAY)
    assert found.read > 1_000
    assert found.measured > 400


@pytest.mark.full
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_every_screen_in_every_look(tmp_path: Path, sample: Path, look: Look) -> None:
    found = _look_everywhere(tmp_path, sample, look)
    assert found.read > 1_000
    assert found.measured > 400
