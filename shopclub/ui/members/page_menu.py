"""The list of what can be done on a member's page; what may not be now stands there in grey."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from shopclub.ui.members import page_dialogs
from shopclub.ui.members.act_words import act_words
from shopclub.ui.members.page_forms import PageForms
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.translation import translate

Opener = Callable[[], page_dialogs.Made | None]


def choose(presenter: MemberPagePresenter, *, below: QWidget) -> Opener | None:
    """Open the list below a button, and return what makes the dialog of what was chosen."""
    menu, opens = menu_of(presenter, below=below)
    chosen = menu.exec(below.mapToGlobal(below.rect().bottomLeft()))
    menu.deleteLater()
    return opens.get(chosen)


def menu_of(
    presenter: MemberPagePresenter, *, below: QWidget
) -> tuple[QMenu, dict[QAction, Opener]]:
    """Return the list, each line with a letter of its own, and what each opens."""
    menu, opens = QMenu(below), dict[QAction, Opener]()

    def offer(
        words: str,
        form: Callable[[PageForms], object],
        dialog: Callable[[MemberPagePresenter], page_dialogs.Made | None],
    ) -> None:
        opens[action := menu.addAction(words)] = partial(dialog, presenter)
        forms = presenter.forms
        action.setEnabled(forms is not None and form(forms) is not None)

    offer(
        translate("MemberActs", "Change &particulars ..."),
        PageForms.editing,
        page_dialogs.edit_dialog,
    )
    offer(
        translate("Consents", "&What they agreed to ..."),
        PageForms.consents,
        page_dialogs.consent_dialog,
    )
    offer(
        translate("Merge", "&Merge with another membership ..."),
        PageForms.merging,
        page_dialogs.merge_dialog,
    )
    for act in presenter.acts_open():
        opens[menu.addAction(act_words(act).menu)] = partial(
            page_dialogs.act_dialog, presenter, act
        )
    menu.addSeparator()
    offer(
        translate("OwnDataDialog", "&Hand out all data ..."),
        PageForms.own_data,
        page_dialogs.own_data_dialog,
    )
    offer(
        translate("Erase", "&Erase this person ..."), PageForms.erasing, page_dialogs.erase_dialog
    )
    return menu, opens
