"""How somebody who works here, or did, stands in a row of the owner's list."""

from shopclub.staff.book import Employee
from shopclub.staff.roles import Role
from shopclub.ui.backup.rows import moment_word
from shopclub.ui.staff.book_presenter import BookState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind
from shopclub.ui.widgets.table import Cell, Column
from shopclub.ui.words import full_day_word, role_word

_KINDS = {
    Role.OWNER: BadgeKind.SOFT,
    Role.MANAGER: BadgeKind.INFO,
    Role.CASHIER: BadgeKind.NEUTRAL,
}
NOTHING = "-"


def people_columns() -> tuple[Column, ...]:
    """Return the columns of the list."""
    return (
        Column(translate("StaffPage", "Name")),
        Column(translate("StaffPage", "Role")),
        Column("", stretch=True),
        Column(translate("StaffPage", "Since"), numeric=True),
        Column(translate("StaffPage", "Last sign-in"), numeric=True),
    )


def people_row(person: Employee, state: BookState) -> tuple[Cell, ...]:
    """Return the row of somebody."""
    quiet = "text" if person.active else "text2"
    seen = person.last_sign_in
    return (
        Cell(person.name, bold=person.active, color=quiet),
        Cell(role_word(person.role), badge=_KINDS[person.role])
        if person.active
        else Cell(role_word(person.role), color="text2"),
        Cell(_remark(person, state), color="text2"),
        Cell(NOTHING if person.since is None else full_day_word(person.since), color="text2"),
        Cell(
            NOTHING if seen is None else moment_word(seen, today=state.today, zone=state.zone),
            color=quiet,
        ),
    )


def _remark(person: Employee, state: BookState) -> str:
    if not person.active:
        if person.gone_on is None:
            return translate("StaffPage", "works here no more")
        return translate("StaffPage", "went on {day}").format(day=full_day_word(person.gone_on))
    if person.staff_id == state.me:
        return translate("StaffPage", "you")
    return ""
