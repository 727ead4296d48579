"""Shows the logo of the shop wherever its sign stands."""

from PySide6.QtWidgets import QApplication

from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs
from shopclub.ui.widgets.sign import hang_logo


def hang_sign(shop: Shop, *, jobs: Jobs) -> None:
    """Show the logo of a shop that was just opened."""
    jobs.at_till(shop.logo, done=hang, refused=lambda _: None)


def hang(png: bytes | None) -> None:
    """Show a logo from now on, or the plain sign."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        hang_logo(app, png)
