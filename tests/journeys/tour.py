"""Every screen and dialog in every look: nothing cut, nothing faint, nothing without a name."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint

from shopclub.app import places
from shopclub.config import Theme
from shopclub.kernel.clock import SetClock
from shopclub.sample.corner_shop import make_corner_shop
from shopclub.ui.desk_menu import DeskMenu
from tests.journeys.corner import copy_corner_shop
from tests.journeys.eventful import fill_with_events, make_wordy_shop
from tests.journeys.further_stages import EVENTFUL, WORDY
from tests.journeys.looks import Inspection, inspect, inspect_menu
from tests.journeys.models import model_classes, watched_models
from tests.journeys.room import scrolled
from tests.journeys.stages import (
    CASHIER,
    FIRST_START,
    OWNER,
    SMALL,
    WIDE,
    Look,
    Set,
    Stage,
    set_up,
    trouble,
)

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
LANGUAGES = ("zh_CN", "en", "zh_TW")
QUICK = 95
"""Pictures that nobody sends anywhere."""
EVERYDAY = Look("zh_CN", Theme.LIGHT)
LOOKS = [
    Look(language, theme, scale)
    for scale in (100, 150)
    for theme in (Theme.LIGHT, Theme.DARK)
    for language in LANGUAGES
] + [Look("en", Theme.LIGHT, size=SMALL)]
TO_LOOK_FURTHER = [
    Look("en", Theme.LIGHT),
    Look("en", Theme.LIGHT, 150),
    Look("zh_CN", Theme.DARK),
    Look("zh_TW", Theme.LIGHT),
]
FURTHER = [
    Look("zh_CN", Theme.LIGHT, size=SMALL),
    Look("zh_TW", Theme.LIGHT, size=SMALL),
    Look("en", Theme.LIGHT, 200),
]


@dataclass(frozen=True, slots=True)
class Shops:
    """A sample shop, and one where all that can be out of the way is so."""

    sample: Path
    troubled: Path


@dataclass(frozen=True, slots=True)
class FurtherShops:
    """A shop where much happened, and by language one with the longest words."""

    eventful: Path
    wordy: dict[str, Path]


def make_shops(folder: Path) -> Shops:
    """Make both shops in a folder."""
    made = Shops(folder / "sample.shopclub", folder / "troubled.shopclub")
    make_corner_shop(made.sample, clock=SetClock(NOON)).close()
    made.troubled.write_bytes(made.sample.read_bytes())
    trouble(made.troubled, clock=SetClock(NOON))
    return made


def make_further_shops(folder: Path) -> FurtherShops:
    """Make the shops of the further stages in a folder."""
    wordy = {language: folder / f"wordy-{language}.shopclub" for language in LANGUAGES}
    made = FurtherShops(folder / "eventful.shopclub", wordy)
    copy_corner_shop(made.eventful, at=NOON)
    fill_with_events(made.eventful, clock=SetClock(NOON))
    for language, path in wordy.items():
        make_wordy_shop(path, language=language, clock=SetClock(NOON))
    return made


@dataclass(slots=True)
class _Tour:
    """What was seen on the way through the stages of one look."""

    look: Look
    folder: Path
    read: int = 0
    measured: int = 0
    stages: int = 0
    faults: list[str] = field(default_factory=list)
    models: set[str] = field(default_factory=set)

    def go(self, stages: tuple[Stage, ...], shop: Path, *, prints: bool = False) -> None:
        """Open the shop and look at each stage."""
        where = places(
            shop=shop, config=self.folder / "settings.toml", papers=self.folder / "papers"
        )
        for there in set_up(where, self.look, clock=SetClock(NOON), prints=prints):
            for stage in stages:
                stage.go(there)
                there.hands.look(self.folder / f"{self.look.name}-{stage.name}.png", quality=QUICK)
                self.models |= watched_models(there.desk.window)
                found = inspect(
                    there.desk.window,
                    language=self.look.language,
                    may_elide=self.look.size == SMALL,
                )
                self._add(stage.name, found)
                if self.look.size == WIDE:
                    scrolls = scrolled(there.desk.window)
                    self.faults += [f"{stage.name}: {fault}" for fault in scrolls]
            if stages is OWNER:
                self._look_at_menu(there)

    def _look_at_menu(self, there: Set) -> None:
        staff, window = there.desk.window.staff, there.desk.window
        menu = DeskMenu(
            there.desk.preferences, actor=staff.actor, people=staff.people, parent=window
        )
        room = window.size().expandedTo(window.screen().size())
        for name, opened in (("menu", menu), ("menu-sizes", menu.sizes)):
            opened.popup(window.mapToGlobal(QPoint(8, 8)))
            there.hands.settle()
            opened.grab().save(str(self.folder / f"{self.look.name}-{name}.png"))
            self._add(name, inspect_menu(opened, room=room, language=self.look.language))
            opened.close()
        menu.deleteLater()

    def end(self) -> None:
        """Say how much was seen; raises AssertionError with every fault on the way."""
        print(
            f"{self.look.name}: {self.read} widgets read, the words of {self.measured} measured, "
            f"{len(self.models)} kinds of models tested, {self.stages} stages"
        )
        assert not self.faults, "\n".join((self.look.name, *self.faults))
        assert self.read > 3_000
        assert self.measured > 1_000

    def _add(self, name: str, found: Inspection) -> None:
        self.stages += 1
        self.read += found.read
        self.measured += found.measured
        self.faults += [f"{name}: {fault}" for fault in found.faults]


def look_everywhere(folder: Path, shops: Shops, look: Look) -> None:
    """Go through all stages of a look; raises AssertionError with every fault on the way."""
    tour = _Tour(look, folder)
    tour.go(FIRST_START, folder / "none.shopclub")
    for stages, shop in ((OWNER, shops.sample), (CASHIER, shops.troubled)):
        own = folder / shop.name
        own.write_bytes(shop.read_bytes())
        tour.go(stages, own, prints=stages is CASHIER)
    tour.faults += [f"never shown: {name}" for name in sorted(model_classes() - tour.models)]
    tour.end()


def look_further(folder: Path, shops: FurtherShops, look: Look) -> None:
    """Go through what stands behind a menu, a row or a rare event; raises as `look_everywhere`."""
    tour = _Tour(look, folder)
    for stages, shop in ((EVENTFUL, shops.eventful), (WORDY, shops.wordy[look.language])):
        own = folder / shop.name
        own.write_bytes(shop.read_bytes())
        tour.go(stages, own)
    tour.end()
