"""The table of before and after: its figures stand apart."""

from itertools import pairwise

from pytestqt.qtbot import QtBot

from shopclub.ui.refunds.effect_facts import Fact
from shopclub.ui.refunds.effect_rows import EffectRow
from shopclub.ui.refunds.effect_table import EffectTable, Facts


def test_large_figures_stand_apart(light: None, qtbot: QtBot) -> None:
    table = EffectTable()
    qtbot.addWidget(table)
    table.show_rows([EffectRow("Paid", "", "11,195.74", "\N{MINUS SIGN}11,195.74", "1,319.20")])
    table.resize(490, table.sizeHint().height())
    table.show()
    (line, *_) = table._rows
    figures = [figure.geometry() for figure in (line._now, line._change, line._after)]
    for before, after in pairwise(figures):
        assert after.left() - before.right() > 16


def test_the_icon_of_a_sentence_stands_at_the_middle_of_its_first_line(
    light: None, qtbot: QtBot
) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.resize(490, 80)
    facts.show_facts([Fact("Stays gold.")])
    facts.show()
    line = facts._lines[0]
    words = line._words.geometry()
    middle = words.top() + line._words.fontMetrics().height() / 2
    assert abs(line._icon.geometry().center().y() + 0.5 - middle) <= 1
