"""The sections of the settings, in their order: one line each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from shopclub.ui.preferences import Preferences
from shopclub.ui.settings.birthdays_panel import BirthdaysPanel
from shopclub.ui.settings.effective_panel import EffectivePanel
from shopclub.ui.settings.form import AT_ONCE, Entry, TierField
from shopclub.ui.settings.look_panel import LookPanel
from shopclub.ui.settings.points_panel import PointsPanel
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.shop_panel import ShopPanel
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.settings.tiers_panel import TiersPanel
from shopclub.ui.settings.till_panels import DepartmentsPanel, JoiningPanel, LimitsPanel
from shopclub.ui.translation import translate


@runtime_checkable
class Shown(Protocol):
    """A panel that shows the form; panels of this machine's own settings do not."""

    def show_state(self, state: SettingsState) -> None:
        """Show what the form says."""
        ...


@dataclass(frozen=True, slots=True)
class Parts:
    """What the panels of a section are made from; `printers` makes the one of the printers."""

    presenter: SettingsPresenter
    preferences: Preferences
    printers: Callable[[], QWidget] | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its word, its panels, the entries they hold, and what stands beside them.

    Without a panel there is no section.
    """

    word: Callable[[], str]
    panels: Callable[[Parts], tuple[QWidget, ...]]
    holds: frozenset[Entry | TierField] = frozenset()
    costs: bool = False
    preview: bool = False


OF_TILL = frozenset(
    {
        Entry.AMOUNT_LIMIT,
        Entry.REFUND_LIMIT,
        Entry.REFUND_DAYS,
        Entry.DEPARTMENTS,
        Entry.PHONE_NEEDED,
        Entry.NOTICE_NEEDED,
        Entry.GUARDIAN,
        Entry.SILENT,
    }
)
OF_BIRTHDAYS: frozenset[Entry | TierField] = frozenset(
    {
        Entry.PERK,
        Entry.PERK_TIMES,
        Entry.PERK_POINTS,
        Entry.PERK_OFF,
        Entry.PERK_LEAST,
        Entry.PERK_GIFT,
        TierField.GIFT,
        Entry.PERK_WINDOW,
        Entry.PERK_KNOWN,
        Entry.PERK_REST,
        Entry.LEAP_DAY,
    }
)
SECTIONS = (
    Section(
        word=lambda: translate("Settings", "Shop"),
        panels=lambda parts: (ShopPanel(parts.presenter),),
        holds=AT_ONCE,
        preview=True,
    ),
    Section(
        word=lambda: translate("Settings", "Points and tiers"),
        panels=lambda parts: (
            PointsPanel(parts.presenter),
            TiersPanel(parts.presenter),
            EffectivePanel(parts.presenter),
        ),
        holds=frozenset({*Entry, *TierField}) - AT_ONCE - OF_TILL - OF_BIRTHDAYS,
        costs=True,
        preview=True,
    ),
    Section(
        word=lambda: translate("Settings", "Birthdays"),
        panels=lambda parts: (BirthdaysPanel(parts.presenter), EffectivePanel(parts.presenter)),
        holds=OF_BIRTHDAYS,
    ),
    Section(
        word=lambda: translate("Settings", "Till and joining"),
        panels=lambda parts: (
            LimitsPanel(parts.presenter),
            DepartmentsPanel(parts.presenter),
            JoiningPanel(parts.presenter),
            EffectivePanel(parts.presenter),
        ),
        holds=OF_TILL,
    ),
    Section(
        word=lambda: translate("Settings", "Paper and printers"),
        panels=lambda parts: () if parts.printers is None else (parts.printers(),),
    ),
    Section(
        word=lambda: translate("Settings", "Language and look"),
        panels=lambda parts: (LookPanel(parts.preferences),),
    ),
)
