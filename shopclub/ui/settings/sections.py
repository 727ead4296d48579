"""The sections of the settings, in their order: one line each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from shopclub.ui.preferences import Preferences
from shopclub.ui.settings.effective_panel import EffectivePanel
from shopclub.ui.settings.look_panel import LookPanel
from shopclub.ui.settings.points_panel import PointsPanel
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.shop_panel import ShopPanel
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.settings.tiers_panel import TiersPanel
from shopclub.ui.settings.till_panels import JoiningPanel, LimitsPanel
from shopclub.ui.translation import translate


class Part(Protocol):
    """A panel of a section."""

    def show_state(self, state: SettingsState) -> None:
        """Show what the form says."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """What the panels of a section are made from."""

    presenter: SettingsPresenter
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its word, its panels, and what stands beside them."""

    word: Callable[[], str]
    panels: Callable[[Desk], tuple[QWidget, ...]]
    costs: bool = False
    preview: bool = False


SECTIONS = (
    Section(
        word=lambda: translate("Settings", "Shop"),
        panels=lambda desk: (ShopPanel(desk.presenter),),
        preview=True,
    ),
    Section(
        word=lambda: translate("Settings", "Points and tiers"),
        panels=lambda desk: (
            PointsPanel(desk.presenter),
            TiersPanel(desk.presenter),
            EffectivePanel(desk.presenter),
        ),
        costs=True,
        preview=True,
    ),
    Section(
        word=lambda: translate("Settings", "Till and joining"),
        panels=lambda desk: (
            LimitsPanel(desk.presenter),
            JoiningPanel(desk.presenter),
            EffectivePanel(desk.presenter),
        ),
    ),
    Section(
        word=lambda: translate("Settings", "Language and look"),
        panels=lambda desk: (LookPanel(desk.preferences),),
    ),
)
