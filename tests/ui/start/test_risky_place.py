"""TRUST 84: a shop where it may be lost is asked about, once, and that is a line of its log."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.app import Places, places, start_of, ways_on
from shopclub.config import load_config
from shopclub.kernel.clock import SetClock
from shopclub.shop import Owner
from shopclub.storage.database import rows
from shopclub.storage.identity import Identity
from shopclub.storage.place_problems import Risk, RiskyPlace
from shopclub.storage.problems import NotAShopFile
from shopclub.ui.application import Start, make_application
from shopclub.ui.start.asking import ask
from shopclub.ui.start.page import StartProblem
from shopclub.ui.start.presenter import StartPresenter
from shopclub.ui.start.ways import Way
from shopclub.ui.translation import install_language
from tests.builders import MORNING, PIN, desk_in
from tests.journeys.looks import inspect
from tests.ui.stand_ins import inline_jobs, speaking
from tests.ui.start.test_ways_on import _press

CLOCK = SetClock(MORNING)
LINES = "SELECT staff_id, detail FROM audit_line WHERE action = 'accept place'"


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    install_language(qapp, "en")
    QLocale.setDefault(locale)


@pytest.fixture
def where(tmp_path: Path) -> Places:
    folder = tmp_path / "OneDrive - Shop"
    folder.mkdir()
    return places(
        shop=folder / "grocer.shopclub", config=tmp_path / "s.toml", papers=tmp_path / "papers"
    )


def answered(where: Places, problem: RiskyPlace, *, press: str) -> Start | None:
    """Press a button of the page, give the owner's PIN where it is asked, and open what follows."""
    make_application([])
    hands = QTimer()
    hands.timeout.connect(lambda: _press(press))
    hands.start(20)
    begin = ask(problem, ways_on(where, clock=CLOCK))
    hands.stop()
    return None if begin is None else begin()


def refused(where: Places) -> RiskyPlace:
    with pytest.raises(RiskyPlace) as problem:
        start_of(where, clock=CLOCK)
    return problem.value


def test_a_shop_in_a_synced_folder_is_opened_once_its_owner_says_so_and_not_asked_again(
    where: Places,
) -> None:
    with desk_in(where.shop.parent):
        pass
    before = where.shop.read_bytes()
    problem = refused(where)
    assert (problem.risk, problem.service) == (Risk.SYNCED, "OneDrive")
    assert answered(where, problem, press="Close") is None
    assert where.shop.read_bytes() == before, "nothing is touched before it is accepted"
    start = answered(where, problem, press="Keep the shop here all the same")
    assert start is not None
    assert rows(LINES) == [(1, '{"risk": "synced"}')]
    start.close_shop()
    again = start_of(where, clock=CLOCK)
    assert rows(LINES) == [(1, '{"risk": "synced"}')]
    again.close_shop()
    elsewhere = places(shop=where.shop.with_name("b.shopclub"), config=where.config)
    assert refused(elsewhere).path == str(elsewhere.shop)


def test_a_new_shop_is_asked_about_before_it_is_made_and_its_log_tells_of_it(
    where: Places,
) -> None:
    start = answered(where, refused(where), press="Keep the shop here all the same")
    assert start is not None
    assert start.shop is None
    shop = start.door.found(identity=Identity(name="小店"), owner=Owner("老王", PIN))
    assert rows(LINES) == [(1, '{"risk": "synced"}')]
    assert shop.check() == ()
    start.close_shop()


def test_a_damaged_shop_there_is_told_as_damaged_once_the_place_is_accepted(
    where: Places,
) -> None:
    where.shop.write_bytes(b"SQLite format 3\0" + bytes(50))
    presenter = StartPresenter(
        refused(where),
        rescue=ways_on(where, clock=CLOCK).rescue(Event()),
        jobs=inline_jobs(),
        go_on=lambda way: None,
    )
    presenter.take(Way.HERE)
    assert len(load_config(where.config).accepted_places) == 1
    with pytest.raises(NotAShopFile):
        start_of(where, clock=CLOCK)


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_the_warning_says_why_and_leaving_is_the_first_thing(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    said: set[str] = set()
    with speaking(qapp, language):
        for risk in Risk:
            problem = RiskyPlace("/shops/grocer.shopclub", risk, "坚果云 Nutstore")
            presenter = StartPresenter(
                problem, rescue=None, jobs=inline_jobs(), go_on=lambda way: None
            )
            page = StartProblem(presenter, ask_file=lambda parent: None)
            qtbot.addWidget(page)
            page.show()
            qapp.processEvents()
            assert page.text().startswith("/shops/grocer.shopclub")
            assert page.close_button.hasFocus()
            assert inspect(page).faults == ()
            said.add(page.text())
    assert len(said) == 3
