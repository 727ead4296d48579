"""Why a PIN is asked for at the desk, in words."""

from shopclub.ui.staff.pin_dialog import PinWords
from shopclub.ui.translation import translate


def owner_words() -> PinWords:
    """Return how the owner is asked in place."""
    return PinWords(
        translate("Staff", "Ask the owner"),
        translate("Staff", "Nothing is lost: Esc goes back"),
        translate("Staff", "Approve"),
    )


def take_over_words(name: str) -> PinWords:
    """Return how somebody is asked who takes the desk over."""
    return PinWords(
        translate("Staff", "{name} takes over").format(name=name),
        translate("Staff", "The sale stays as it is"),
        translate("Staff", "Take over"),
    )
