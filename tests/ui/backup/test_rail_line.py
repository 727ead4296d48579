"""The line at the foot of the rail: when the last good backup was made, and what is wrong."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from shopclub.ui.backup.rail_line import BackupLine
from tests.ui.backup.conftest import Kept


def line_of(kept: Kept, qtbot: QtBot) -> BackupLine:
    line = BackupLine(kept.keeper, local=kept.desk.shop.clock.local)
    qtbot.addWidget(line)
    return line


def test_the_line_says_when_and_how_long_ago(kept: Kept, qtbot: QtBot) -> None:
    line = line_of(kept, qtbot)
    assert line.isHidden()

    kept.keeper.look()
    assert line.accessibleName() == "Backed up today 10:42"
    assert not line.isHidden()

    for days, said in ((1, "Last backup yesterday"), (8, "Last backup 9 days ago")):
        kept.desk.clock.advance(timedelta(days=days))
        kept.keeper.read()
        assert line.accessibleName() == said


def test_one_that_failed_and_one_without_a_second_copy_are_told(kept: Kept, qtbot: QtBot) -> None:
    line = line_of(kept, qtbot)
    kept.go_to(second=str(kept.desk.shop.path.parent / "unplugged"))
    kept.keeper.look()
    assert line.accessibleName() == "No second copy"

    blocked = kept.desk.shop.path.parent / "blocked"
    blocked.touch()
    kept.go_to(folder=str(blocked))
    kept.keeper.look()
    assert line.accessibleName() == "The last backup failed"


def test_a_line_that_is_gone_is_told_nothing(kept: Kept, qtbot: QtBot) -> None:
    line = BackupLine(kept.keeper, local=kept.desk.shop.clock.local)
    watching = len(kept.keeper._watchers)
    with qtbot.waitSignal(line.destroyed):
        line.deleteLater()

    kept.keeper.look()
    assert len(kept.keeper._watchers) == watching - 1
