from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.ui.theme import Scheme, TierHue, tokens
from shopclub.ui.widgets.badges import BadgeKind
from shopclub.ui.widgets.look import apply_look
from shopclub.ui.widgets.results import ResultList, ResultRow
from shopclub.ui.widgets.spans import Span
from shopclub.ui.widgets.table import Cell, Column, RowTable, TablePanel

WANG = ResultRow(
    name="王小明",
    latin=(Span("W", bold=True, color="accent", gap=12), Span("ang")),
    phone="138****5678",
    card="Card 6200 0147",
    points="320 points",
    note="last visit 3 days ago",
    tier="Gold",
    hue=TierHue.GOLD,
)


def test_the_focus_of_the_search_stays_while_results_are_chosen(qtbot: QtBot) -> None:
    results = ResultList(name="Members found")
    qtbot.addWidget(results)
    results.show_rows([WANG, ResultRow("李秀英"), ResultRow("陈建国")])
    taken: list[int] = []
    results.taken.connect(taken.append)

    assert results.current_row() == 0
    results.move_choice(1)
    results.move_choice(5)
    results.take()
    results.move_choice(-9)
    results.take()

    assert taken == [2, 0]
    assert results.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_result_is_heard_whole(qtbot: QtBot) -> None:
    results = ResultList(name="Members found")
    qtbot.addWidget(results)
    results.show_rows([WANG])

    model = results.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == (
        "王小明, Wang, Gold, 138****5678, Card 6200 0147, 320 points, last visit 3 days ago"
    )


def test_an_empty_list_of_results_has_nothing_to_take(qtbot: QtBot) -> None:
    results = ResultList(name="Members found")
    qtbot.addWidget(results)
    results.show_rows([WANG])
    results.show_rows([])

    results.move_choice(1)
    with qtbot.assertNotEmitted(results.taken):
        results.take()

    assert results.current_row() is None
    assert results.sizeHint().height() == 0


def test_result_rows_are_76_high_and_follow_the_text_scale(
    qapp: QApplication, qtbot: QtBot
) -> None:
    results = ResultList(name="Members found")
    qtbot.addWidget(results)
    results.show_rows([WANG])

    assert results.sizeHintForRow(0) == 76
    apply_look(qapp, tokens(Scheme.LIGHT, scale_percent=150))
    assert results.sizeHintForRow(0) == 114


def ledger() -> RowTable:
    table = RowTable(
        (
            Column("Day"),
            Column("Kind"),
            Column("Why", stretch=True),
            Column("Points", numeric=True),
        ),
        name="Ledger",
    )
    table.show_rows(
        [
            (
                Cell("19 Mar"),
                Cell("earn", badge=BadgeKind.OK),
                Cell("Sale 260319-01-0031"),
                Cell("+40", color="ok", bold=True),
            )
        ]
    )
    return table


def test_a_table_has_a_head_of_36_and_rows_of_40(qapp: QApplication, qtbot: QtBot) -> None:
    panel = TablePanel(table := ledger())
    qtbot.addWidget(panel)

    assert table.horizontalHeader().height() == 36
    assert table.rowHeight(0) == 40
    apply_look(qapp, tokens(Scheme.LIGHT, scale_percent=150))
    assert table.horizontalHeader().height() == 54
    assert table.rowHeight(0) == 60


def test_figures_stand_at_the_right_under_their_head(qtbot: QtBot) -> None:
    table = ledger()
    qtbot.addWidget(table)
    model = table.model()

    sides = [
        Qt.AlignmentFlag(
            model.headerData(n, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        )
        & Qt.AlignmentFlag.AlignRight
        for n in range(model.columnCount())
    ]

    assert [bool(side) for side in sides] == [False, False, False, True]
    assert model.data(model.index(0, 1)) == "earn"
    assert table.row_count() == 1


def test_the_models_keep_qts_contract(qtbot: QtBot) -> None:
    table, results = ledger(), ResultList(name="Members found")
    qtbot.addWidget(table)
    qtbot.addWidget(results)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(view.model(), mode) for view in (table, results)]

    results.show_rows([WANG])
    results.show_rows([])
    table.show_columns(
        (Column("日期"), Column("类型"), Column("来源"), Column("积分", numeric=True))
    )
    table.show_rows([])

    assert len(testers) == 2
    assert table.model().headerData(0, Qt.Orientation.Horizontal) == "日期"


def test_a_selected_row_is_painted_in_the_soft_colour(qtbot: QtBot) -> None:
    table = ledger()
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.selectionModel().select(
        table.model().index(0, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )

    image = table.grab().toImage()

    soft = tokens(Scheme.LIGHT).color.soft
    assert image.pixelColor(4, 36 + 6).name().upper() == soft
