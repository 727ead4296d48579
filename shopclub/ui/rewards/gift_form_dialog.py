"""The form of a gift: what it is, what it costs, how many there are, for whom and when."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel
from shiboken6 import isValid

from shopclub.kernel.errors import ShopClubError
from shopclub.rewards.gifts import Gift
from shopclub.ui.jobs import Refusal
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.rewards.field_grid import FieldGrid
from shopclub.ui.rewards.forms import gift_entries, read_gift
from shopclub.ui.rewards.presenter import RewardsPresenter
from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.logo_picture import press_logo
from shopclub.ui.settings.shop_panel import AskFile, ask_file
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.widgets.ticks import TickRow
from shopclub.ui.words import tier_word

KEYS = ("name", "points", "money", "starts", "last", "stock", "off", "least", "days")
PICTURE = 72


class GiftFormDialog(Dialog):
    """A new gift, or one that is changed; what was given keeps what it was given for."""

    def __init__(
        self, presenter: RewardsPresenter, gift: Gift | None, *, ask: AskFile = ask_file
    ) -> None:
        super().__init__(
            "",
            width=880,
            primary=translate("Rewards", "Save"),
            primary_key="F9",
            primary_icon="check",
            escape=translate("Rewards", "Back"),
        )
        self._presenter = presenter
        self._gift = gift
        self._ask = ask
        self._png: bytes | None = None
        state = presenter.state
        self._keys = (None, *(tier.key for tier in state.tiers))
        self.grid = FieldGrid(KEYS, wide=frozenset({"name"}))
        self._tier = Choice(office=True)
        self._tier_field = Field("", self._tier)
        self.active = TickRow("", office=True)
        self._picture = QLabel()
        self._choose = KeycapButton(icon="plus", size=ButtonSize.OFFICE)
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        row, low = QHBoxLayout(), Qt.AlignmentFlag.AlignBottom
        row.setSpacing(current_tokens().space.l)
        row.addWidget(self._tier_field, 1)
        for part in (self._picture, self._choose, self.active):
            row.addWidget(part, 0, low)
        self.body.setSpacing(current_tokens().space.m)
        self.body.addWidget(self.grid)
        self.body.addLayout(row)
        self.body.addWidget(self._problem)
        self._say()
        said = None if gift is None else gift.said
        self.grid.fill(gift_entries(said, currency=state.currency))
        self._stock_shown = self.grid.entries()["stock"]
        tier = None if said is None else said.tier
        self._tier.setCurrentIndex(self._keys.index(tier) if tier in self._keys else 0)
        self.active.setChecked(said is None or said.active)
        self._choose.clicked.connect(self._choose_picture)
        self.accepted.connect(self.save)
        self._show_picture(None)
        if gift is not None and gift.has_photo:
            presenter.jobs.at_till(
                lambda: presenter.shop.gifts.photo(gift.gift_id),
                done=self._show_picture,
                refused=self._refuse,
            )

    def save(self) -> None:
        """Save the gift, or say beside each field why it cannot be."""
        if self.working:
            return
        currency = self._presenter.state.currency
        said, faults = read_gift(
            self.grid.entries(),
            tier=self._keys[max(self._tier.currentIndex(), 0)],
            active=self.active.isChecked(),
            currency=currency,
        )
        self.grid.show_faults(faults, currency=currency)
        self._problem.say("")
        if faults:
            return
        self.working = True
        self._presenter.save_gift(
            None if self._gift is None else self._gift.gift_id,
            said,
            png=self._png,
            keeps_stock=self.grid.entries()["stock"] == self._stock_shown,
            done=self.finish,
            refused=self._refuse,
        )

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._say()

    def _say(self) -> None:
        new = self._gift is None
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Rewards", "Back"))
        self.set_title(
            translate("Rewards", "New gift") if new else translate("Rewards", "Change the gift")
        )
        self.set_primary(translate("Rewards", "Save"))
        day = translate("Rewards", "like 2026-12-31")
        self.grid.say(
            {
                "name": (translate("Rewards", "&Name"), ""),
                "points": (translate("Rewards", "&Points"), ""),
                "money": (translate("Rewards", "&Money added"), translate("Rewards", "may be 0")),
                "starts": (translate("Rewards", "&First day"), day),
                "last": (translate("Rewards", "&Last day"), day),
                "stock": (translate("Rewards", "S&tock"), translate("Rewards", "empty: no end")),
                "off": (
                    translate("Rewards", "Voucher, takes &off"),
                    translate("Rewards", "20 or 10%; empty: no voucher"),
                ),
                "least": (translate("Rewards", "Voucher, from a &bill of"), ""),
                "days": (translate("Rewards", "Voucher, &days to use it"), ""),
            }
        )
        chosen = max(self._tier.currentIndex(), 0)
        self._tier.clear()
        self._tier.addItem(translate("Rewards", "Every member"))
        for tier in self._presenter.state.tiers:
            word = translate("Rewards", "{tier} and above").format(tier=tier_word(tier))
            self._tier.addItem(word)
        self._tier.setCurrentIndex(chosen)
        self._tier_field.set_label(translate("Rewards", "Fo&r whom"))
        self.active.setText(translate("Rewards", "Offered no&w"))
        self.active.setAccessibleName(translate("Rewards", "Offered now"))
        self._choose.set_text(translate("Rewards", "P&icture ..."))

    def _choose_picture(self) -> None:
        title = translate("Rewards", "Picture of the gift")
        path = self._ask(self, title, "PNG, JPG (*.png *.jpg *.jpeg)")
        if path is None:
            return
        try:
            self._png = press_logo(path)
        except ShopClubError as refusal:
            self._refuse(refusal)
        else:
            self._problem.say("")
            self._show_picture(self._png)

    def _show_picture(self, png: bytes | None) -> None:
        if not isValid(self):
            return
        picture = QPixmap()
        if png is not None:
            picture.loadFromData(png)
        side = current_tokens().px(PICTURE)
        self._picture.setVisible(not picture.isNull())
        if not picture.isNull():
            self._picture.setPixmap(picture.scaledToHeight(side))

    def _refuse(self, refusal: Refusal) -> None:
        self.working = False
        if not isValid(self):
            return
        self._problem.say(sentence_of(refusal, currency=self._presenter.state.currency))
