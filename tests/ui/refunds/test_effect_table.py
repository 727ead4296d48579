"""The table of before and after: its figures stand apart."""

from itertools import pairwise

from pytestqt.qtbot import QtBot

from shopclub.ui.refunds.effect_rows import EffectRow
from shopclub.ui.refunds.effect_table import EffectTable


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
