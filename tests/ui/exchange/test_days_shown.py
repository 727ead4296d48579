"""A day that an entry does not plainly say stands beside it before anything comes in."""

from pathlib import Path

import pytest

from shopclub.exchange.days import Order
from shopclub.exchange.fields import Field
from shopclub.ui.exchange.entry_shown import entry_cell
from shopclub.ui.widgets.table import Cell
from tests.ui.exchange.conftest import Opened

LIST = "姓名,手机号,生日,积分\n张三,13800138000,32999,45292\n李四,13900139000,05/06/1990,7\n"


@pytest.mark.parametrize(
    ("entry", "field", "cell"),
    [
        ("32999", Field.BIRTHDAY, Cell("32999 is 6 May 1990", color="warn")),
        ("05/06/1990", Field.JOINED, Cell("05/06/1990 is 5 Jun 1990", color="warn")),
        ("05/06/2026 12:30", Field.WHEN, Cell("05/06/2026 12:30 is 5 Jun 2026", color="warn")),
        ("1990-05-06", Field.BIRTHDAY, Cell("1990-05-06")),
        ("32999", Field.POINTS, Cell("32999")),
        ("32999", None, Cell("32999")),
        ("x" * 70, Field.BIRTHDAY, Cell("x" * 60)),
    ],
)
def test_an_entry_says_the_day_that_it_is_read_as(
    entry: str, field: Field | None, cell: Cell
) -> None:
    assert entry_cell(entry, field=field, order=Order.DAY_FIRST) == cell


def test_the_first_rows_and_the_columns_say_as_which_day_a_number_is_read(
    opened: Opened, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    screen = opened(file)
    screen.choose_file()

    def birthdays() -> list[str]:
        rows = screen._preview.table._model.rows
        return [row[3].text for row in rows[1:]]

    assert birthdays() == ["32999 is 6 May 1990", "05/06/1990"]
    screen._presenter.choose_order(Order.MONTH_FIRST)
    assert birthdays() == ["32999 is 6 May 1990", "05/06/1990 is 6 May 1990"]
    examples = screen._columns._labels[5].text()
    assert examples == "32999 is 6 May 1990, 05/06/1990 is 6 May 1990"
    screen._presenter.choose_field(2, Field.NOTE)
    assert birthdays() == ["32999", "05/06/1990"]
