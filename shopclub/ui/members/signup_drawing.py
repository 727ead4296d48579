"""The picture of the card that is about to be made, drawn as it prints, off the screens' thread."""

from collections.abc import Callable

from shopclub.counter.card import CardFace
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.members.signup_answers import picture_of_card
from shopclub.ui.paper.pictures import PagePicture


class CardDrawing:
    """Draws one picture at a time and only ever shows the newest name; `drawn` is told each."""

    def __init__(self, *, jobs: Jobs, drawn: Callable[[PagePicture], None]) -> None:
        self._jobs = jobs
        self._drawn = drawn
        self._face: CardFace | None = None
        self._wanted: tuple[str, float] | None = None
        self._busy = False

    def know_face(self, face: CardFace) -> None:
        """Take the card that a new member gets, and draw what was asked for meanwhile."""
        self._face = face
        self._go_on()

    def draw(self, name: str, *, dots_per_inch: float) -> None:
        """Draw the card with another name."""
        self._wanted = (name, dots_per_inch)
        self._go_on()

    def _go_on(self) -> None:
        if self._busy or self._wanted is None or self._face is None:
            return
        face, (name, density) = self._face, self._wanted
        self._wanted, self._busy = None, True
        self._jobs.reading(
            lambda: picture_of_card(face, name=name, dots_per_inch=density),
            done=self._know,
            refused=self._give_up,
        )

    def _know(self, picture: PagePicture) -> None:
        self._busy = False
        if self._wanted is None:
            self._drawn(picture)
        self._go_on()

    def _give_up(self, refusal: Refusal) -> None:
        self._busy = False
