"""A shop that is only read: the band that says so over every screen, and where it is shown."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.money import CURRENCIES
from shopclub.storage.place_problems import FileHeld
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import Band, Tone
from shopclub.ui.world import Viewed

SAID_MILLISECONDS = 8_000
"""How long a refusal stays in sight."""


class ViewBand(LookWidget):
    """Says quietly that nothing can be saved, of when the shop is, and why."""

    def __init__(self, viewed: Viewed) -> None:
        super().__init__()
        self._viewed = viewed
        self._band = Band("", Tone.INFO, icon="eye", size="reason")
        self._refused = Band("", Tone.WARN, icon="triangle-alert", size="reason")
        self._refused.hide()
        self._said = QTimer(self, singleShot=True, interval=SAID_MILLISECONDS)
        self._said.timeout.connect(self._refused.hide)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._band)
        self._column.addWidget(self._refused)
        self.retranslate()
        self.restyle()

    def text(self) -> str:
        """Return what it says."""
        return view_word(self._viewed)

    def refuse(self, refusal: Refusal | None) -> None:
        """Say what was tried and cannot be, for a while or until another screen comes."""
        said = "" if refusal is None else sentence_of(refusal, currency=CURRENCIES[0])
        self._refused.set_text(said)
        self._refused.setVisible(bool(said))
        self._said.start()

    def restyle(self) -> None:
        """Take the gaps of the look."""
        space = current_tokens().space
        self._column.setContentsMargins(space.s, space.s, space.s, 0)
        self._column.setSpacing(space.xs)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._band.set_text(self.text())


def view_word(viewed: Viewed) -> str:
    """Say that a shop is only read, as it was when, and why."""
    return translate(
        "Viewing", "Only to look at, as of {time}: nothing can be saved. {why}"
    ).format(time=f"{viewed.at.astimezone():%H:%M}", why=_reason(viewed.why))


def under_band(screens: QWidget, band: ViewBand) -> QWidget:
    """Return the screens with a band over them."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(band)
    column.addWidget(screens, 1)
    return whole


def _reason(why: EnvironmentProblem) -> str:
    """Say why in a few words; who holds the file is named."""
    if not isinstance(why, FileHeld):
        return translate("Viewing", "The shop file or its folder may not be written.")
    holder = why.holder
    if holder.host not in {"", why.here}:
        return translate("Viewing", "It is open on {host} ({user}).").format(
            host=holder.host, user=holder.user
        )
    if holder.program and holder.user:
        return translate("Viewing", "It is held by {program} of {user}.").format(
            program=holder.program, user=holder.user
        )
    return translate("Viewing", "Another program holds it.")
