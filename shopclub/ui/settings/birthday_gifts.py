"""Which gift a birthday brings, on the screen: the shop's, and that of each tier above."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from shopclub.ui.settings.form import MOST_TIERS, Entry, TierField
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.rows import SettingRow
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.words import tier_word

Options = tuple[tuple[str, str], ...]
"""What may be chosen: as the form holds it, and as people read it."""


class GiftChoice(Choice):
    """A list of gifts by name, as the catalogue holds them now."""

    def __init__(self) -> None:
        super().__init__(office=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._options: Options = ()

    def offer(self, options: Options, *, chosen: str) -> None:
        """Show what may be chosen, and what is."""
        if options != self._options:
            self._options = options
            self.clear()
            for value, word in options:
                self.addItem(word, value)
            self.updateGeometry()
        self.setCurrentIndex(max(self.findData(chosen), 0))

    def value(self, index: int) -> str:
        """Return what is chosen at a place of the list."""
        return str(self.itemData(index, Qt.ItemDataRole.UserRole))


class GiftRows:
    """A row for the gift of everybody, and one for each tier that may have its own."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        self._presenter = presenter
        self._choices = [GiftChoice() for _ in range(MOST_TIERS)]
        self.rows = (SettingRow(Entry.PERK_GIFT), *(SettingRow() for _ in self._choices[1:]))
        for place, (row, choice) in enumerate(zip(self.rows, self._choices, strict=True)):
            row.add(choice)
            choice.activated.connect(lambda index, place=place: self._choose(place, index))

    def show_state(self, state: SettingsState, *, wanted: bool) -> None:
        """Show which gifts are chosen, where a birthday brings one."""
        for place, (row, choice) in enumerate(zip(self.rows, self._choices, strict=True)):
            there = place < len(state.form.tiers)
            row.setVisible(wanted and there)
            if not there:
                continue
            tier = state.form.tiers[place]
            chosen = tier.gift if place else state.form[Entry.PERK_GIFT]
            choice.offer(_options(state, chosen=chosen, lowest=not place), chosen=chosen)
            if place:
                word = tier_word(tier.label(row=place)) or translate("Settings", "New tier")
                row.set_label(translate("Settings", "From {tier} up").format(tier=word))
        refused = state.refusal(Entry.PERK_GIFT)
        self._choices[0].set_problem(None if refused is None else Problem.DANGER)
        self.rows[0].set_label(translate("Settings", "Which gift"))
        self.rows[0].set_note(
            ""
            if state.read.gifts
            else translate("Settings", "There is no gift yet: add one under Rewards.")
        )

    def _choose(self, place: int, index: int) -> None:
        value = self._choices[place].value(index)
        if place:
            self._presenter.enter_tier(place, TierField.GIFT, value)
        else:
            self._presenter.enter(Entry.PERK_GIFT, value)


def _options(state: SettingsState, *, chosen: str, lowest: bool) -> Options:
    """Return the gifts of the catalogue, and one that left it while it is still chosen."""
    if lowest:
        first = "0", translate("Settings", "Nothing")
    else:
        first = "", translate("Settings", "The same as below")
    gifts = (gift for gift in state.read.gifts if gift.active or str(gift.gift_id) == chosen)
    return (first, *((str(gift.gift_id), gift.name) for gift in gifts))
