"""Every further dialog: what stands behind a menu, a row or a rare event, opened by its owner."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from shopclub.encryption.problems import WrongKey
from shopclub.insights.behind import Behind
from shopclub.logs.reports import Report, ReportKind
from shopclub.rewards.vouchers import VoucherState
from shopclub.sample.corner_shop import SAMPLE_PIN
from shopclub.shop import Difference
from shopclub.ui.birthdays.badge import BirthdayBadge
from shopclub.ui.bugs.noting import Bug
from shopclub.ui.bugs.presenter import BugPresenter
from shopclub.ui.doubts.dialog import DoubtsDialog
from shopclub.ui.insights.screen import InsightsScreen
from shopclub.ui.insights.targets_panel import TargetsPanel
from shopclub.ui.members.list_screen import MemberListScreen
from shopclub.ui.paper.making import Making
from shopclub.ui.rewards.screen import RewardsScreen
from shopclub.ui.rewards.void_dialog import VoidDialog
from shopclub.ui.setup.old_list import offer_old_list
from shopclub.ui.staff.book_screen import BookScreen
from shopclub.ui.staff.person_dialog import GoingDialog
from shopclub.ui.technical.report_dialog import ReportDialog
from shopclub.ui.unlock.dialog import KeyDialog
from tests.journeys.page_stages import ON_PAGE, the
from tests.journeys.stages import Do, Set, Stage

WHEN = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
ERROR = Report(
    Path("error-2026-11-22.txt"), WHEN, ReportKind.ERROR, "RuntimeError: planted", "planted\n" * 20
)
DOUBTS = (Difference("balance", "3", 120, 130), Difference("tier spend", "5", 700, 800))


def _say_doubts(there: Set) -> None:
    there.desk.doubts._show(doubts=DOUBTS)
    dialog = DoubtsDialog(there.desk.doubts, allowed=there.desk.window.staff.allowed)
    dialog.open_over(there.desk.window)


def _settle_doubts(there: Set) -> None:
    there.desk.doubts._show(doubts=())


def _show_report(there: Set) -> None:
    presenter = BugPresenter(
        ERROR, folder=there.desk.world.folder, copy=lambda _: None, restart=None
    )
    ReportDialog(presenter).open_over(there.desk.window)


def _ask_key(there: Set) -> None:
    dialog = KeyDialog("shop-2026-11-21.shopclub.zip")
    dialog.open_over(there.desk.window, focus=dialog.field.entry)


def _refuse_key(there: Set) -> None:
    the(there, KeyDialog).show_refused(WrongKey())


def _in_rewards(act: Callable[[RewardsScreen], None]) -> Do:
    return lambda there: act(the(there, RewardsScreen))


def _making(screen: RewardsScreen) -> None:
    screen._presenter._show(making=Making(45, 230))


def _seek_none(screen: RewardsScreen) -> None:
    screen._presenter.making.cancel()
    screen._presenter.seek("000000000000")


def _all(screen: RewardsScreen) -> None:
    screen._presenter.seek("")


def _void(screen: RewardsScreen) -> None:
    vouchers = screen._state.vouchers.rows
    named = next(one for one in vouchers if one.voucher.state is VoucherState.ISSUED)
    VoidDialog(screen._presenter, named).open_over(screen)


def _change_voucher_gift(screen: RewardsScreen) -> None:
    gifts = screen._state.gifts or ()
    screen.open_gift(next(gift for gift in gifts if gift.said.voucher is not None))


def _in_targets(act: Callable[[TargetsPanel], None]) -> Do:
    return lambda there: act(the(there, TargetsPanel))


def _in_list(act: Callable[[MemberListScreen], None]) -> Do:
    return lambda there: act(the(there, MemberListScreen))


def _in_book(act: Callable[[BookScreen], None]) -> Do:
    return lambda there: act(the(there, BookScreen))


def _pin_of(screen: BookScreen, place: int) -> None:
    screen._open_pin((screen._state.people or ())[place])


def _let_go(screen: BookScreen) -> None:
    person = (screen._state.people or ())[1]
    GoingDialog(screen._presenter, person).open_over(screen)


def _offer(there: Set) -> None:
    window = there.desk.window
    window._recovery().offer(over=window, pin=SAMPLE_PIN)


def _tick(page: MemberListScreen) -> None:
    page._presenter.turn_every()


EVENTFUL = (
    Stage("vouchers", (f"={SAMPLE_PIN}", "Return", "=小明", "Return", "F4"), "VoucherDialog"),
    Stage("voucher-used", ("F9", "=100"), "CounterScreen"),
    Stage("slip-back", ("Escape", "Escape", "F8", "F6"), "UndoGiftDialog"),
    Stage(
        "birthdays", ("Escape", lambda there: the(there, BirthdayBadge).click()), "BirthdaysPage"
    ),
    *ON_PAGE,
    Stage("list-ticked", ("Escape", "F12", "!members", _in_list(_tick)), "MemberListScreen"),
    Stage("tag", (_in_list(lambda page: page.asking.ask_tag()),), "NameDialog"),
    Stage("tag-refused", ("F9",)),
    Stage("view", ("Escape", _in_list(lambda page: page.asking.keep_view())), "NameDialog"),
    Stage("list-erase", ("Escape", _in_list(lambda page: page.asking.ask_erase())), "NameDialog"),
    Stage(
        "conditions",
        ("Escape", _in_list(lambda page: page.asking.open_conditions())),
        "FilterDialog",
    ),
    Stage("rewards-full", ("Escape", "!rewards"), "RewardsScreen"),
    Stage("rewards-making", (_in_rewards(_making),), "MakingBand"),
    Stage("rewards-none", (_in_rewards(_seek_none),), "RewardsScreen"),
    Stage("gift", (_in_rewards(lambda page: page.open_gift(None)),), "GiftFormDialog"),
    Stage("gift-refused", ("F9",)),
    Stage("gift-changed", ("Escape", _in_rewards(_change_voucher_gift)), "GiftFormDialog"),
    Stage("issue", ("Escape", _in_rewards(lambda page: page._issue.click())), "IssueDialog"),
    Stage("issue-refused", ("F9",)),
    Stage("void", ("Escape", _in_rewards(_all), _in_rewards(_void)), "VoidDialog"),
    Stage("void-refused", ("F9",)),
    Stage("insights-full", ("Escape", "!insights"), "InsightsScreen"),
    Stage(
        "buyers",
        (lambda there: the(there, InsightsScreen)._ask(Behind.BUYERS, ""),),
        "MembersDialog",
    ),
    Stage(
        "reports",
        ("Escape", lambda there: the(there, InsightsScreen)._title.reports.click()),
        "ReportsDialog",
    ),
    Stage("target", ("Escape", _in_targets(lambda panel: panel.rows[0].click())), "TargetDialog"),
    Stage("target-change", ("F9",), "TargetFormDialog"),
    Stage(
        "target-end",
        ("Escape", _in_targets(lambda panel: panel.rows[1].click()), "Alt+E"),
        "TargetEndDialog",
    ),
    Stage(
        "target-new",
        ("Escape", _in_targets(lambda panel: panel.add.click())),
        "TargetFormDialog",
    ),
    Stage("target-refused", ("Alt+M", "Ctrl+A", "=2039-1", "F9")),
    Stage("own-pin", ("Escape", "!staff", _in_book(lambda page: _pin_of(page, 0))), "NewPinDialog"),
    Stage("own-pin-refused", ("F9",)),
    Stage("new-pin", ("Escape", _in_book(lambda page: _pin_of(page, 1))), "NewPinDialog"),
    Stage("going", ("Escape", _in_book(_let_go)), "GoingDialog"),
    Stage("report", ("Escape", _show_report), "ReportDialog"),
    Stage("sheet-offered", ("Escape", "Escape", _offer), "OfferDialog"),
    Stage("sheet", ("F9",), "PaperDialog"),
    Stage("sheet-unkept", ("Escape",), "UnkeptDialog"),
    Stage(
        "old-list",
        ("Escape", lambda there: offer_old_list(there.desk.window, bring_in=lambda: None)),
        "OldListDialog",
    ),
    Stage("backup-key", ("Escape", _ask_key), "KeyDialog"),
    Stage("backup-key-refused", (_refuse_key,)),
    Stage("doubts", ("Escape", _say_doubts), "DoubtsDialog"),
    Stage(
        "bug",
        (
            "Escape",
            _settle_doubts,
            lambda there: there.desk.window.bugs.show(Bug(ERROR, again=True)),
        ),
        "BugDialog",
    ),
)
WORDY = (
    Stage("long-sale", (f"={SAMPLE_PIN}", "Return", "=小明", "Return", "=600"), "CounterScreen"),
    Stage("long-split", ("Alt+S", "=500"), "SplitPanel"),
    Stage("long-split-more", ("=00", "Return", "F9"), "SplitPanel"),
    Stage("long-page", ("Escape", "F11"), "MemberPageScreen"),
    Stage("long-list", ("Escape", "F12", "!members"), "MemberListScreen"),
    Stage("long-insights", ("!insights",), "InsightsScreen"),
    Stage("long-points", ("!settings",), "TiersPanel"),
)
