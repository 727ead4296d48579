"""What the page says of a list before and after it comes in."""

from pathlib import Path

import pytest

from shopclub.exchange.plan import Twins
from shopclub.kernel.money import currency
from shopclub.ui.exchange_words import left_out_word, plan_word, result_word
from shopclub.ui.sentences import sentence_of
from tests.builders import Desk
from tests.ui.exchange.importing import Importing, open_page

YUAN = currency("CNY")
LIST = """姓名,手机号,积分,介绍人
张三,13800138000,100,
张三丰,138-0013-8000,50,
李四,13900139000,,13700137000
"""


@pytest.fixture
def page(desk: Desk, tmp_path: Path) -> Importing:
    file = tmp_path / "old.csv"
    file.write_text(LIST, encoding="utf-8")
    page = open_page(desk)
    page.presenter.choose_file(file)
    return page


def test_rows_that_are_merged_are_said_before_and_after(page: Importing) -> None:
    said = "2 members would come in with 100 points."
    assert plan_word(page.plan(), currency=YUAN) == said
    assert left_out_word(page.plan()) == "3 rows read, 1 left out"
    page.presenter.choose_twins(Twins.UPDATE)
    said = "2 members would come in and 1 row be merged, with 150 points."
    assert plan_word(page.plan(), currency=YUAN) == said
    assert left_out_word(page.plan()) == "3 rows read, 0 left out"
    page.presenter.apply()
    said = "Imported: 2 members, 1 row merged, 150 points."
    assert result_word(page.result(), currency=YUAN) == said


def test_an_introducer_whom_nobody_knows_is_named_as_the_list_names_them(page: Importing) -> None:
    (remark,) = page.plan().remarks
    assert sentence_of(remark.refusal, currency=YUAN) == "No member has 13700137000."
