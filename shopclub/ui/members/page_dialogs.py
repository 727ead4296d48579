"""The dialogs over a member's page, each with the field that takes the keys first.

There is none where the page may not open it.
"""

from PySide6.QtWidgets import QWidget

from shopclub.counter.member_history import MemberEvent
from shopclub.kernel.money import Currency, currency
from shopclub.ui.members.act_dialog import ActDialog
from shopclub.ui.members.consent_dialog import ConsentDialog
from shopclub.ui.members.edit_dialog import EditDialog
from shopclub.ui.members.erase_dialog import EraseDialog
from shopclub.ui.members.merge_dialog import MergeDialog
from shopclub.ui.members.note_dialog import NoteDialog, NoteReading
from shopclub.ui.members.own_data_dialog import OwnDataDialog
from shopclub.ui.members.page_acts import Act
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.widgets.dialog import Dialog

Made = tuple[Dialog, QWidget | None]


def edit_dialog(of: MemberPagePresenter) -> Made | None:
    """Return the form that changes what the member said."""
    if of.forms is None or (editing := of.forms.editing()) is None:
        return None
    dialog = EditDialog(editing, name=_name(of), currency=_money(of))
    return dialog, dialog.first


def note_dialog(of: MemberPagePresenter) -> Made | None:
    """Return the form in which a note about the member is written."""
    if of.forms is None or (noting := of.forms.noting()) is None:
        return None
    dialog = NoteDialog(noting, name=_name(of), currency=_money(of))
    return dialog, dialog.first


def note_reading(of: MemberPagePresenter, note: MemberEvent) -> Made | None:
    """Return the dialog that shows the whole of a note."""
    if of.forms is None or (noting := of.forms.noting()) is None:
        return None
    return NoteReading(noting, note, name=_name(of), currency=_money(of)), None


def consent_dialog(of: MemberPagePresenter) -> Made | None:
    """Return the dialog of what the member agreed to."""
    if of.forms is None or (consents := of.forms.consents()) is None:
        return None
    dialog = ConsentDialog(consents, name=_name(of), currency=_money(of))
    return dialog, dialog.first


def merge_dialog(of: MemberPagePresenter) -> Made | None:
    """Return the dialog that makes one of this membership and another."""
    if of.forms is None or (merging := of.forms.begin_merge()) is None:
        return None
    dialog = MergeDialog(merging, name=_name(of), currency=_money(of))
    return dialog, dialog.first


def erase_dialog(of: MemberPagePresenter) -> Made | None:
    """Return the dialog that erases the person who is shown."""
    if of.forms is None or (erasing := of.forms.erasing()) is None:
        return None
    dialog = EraseDialog(erasing, name=_name(of), currency=_money(of))
    return dialog, dialog.first


def own_data_dialog(of: MemberPagePresenter) -> Made | None:
    """Return the dialog that saves all that is kept of the member."""
    if of.forms is None or (own_data := of.forms.own_data()) is None:
        return None
    return OwnDataDialog(own_data, name=_name(of), currency=_money(of)), None


def act_dialog(of: MemberPagePresenter, act: Act) -> Made | None:
    """Return the dialog of an act on the member who is shown."""
    page, acts = of.state.page, of.acts
    if page is None or acts is None:
        return None
    acts.begin(act, page.profile.member.member_id)
    dialog = ActDialog(acts, act, name=_name(of), currency=_money(of))
    return dialog, dialog.first if dialog.first.isVisibleTo(dialog) else None


def _name(of: MemberPagePresenter) -> str:
    page = of.state.page
    return "" if page is None else page.profile.member.name


def _money(of: MemberPagePresenter) -> Currency:
    return currency(of.state.currency_code)
