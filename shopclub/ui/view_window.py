"""The window of a shop that is only read: after the sign-in come members, figures and the log."""

from typing import cast

from PySide6.QtWidgets import QWidget

from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Refusal
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.viewing import ViewBand, under_band
from shopclub.ui.window import MainWindow
from shopclub.ui.world import Viewed, World


class ViewWindow(MainWindow):
    """There is no counter in it, and nobody is asked for a PIN in place: nothing can be saved."""

    def __init__(self, world: World, *, shop: Shop | None, viewed: Viewed) -> None:
        self._band = ViewBand(viewed)
        super().__init__(world, shop=shop)
        self.staff.only_reads = True
        self._stack.currentChanged.connect(lambda _: self._band.refuse(None))
        screens = cast("QWidget", self.takeCentralWidget())
        self.setCentralWidget(under_band(screens, self._band))

    @property
    def band(self) -> ViewBand:
        """The band over every screen."""
        return self._band

    def to_counter(self, actor: Actor) -> None:
        """Open what there is to read for someone who signed in."""
        shop = self._open_shop()
        self.staff.sit_down(shop, actor)
        self._stack.only(QWidget())
        self._office.open_to_look(shop, by=actor)

    def back_to_counter(self) -> None:
        """Return from a member's page to the others, or leave them for the sign-in."""
        office = self._stack.screen_of(OfficeScreen)
        if office is None or self._stack.currentWidget() is office:
            self.to_sign_in(self._open_shop())
        else:
            self._stack.take_off(down_to=office)
            office.refresh()

    def report(self, refusal: Refusal) -> None:
        """Say in the band what was tried and cannot be."""
        self._band.refuse(refusal)

    def _way_back(self) -> None:
        return None

    def _hand_over(self, actor: Actor) -> None:
        """Go on under somebody else: what they may see is opened anew."""
        super()._hand_over(actor)
        self.to_counter(actor)
