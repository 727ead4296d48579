"""What each role may do, as a table that the owner ticks."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclub.staff.roles import EVERYBODYS, OWNERS_ALONE, Permission, Role, RoleTerms
from shopclub.ui.permission_words import permission_groups, permission_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import Divider, ElidingLabel, IconLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.ticks import TickRow
from shopclub.ui.words import role_word

COLUMN, BOX = 104, 22
TICKED = (Role.MANAGER, Role.CASHIER)
_SIGN = {True: ("check", "ok"), False: ("minus", "text3")}


class RightsPanel(Panel):
    """`ticked` tells role, permission and whether it is given; what cannot change has no box."""

    ticked = Signal(object, object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._title = ElidingLabel(size="h2", hold=True)
        self._note = ElidingLabel(size="small", color="text2", align=Qt.AlignmentFlag.AlignRight)
        self._heads = [ElidingLabel(size="head", color="text2") for _ in range(4)]
        self._words: dict[Permission, ElidingLabel] = {}
        self._groups: list[ElidingLabel] = []
        self._boxes: dict[tuple[Role, Permission], TickRow] = {}
        self._signs: list[tuple[IconLabel, Role, bool]] = []
        self._head, self._inner = QHBoxLayout(), LookWidget()
        self._grid, self._column = QGridLayout(), QVBoxLayout(self._inner)
        self._lay_out()
        self.retranslate()
        self.restyle()

    def show_terms(self, terms: RoleTerms) -> None:
        """Tick what each may do."""
        for (role, permission), box in self._boxes.items():
            box.setChecked(permission in terms.of(role))

    def box(self, role: Role, permission: Permission) -> TickRow:
        """Return the box of a role and a permission; raises KeyError for what cannot change."""
        return self._boxes[role, permission]

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        if not hasattr(self, "_column"):
            return
        look = current_tokens()
        gap = look.space.m
        self._head.setContentsMargins(gap, gap, gap, gap)
        self._column.setContentsMargins(gap, 0, gap, gap)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(0)
        for column in range(1, 4):
            self._grid.setColumnMinimumWidth(column, look.px(COLUMN))
        for box in self._boxes.values():
            box.setFixedWidth(look.px(BOX))
        for label in (*self._words.values(), *self._groups):
            label.setMinimumHeight(look.px(36))

    def retranslate(self) -> None:
        """Say every word again."""
        self._title.set_text(translate("StaffPage", "Who may do what"))
        self._note.set_text(translate("StaffPage", "A tick holds at once, at every till"))
        names = ("", *(role_word(role) for role in (Role.OWNER, *TICKED)))
        for label, name in zip(self._heads, names, strict=True):
            label.set_text(name)
        for group, (title, _) in zip(self._groups, permission_groups(), strict=True):
            group.set_text(title)
        for permission, label in self._words.items():
            label.set_text(permission_word(permission))
        for (role, permission), box in self._boxes.items():
            box.setAccessibleName(f"{role_word(role)}: {permission_word(permission)}")
        for sign, role, may in self._signs:
            said = translate("StaffPage", "may") if may else translate("StaffPage", "may not")
            sign.setAccessibleName(f"{role_word(role)}: {said}")

    def _lay_out(self) -> None:
        self._head.addWidget(self._title)
        self._head.addWidget(self._note, 1)
        self.body.addLayout(self._head)
        self.body.addWidget(self._inner)
        self._column.addLayout(self._grid)
        self._grid.setColumnStretch(0, 1)
        centre = Qt.AlignmentFlag.AlignHCenter
        for column, label in enumerate(self._heads):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._grid.addWidget(label, 0, column, centre if column else Qt.AlignmentFlag.AlignLeft)
        for line, widget in enumerate(self._lines(), start=1):
            self._grid.addWidget(widget, line, 0)
            permission = next((p for p, label in self._words.items() if label is widget), None)
            if permission is not None:
                self._add_cells(line, permission)
            elif isinstance(widget, Divider):
                self._grid.addWidget(widget, line, 0, 1, 4)

    def _lines(self) -> Iterator[QWidget]:
        """Make the first cell of each line: a heading, a rule, or what is permitted."""
        for _, permissions in permission_groups():
            self._groups.append(ElidingLabel(size="body", bold=True))
            yield self._groups[-1]
            for permission in permissions:
                yield Divider()
                self._words[permission] = ElidingLabel(size="body")
                yield self._words[permission]

    def _add_cells(self, line: int, permission: Permission) -> None:
        centre = Qt.AlignmentFlag.AlignCenter
        for column, role in enumerate((Role.OWNER, *TICKED), start=1):
            fixed = role is Role.OWNER or permission in EVERYBODYS | OWNERS_ALONE
            if fixed:
                may = permission in RoleTerms().of(role)
                icon, color = _SIGN[may]
                sign = IconLabel(icon, color=color)
                self._signs.append((sign, role, may))
                self._grid.addWidget(sign, line, column, centre)
            else:
                self._grid.addWidget(self._box(role, permission), line, column, centre)

    def _box(self, role: Role, permission: Permission) -> TickRow:
        box = TickRow("", office=True)
        box.clicked.connect(lambda on: self.ticked.emit(role, permission, on))
        self._boxes[role, permission] = box
        return box
