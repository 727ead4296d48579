"""How lines of the technical log and error reports stand in their tables."""

from datetime import datetime

from shopclub.logs.reading import Level, LogLine
from shopclub.logs.reports import Report, ReportKind
from shopclub.ui.backup.rows import moment_word
from shopclub.ui.technical.state import TechnicalState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind
from shopclub.ui.widgets.table import Cell, Column

LEVELS = (Level.INFO, Level.WARNING, Level.ERROR)


def level_words() -> tuple[str, ...]:
    """Name the choices of the filter, in the order of `LEVELS`."""
    return (
        translate("Technical", "Everything"),
        translate("Technical", "Warnings"),
        translate("Technical", "Errors"),
    )


def line_columns() -> tuple[Column, ...]:
    """Return the columns of the lines."""
    return (
        Column(translate("Technical", "When")),
        Column(translate("Technical", "Kind")),
        Column(translate("Technical", "Part")),
        Column(translate("Technical", "What"), stretch=True),
    )


def line_row(line: LogLine, *, state: TechnicalState) -> tuple[Cell, ...]:
    """Return the row of a line."""
    when = "" if line.at is None else _second_word(line.at, state=state)
    return (
        Cell(when, color="text2"),
        _level_cell(line),
        Cell(line.source.removeprefix("shopclub."), color="text2"),
        Cell(line.text),
    )


def report_columns() -> tuple[Column, ...]:
    """Return the columns of the reports."""
    return (
        Column(translate("Technical", "When")),
        Column(translate("Technical", "Kind")),
        Column(translate("Technical", "What"), stretch=True),
    )


def report_row(report: Report, *, state: TechnicalState) -> tuple[Cell, ...]:
    """Return the row of a report."""
    return (
        Cell(moment_word(report.at, today=state.today, zone=state.zone), bold=True),
        _kind_cell(report.kind),
        Cell(report.what),
    )


def _level_cell(line: LogLine) -> Cell:
    if line.level is Level.ERROR:
        return Cell(translate("Technical", "error"), badge=BadgeKind.DANGER)
    if line.level is Level.WARNING:
        return Cell(translate("Technical", "warning"), badge=BadgeKind.WARN)
    return Cell(translate("Technical", "note"), badge=BadgeKind.INFO)


def _kind_cell(kind: ReportKind) -> Cell:
    if kind is ReportKind.CRASH:
        return Cell(translate("Technical", "ended by itself"), badge=BadgeKind.DANGER)
    if kind is ReportKind.START:
        return Cell(translate("Technical", "did not start"), badge=BadgeKind.DANGER)
    return Cell(translate("Technical", "error"), badge=BadgeKind.WARN)


def _second_word(at: datetime, *, state: TechnicalState) -> str:
    local = at.astimezone(state.zone)
    return f"{moment_word(at, today=state.today, zone=state.zone)}:{local:%S}"
