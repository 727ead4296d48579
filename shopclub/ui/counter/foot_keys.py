"""The keys at the foot of the counter: what else can be done, and why not now."""

from shopclub.ui.counter.state import CounterState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.bars import FKeyBar
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton

KEYS = {
    "gift": "F3",
    "voucher": "F4",
    "refund": "F6",
    "card": "F7",
    "receipt": "F8",
    "undo": "F10",
    "ledger": "F11",
}


class FootKeys(FKeyBar):
    """A button for each key, by the name of what it does."""

    def __init__(self) -> None:
        buttons = {
            name: KeycapButton(key=key, kind=ButtonKind.FKEY, size=ButtonSize.FOOT)
            for name, key in KEYS.items()
        }
        super().__init__(list(buttons.values()))
        self.buttons = buttons

    def by_key(self) -> dict[str, KeycapButton]:
        """Return each button by its key."""
        return {KEYS[name]: button for name, button in self.buttons.items()}

    def show_state(self, state: CounterState) -> None:
        """Show what each key does, and disable with its reason what cannot be done now."""
        self._say()
        nobody = translate("Counter", "Bring a member to the counter first.")
        for name in ("card", "ledger", "gift"):
            self._allow(name, "" if state.profile is not None else nobody)
        vouchers = 0 if state.profile is None else state.profile.vouchers
        self.buttons["voucher"].set_count(f"{vouchers}" if vouchers else "")
        none = translate("Counter", "This member has no voucher.")
        self._allow("voucher", "" if vouchers else nobody if state.profile is None else none)
        no_sale = translate("Counter", "No sale yet today.")
        self._allow("undo", "" if state.last is not None else no_sale)

    def _say(self) -> None:
        self.buttons["gift"].set_text(translate("Counter", "Gift"))
        self.buttons["voucher"].set_text(translate("Counter", "Voucher"))
        self.buttons["card"].set_text(translate("Counter", "Card"))
        self.buttons["refund"].set_text(translate("Counter", "Refund"))
        self.buttons["receipt"].set_text(translate("Counter", "Reprint"))
        self.buttons["undo"].set_text(translate("Counter", "Undo last"))
        self.buttons["ledger"].set_text(translate("Counter", "Ledger"))

    def _allow(self, name: str, reason: str) -> None:
        """Enable a key, or disable it for a reason."""
        if reason:
            self.buttons[name].disable(reason)
        else:
            self.buttons[name].enable()
