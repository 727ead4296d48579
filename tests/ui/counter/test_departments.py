"""An amount split by department: what is left is shown, and it must add up."""

import pytest
from PySide6.QtCore import Qt

from shopclub.counter.draft import DepartmentRefused, DepartmentsDoNotAddUp
from shopclub.counter.till_terms import TillTerms
from shopclub.kernel.money import AmountRefused, currency
from shopclub.members.members import Member
from shopclub.sales.new_sale import DepartmentPart
from shopclub.shop import BEGINNING
from shopclub.storage.database import rows
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.splitting import blank, fault, parts, rest, typed, with_rest
from shopclub.ui.counter.state import Share, Stage
from tests.builders import Desk
from tests.ui.counter.at_the_screen import focus, press, stage, write
from tests.ui.counter.counters import Counter

CNY = currency("CNY")
NAMES = ("母婴", "茶叶", "日用")


def shares(*entries: str) -> tuple[Share, ...]:
    made = blank(NAMES)
    for place, entry in enumerate(entries):
        made = typed(made, place, entry, currency=CNY)
    return made


@pytest.mark.parametrize(
    ("entries", "left", "kind"),
    [
        ((), 12_800, None),
        (("128",), 0, None),
        (("80", "48"), 0, None),
        (("8*10", "48.00"), 0, None),
        (("80",), 4_800, DepartmentsDoNotAddUp),
        (("80", "50"), -200, DepartmentsDoNotAddUp),
        (("80", "0"), 4_800, DepartmentRefused),
        (("80", "x"), 4_800, AmountRefused),
        (("128", "5+"), 0, DepartmentRefused),
        (("80", "1.005"), 4_800, AmountRefused),
    ],
)
def test_shares_are_none_or_come_to_the_amount(
    entries: tuple[str, ...], left: int, kind: type[Exception] | None
) -> None:
    made = shares(*entries)
    assert rest(made, amount=12_800) == left
    refusal = fault(made, amount=12_800)
    assert (None if refusal is None else type(refusal)) is kind


def test_what_is_left_goes_to_an_empty_share_only() -> None:
    made = with_rest(shares("80"), 1, amount=12_800, currency=CNY)
    assert parts(made) == (DepartmentPart("母婴", 8_000), DepartmentPart("茶叶", 4_800))
    assert with_rest(made, 2, amount=12_800, currency=CNY) == made
    assert with_rest(shares("80"), 0, amount=12_800, currency=CNY) == shares("80")


@pytest.mark.parametrize(
    "names", [("a", "a"), ("",), (" a",), ("x" * 21,), tuple("abcdefg")], ids=str
)
def test_departments_have_each_a_name_of_its_own(names: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="department"):
        TillTerms(departments=names)


@pytest.fixture
def departments(desk: Desk) -> None:
    terms = TillTerms(departments=NAMES)
    desk.shop.set_till_terms(terms, by=desk.owner, effective=BEGINNING)


def test_departments_are_a_setting_of_the_shop_from_a_day_on(desk: Desk, departments: None) -> None:
    today = desk.shop.clock.today()
    assert desk.shop.till.departments(on=today) == NAMES


def test_a_shop_without_departments_never_asks(counter: Counter, ming: Member) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.split()
    assert counter.shown().stage is Stage.SALE
    assert counter.shown().departments == ()


def test_a_split_amount_is_recorded_by_department(
    departments: None, counter: Counter, ming: Member
) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.split()
    assert counter.shown().stage is Stage.SPLITTING
    counter.presenter.type_share(0, "80")
    counter.presenter.take_rest(0)
    assert counter.shown().stage is Stage.SPLITTING
    counter.presenter.take_rest(2)
    assert counter.shown().stage is Stage.SALE
    counter.presenter.confirm()
    counter.presenter.confirm()
    assert len(counter.receipts) == 1
    assert rows("SELECT department, amount FROM sale_department ORDER BY amount") == [
        ("日用", 4_800),
        ("母婴", 8_000),
    ]


def test_shares_that_do_not_add_up_any_more_are_asked_for_again(
    departments: None, counter: Counter, ming: Member
) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.split()
    counter.presenter.take_rest(0)
    counter.presenter.type_amount("130")
    assert counter.quote().to_pay == 13_000, "the quote goes on"
    counter.presenter.confirm()
    state = counter.shown()
    assert state.stage is Stage.SPLITTING
    assert isinstance(state.form.shares_refusal, DepartmentsDoNotAddUp)
    counter.presenter.confirm()
    assert counter.shown().stage is Stage.SPLITTING
    counter.presenter.type_share(0, "")
    counter.presenter.confirm()
    assert counter.shown().stage is Stage.PAYING, "no share at all is no split"


def test_escape_leaves_the_shares_as_they_were(
    departments: None, counter: Counter, ming: Member
) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.split()
    counter.presenter.take_rest(0)
    before = counter.shown().form.shares
    counter.presenter.split()
    counter.presenter.type_share(0, "5")
    counter.presenter.back()
    assert (counter.shown().stage, counter.shown().form.shares) == (Stage.SALE, before)


def test_a_split_is_typed_without_a_mouse(departments: None, screen: CounterScreen) -> None:
    screen.refresh()
    press(Qt.Key.Key_Return)
    assert not screen._sale.lines._departments.isVisible()
    write("128")
    assert screen._sale.lines._departments.isVisible()
    press(Qt.Key.Key_Tab)
    assert focus() is screen._sale.lines.split_button
    press(Qt.Key.Key_Return)
    split = screen._sale.split
    assert focus() is split.fields[0]
    write("80")
    assert split._rest.text() == "¥48.00 left"
    press(Qt.Key.Key_Return)
    assert focus() is split.fields[1]
    write("50")
    assert split._rest.text() == "¥2.00 too much"
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Down, Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    assert stage(screen) is Stage.SALE
    assert screen._sale.lines._departments.accessibleName() == "Departments, 母婴 80.00 茶叶 48.00"
    assert focus() is screen._sale.amount


def test_a_share_that_is_no_amount_has_its_sentence_beside_it(
    departments: None, screen: CounterScreen
) -> None:
    screen.refresh()
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    write("1.005")
    split = screen._sale.split
    assert split._problem.text() == "At most 2 decimals."
    assert split.fields[0].property("problem") == "danger"
    press(Qt.Key.Key_F9)
    assert stage(screen) is Stage.SPLITTING
    assert split.fields[0].text() == "1.005"
