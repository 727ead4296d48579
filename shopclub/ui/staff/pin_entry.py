"""Where a PIN is typed in a form."""

from shopclub.ui.widgets.entries import PinField

LONGEST_PIN = 20
"""More than a PIN may have, so that one digit too many is said and not swallowed."""


class FormPin(PinField):
    """A PIN as high as the fields beside it."""

    height_at_100 = 44

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_PIN)
