"""Shows a phone number in full at the counter: for a reason, by the owner's PIN in place."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from shopclub.kernel.money import currency
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs
from shopclub.ui.members.act_dialog import ActDialog
from shopclub.ui.members.page_acts import Act, MemberActsPresenter
from shopclub.ui.protocols import AskOwner


def open_reveal(
    shop: Shop,
    member_id: int,
    *,
    name: str,
    jobs: Jobs,
    actor: Callable[[], Actor],
    ask_owner: AskOwner,
    shown: Callable[[int, str], None],
    over: QWidget,
) -> None:
    """Ask for the reason over a screen; `shown` is given the number once it may be seen."""

    def changed(member_id: int, _: Act) -> None:
        shown(member_id, presenter.state.phone)
        presenter.forget_phone()

    presenter = MemberActsPresenter(
        shop, jobs=jobs, actor=actor, ask_owner=ask_owner, changed=changed
    )
    presenter.begin(Act.REVEAL, member_id)
    dialog = ActDialog(
        presenter, Act.REVEAL, name=name, currency=currency(shop.identity.currency_code)
    )
    dialog.open_over(over, focus=dialog.first)
