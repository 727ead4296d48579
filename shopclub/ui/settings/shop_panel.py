"""Who the shop is, on the screen: name, address, sign, currency, papers, the turn of the day."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.kernel.phrases import LANGUAGES
from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.editors import Editors
from shopclub.ui.settings.form import Entry
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.rows import RowsPanel, SettingRow
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.sign import SignTile
from shopclub.ui.words import currency_word

LANGUAGE_NAMES = ("English", "简体中文", "繁體中文")
HOURS = tuple(str(hour) for hour in range(24))
PICTURES = "*.png *.jpg *.jpeg"
AskFile = Callable[[QWidget, str, str], Path | None]


def ask_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """Let someone choose a file; None if they do not."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", pattern)
    return Path(chosen) if chosen else None


class ShopPanel(RowsPanel):
    """The identity of the shop; all of it holds at once."""

    def __init__(
        self,
        presenter: SettingsPresenter,
        parent: QWidget | None = None,
        *,
        ask: AskFile = ask_file,
    ) -> None:
        self._presenter = presenter
        self._ask = ask
        self._editors = editors = Editors(presenter)
        self._name = SettingRow(Entry.NAME)
        self._address = SettingRow(Entry.ADDRESS)
        self._phone = SettingRow(Entry.PHONE)
        self._sign = SettingRow()
        self._currency = SettingRow(Entry.CURRENCY)
        self._language = SettingRow(Entry.LANGUAGE)
        self._hour = SettingRow(Entry.HOUR)
        self._margin = SettingRow(Entry.MARGIN)
        super().__init__(
            (
                self._name,
                self._address,
                self._phone,
                self._sign,
                self._currency,
                self._language,
                self._hour,
                self._margin,
            ),
            parent,
        )
        self._name.add(editors.line(Entry.NAME), stretch=1)
        self._address.add(editors.line(Entry.ADDRESS), stretch=1)
        self._phone.add(editors.line(Entry.PHONE, digits=True), stretch=1)
        self._tile = SignTile(size=44)
        self._choose = KeycapButton(size=ButtonSize.OFFICE)
        self._remove = KeycapButton(kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        for widget in (self._tile, self._choose, self._remove):
            self._sign.add(widget)
        self._sign.end()
        self._money = editors.choice(Entry.CURRENCY, [known.code for known in CURRENCIES])
        self._currency.add(self._money)
        self._currency.end()
        self._language.add(editors.segment(Entry.LANGUAGE, LANGUAGES))
        self._language.end()
        self._hour.add(editors.choice(Entry.HOUR, HOURS))
        self._hour.end()
        self._margin.add(editors.figure(Entry.MARGIN, width=64))
        self._percent = self._margin.add_unit()
        self._margin.end()
        self._choose.clicked.connect(self._choose_logo)
        self._remove.clicked.connect(presenter.remove_logo)
        self.retranslate()

    def show_state(self, state: SettingsState) -> None:
        """Show what is entered, and why the currency is fixed."""
        self._editors.show_state(state)
        self._money.setEnabled(not state.read.are_sales)
        self._currency.set_note(
            translate("Settings", "Fixed: sales were made in it.")
            if state.read.are_sales
            else translate("Settings", "Can change until the first sale.")
        )
        logo = QPixmap()
        if state.read.logo is not None:
            logo.loadFromData(state.read.logo)
        self._tile.set_logo(logo)
        self._remove.setVisible(state.read.logo is not None)
        super().show_state(state)
        if state.logo_refusal is not None:
            self._sign.show_refusal(sentence_of(state.logo_refusal, currency=state.money))

    def _choose_logo(self) -> None:
        pattern = translate("Settings", "Pictures ({kinds})").format(kinds=PICTURES)
        path = self._ask(self, translate("Settings", "Choose a logo"), pattern)
        if path is not None:
            self._presenter.take_logo(path)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.title.setText(translate("Settings", "Shop"))
        self._name.set_label(translate("Settings", "Name"))
        self._address.set_label(translate("Settings", "Address"))
        self._phone.set_label(translate("Settings", "Phone"))
        self._sign.set_label(translate("Settings", "Logo"))
        self._sign.set_note(translate("Settings", "PNG or JPG, 5 MB at most; shown at once."))
        self._currency.set_label(translate("Settings", "Currency"))
        self._language.set_label(translate("Settings", "Papers speak"))
        self._hour.set_label(translate("Settings", "The day turns at"))
        self._hour.set_note(
            translate("Settings", "Night sales belong to the day before. Holds from tomorrow.")
        )
        self._margin.set_label(translate("Settings", "Margin"))
        self._percent.set_text(translate("Settings", "% of sales"))
        self._margin.set_note(
            translate("Settings", "What is left after the goods, for the report. Empty: unknown.")
        )
        self._choose.set_text(translate("Settings", "Choose a picture ..."))
        self._remove.set_text(translate("Settings", "Remove"))
        editors = self._editors
        editors.name_choice(
            Entry.CURRENCY,
            [f"{known.sign}  {currency_word(known.code)}" for known in CURRENCIES],
            name=translate("Settings", "Currency"),
        )
        editors.name_choice(
            Entry.LANGUAGE, LANGUAGE_NAMES, name=translate("Settings", "Papers speak")
        )
        editors.name_choice(
            Entry.HOUR,
            [f"{int(hour):02d}:00" for hour in HOURS],
            name=translate("Settings", "The day turns at"),
        )
