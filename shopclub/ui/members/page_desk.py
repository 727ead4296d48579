"""Makes a member's page with all that opens from it: papers, forms, and a backup before some."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from shopclub.backup.names import Occasion
from shopclub.shop import Shop
from shopclub.ui.birthdays.outlets import show_letters
from shopclub.ui.members.member_papers import MemberPaperWays
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.protocols import Navigator

if TYPE_CHECKING:
    from shopclub.ui.jobs import Refusal
    from shopclub.ui.paper.desk import PaperDesk
    from shopclub.ui.staff.desk import StaffDesk
    from shopclub.ui.world import World


@dataclass(frozen=True, slots=True)
class AroundPage:
    """What is around a member's page: `over` is what its papers open over."""

    over: QWidget
    world: "World"
    staff: "StaffDesk"
    papers: "PaperDesk"
    navigator: Navigator
    print_card: Callable[[int], None]
    from_office: bool


def member_page(shop: Shop, around: AroundPage) -> MemberPageScreen:
    """Return a page that shows nobody yet."""
    papers, over, world = around.papers, around.over, around.world

    def safeguard(
        occasion: Occasion, go: Callable[[], None], refused: "Callable[[Refusal], None]"
    ) -> None:
        world.keeper.safeguard(occasion, done=lambda _: go(), refused=refused)

    return MemberPageScreen(
        MemberPagePresenter(
            shop=shop,
            jobs=world.jobs,
            navigator=around.navigator,
            print_card=None if around.staff.only_reads else around.print_card,
            papers=MemberPaperWays(
                receipt=lambda issued: papers.show_receipt(issued, over=over, reprint=True),
                slip=lambda issued: papers.show_slip(issued, over=over),
                voucher=lambda paper: papers.show_vouchers((paper,), over=over),
                letters=lambda letters: show_letters(letters, papers=papers, over=over),
            ),
            actor=None if around.staff.only_reads else lambda: around.staff.actor,
            ask_owner=None if around.staff.only_reads else around.staff.ask_owner,
            safeguard=partial(safeguard, Occasion.MERGE),
            before_erasing=partial(safeguard, Occasion.ERASE),
            folder=world.folder,
            accent=papers.accent,
            from_office=around.from_office,
        )
    )
