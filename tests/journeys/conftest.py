"""What a journey changes in the one application of the suite is put back after it."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.look import apply_look
from tests.journeys.tour import FurtherShops, Shops, make_further_shops, make_shops
from tests.ui.conftest import unplugged

__all__ = ["unplugged"]


@pytest.fixture(autouse=True)
def _put_back(qapp: QApplication) -> Iterator[None]:
    locale, hook = QLocale(), sys.excepthook
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    sys.excepthook = hook
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


@pytest.fixture(scope="module")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Shops:
    """Return shops for the looks, made once."""
    return make_shops(tmp_path_factory.mktemp("shops"))


@pytest.fixture(scope="module")
def further_shops(tmp_path_factory: pytest.TempPathFactory) -> FurtherShops:
    """Return shops for the further stages, made once."""
    return make_further_shops(tmp_path_factory.mktemp("further"))
