"""The counter has room for everything: low windows, other languages, other text sizes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from shopclub.counter.till_terms import TillTerms
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import Member, NewMember
from shopclub.members.particulars import Particulars
from shopclub.shop import BEGINNING
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.state import Stage
from shopclub.ui.theme import Scheme, Tokens, tokens
from shopclub.ui.widgets.badges import Badge
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk
from tests.journeys.looks import inspect
from tests.ui.counter.at_the_screen import crowded, press, stage, write
from tests.ui.languages import IN_TURN
from tests.ui.stand_ins import speaking


@pytest.fixture
def sized(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    yield lambda percent: apply_look(qapp, tokens(Scheme.LIGHT, scale_percent=percent))
    apply_look(qapp, tokens(Scheme.LIGHT))


@pytest.fixture
def another_size(qapp: QApplication) -> Iterator[Tokens]:
    yield tokens(Scheme.LIGHT, scale_percent=150)
    apply_look(qapp, tokens(Scheme.LIGHT))


@dataclass(slots=True)
class Eye:
    """Looks at the counter again and again, and notes what is cut, laid over or out of sight."""

    screen: CounterScreen
    room: QSize
    faults: list[str] = field(default_factory=list)
    read: int = 0

    def look(self, where: str) -> None:
        crowd = crowded(self.screen)
        found = inspect(self.screen)
        self.read += found.read
        low = squeezed(self.screen)
        self.faults += [f"{where}: {fault}" for fault in (*crowd, *found.faults, *low)]
        if self.screen.size() != self.room:
            self.faults.append(f"{where}: needs {self.screen.size()}")


def squeezed(screen: QWidget) -> list[str]:
    """Name each painted widget in sight that is lower or narrower than what it paints."""
    painted = [w for w in screen.findChildren(QWidget) if isinstance(w, ElidingLabel | Badge)]
    return [
        f"squeezed: {widget.accessibleName()!r}"
        for widget in painted
        if widget.isVisible()
        and (
            widget.height() < widget.sizeHint().height()
            or (isinstance(widget, Badge) and widget.width() < widget.sizeHint().width())
        )
    ]


def walk(screen: CounterScreen, desk: Desk, ming: Member, *, look: Callable[[str], None]) -> None:
    """Go through every stage of the counter by keys, with a look at each."""
    look("empty")
    write("wxm")
    look("searching")
    press(Qt.Key.Key_Escape)
    write("5678")
    press(Qt.Key.Key_Return)
    look("a member")
    write("128.123")
    look("a wrong amount")
    press(Qt.Key.Key_Backspace, Qt.Key.Key_F5)
    look("points")
    screen._sale.lines.stepper._entry.selectAll()
    write("99999")
    look("too many points")
    press(Qt.Key.Key_F5)
    screen._presenter.split()
    if stage(screen) is Stage.SPLITTING:
        look("departments")
        write("80")
        press(Qt.Key.Key_Return, Qt.Key.Key_Return)
        look("a split amount")
    press(Qt.Key.Key_F9)
    look("paying")
    write("9")
    press(Qt.Key.Key_Return)
    look("too little")
    assert stage(screen) is Stage.PAYING
    press(Qt.Key.Key_Backspace)
    desk.ring_up(1_000, member=ming)
    press(Qt.Key.Key_Return)
    assert stage(screen) is Stage.SALE
    look("a changed quote")
    press(Qt.Key.Key_Escape)
    write("5678")
    press(Qt.Key.Key_Return)
    write("10")
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert stage(screen) is Stage.ASKING
    look("a question")


@pytest.fixture
def crowd(desk: Desk, ming: Member) -> None:
    """Tell everything that can be told of a member, and give the shop departments."""
    desk.clock.advance(timedelta(days=7))
    desk.ring_up(1_234_567)
    told = Particulars(allergies="花生、坚果", preferences="无糖", note="周末带孩子来")
    said = NewMember("王小明", "138 0013 5678", Birthday(Calendar.LUNAR, 10, 22), told)
    desk.shop.members.edit(ming.member_id, said, by=desk.owner)
    terms = TillTerms(departments=("母婴", "茶叶", "日用", "烟酒", "文具", "Toys"))
    desk.shop.set_till_terms(terms, by=desk.owner, effective=BEGINNING)


@pytest.mark.parametrize("language", IN_TURN)
@pytest.mark.parametrize(
    ("width", "height", "percent"),
    [
        (1280, 720, 100),
        pytest.param(1366, 690, 100, marks=pytest.mark.full),
        (1024, 600, 100),
        (1280, 720, 150),
        pytest.param(1280, 720, 200, marks=pytest.mark.full),
        pytest.param(1024, 600, 150, marks=pytest.mark.full),
    ],
)
def test_nothing_is_cut_or_laid_over_at_any_size(
    screen: CounterScreen,
    crowd: None,
    desk: Desk,
    ming: Member,
    qapp: QApplication,
    sized: Callable[[int], None],
    width: int,
    height: int,
    percent: int,
    language: str,
) -> None:
    sized(percent)
    room = QSize(width * percent // 100, height * percent // 100)
    with speaking(qapp, language):
        qapp.processEvents()
        screen.resize(room)
        screen.refresh()
        eye = Eye(screen, room)
        walk(screen, desk, ming, look=eye.look)
        if height == 720:
            assert not screen._member.scrolls()
    print(f"{eye.read} widgets read")
    assert eye.read > 500
    assert not eye.faults, "\n".join(eye.faults)


def test_what_is_squeezed_is_found(screen: CounterScreen) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    assert squeezed(screen) == []
    screen._member.card._head._tier.setFixedHeight(12)
    screen._sale._label.setFixedHeight(12)
    assert squeezed(screen) == ["squeezed: 'Bronze'", "squeezed: 'Amount'"]


def test_a_crowd_is_found(screen: CounterScreen) -> None:
    press(Qt.Key.Key_Return)
    assert crowded(screen) == []
    screen._sale.pay_button.move(screen._sale.pay_button.pos() - QPoint(0, 40))
    screen._sale._hero.move(400, 0)
    found = crowded(screen)
    assert any("lies over KeycapButton Take payment" in fault for fault in found)


def test_another_text_size_moves_everything_at_once(
    screen: CounterScreen, qapp: QApplication, another_size: Tokens
) -> None:
    screen.resize(2560, 1440)
    before = (screen._member.width(), screen._places.middle.contentsMargins().left())
    apply_look(qapp, another_size)
    QApplication.processEvents()
    after = (screen._member.width(), screen._places.middle.contentsMargins().left())
    assert before == (560, 24)
    assert after == (840, 36)
    assert screen.minimumSizeHint() == QSize(1536, 900)
    assert crowded(screen) == []


def test_everything_has_a_name_and_speaks_another_language(
    screen: CounterScreen, qapp: QApplication
) -> None:
    found = inspect(screen)
    print(f"{found.read} widgets read")
    assert found.read > 40
    assert [fault for fault in found.faults if fault.startswith("nameless")] == []
    with speaking(qapp, "zh_CN"):
        qapp.processEvents()
        assert screen._search.accessibleName() == "查找"
        assert screen._bar.buttons["ledger"].text() == "积分明细"
        assert screen.accessibleName() == "柜台"
