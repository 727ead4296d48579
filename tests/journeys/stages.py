"""Every place a cashier or an owner can be at the desk, and the keys that lead there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from shopclub.app import Places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.counter.draft import Draft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.counter.till_terms import TillTerms
from shopclub.kernel.clock import SetClock
from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.printing import Printing
from shopclub.rewards.gifts import GiftSaid
from shopclub.sample.corner_shop import ASKS_FROM, SAMPLE_PIN
from shopclub.shop import BEGINNING, open_shop
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.rehearsal import Rehearsal

WIDE, SMALL = (1280, 720), (1024, 600)
NOBODY_LISTENS = Destination(DestinationKind.NETWORK, "127.0.0.1:9")
FROZEN, OWING, SPENT = "吴昕媚", "周美玲", "李秀英"


@dataclass(frozen=True, slots=True)
class Look:
    """One way the screen can look, in a window of a size in logical pixels."""

    language: str
    theme: Theme
    scale_percent: int = 100
    size: tuple[int, int] = WIDE

    @property
    def name(self) -> str:
        """Name the look, for pictures and tests."""
        return f"{self.language}-{self.theme}-{self.scale_percent}-{self.size[0]}"


@dataclass(frozen=True, slots=True)
class Set:
    """A stage set: the desk and the hands at it."""

    desk: Desk
    hands: Rehearsal


Do = Callable[[Set], None]


@dataclass(frozen=True, slots=True)
class Stage:
    """A place to be, and what leads there: keys, texts after a `=`, and a page of the office,
    `!appoint` of the menu, `!merge` or `!erase` of a member's page after a `!`. Where no key
    leads there, a function does.

    `shows` names the classes of widgets that are in sight there.
    """

    name: str
    script: tuple[str | Do, ...]
    shows: str = ""

    def go(self, there: Set) -> None:
        """Go there from the stage before, and wait until nothing prints any more."""
        for word in self.script:
            if not isinstance(word, str):
                word(there)
                there.hands.settle()
            elif word == "!appoint":
                there.desk.window.staff.appoint()
                there.hands.settle()
            elif word == "!erase":
                there.desk.window.findChildren(MemberPageScreen)[0].open_erase()
            elif word == "!merge":
                there.desk.window.findChildren(MemberPageScreen)[0].open_merge()
                there.hands.settle()
            elif word.startswith("!"):
                there.desk.window.findChildren(OfficeScreen)[0].open_page(word[1:])
                there.hands.settle()
            elif word.startswith("="):
                there.hands.write(word[1:])
            else:
                there.hands.press(word)
        there.hands.wait_for_prints()
        for kind in self.shows.split():
            there.hands.require(kind)


FIRST_START = (Stage("setup", ("F9",), "SetupScreen"),)
OWNER = (
    Stage("sign-in", ()),
    Stage("forgotten", ("Alt+F",), "RecoverDialog"),
    Stage("counter", ("Escape", f"={SAMPLE_PIN}", "Return")),
    Stage("search", ("=王",)),
    Stage("nobody", ("=五六",)),
    Stage("member", ("Escape", "=小明")),
    Stage("sale", ("Return", "=128")),
    Stage("points", ("F5",)),
    Stage("paying", ("Return",)),
    Stage("change", ("=200",)),
    Stage("too-little", ("Backspace", "Backspace", "=0", "Return")),
    Stage("saved", ("Backspace", "Backspace", "Return")),
    Stage("receipts", ("F8",), "ReprintDialog"),
    Stage("receipt", ("F8",), "PaperDialog"),
    Stage("refund-which", ("Escape", "F6"), "RefundDialog"),
    Stage("refund-unknown", ("=999", "Return")),
    Stage("refund-whole", ("Backspace", "Backspace", "Backspace", "Return")),
    Stage("refund-part", ("=50.80",)),
    Stage("refund-too-much", ("=00",)),
    Stage("refund-nothing", ("Backspace",) * 8),
    Stage("undo", ("Escape", "Escape", "F10"), "UndoDialog"),
    Stage("signup", ("Escape", "F2"), "SignupDialog"),
    Stage("duplicate", ("=13800135678",), "DuplicateBand"),
    Stage("refused", ("Backspace", "F9")),
    Stage("similar", ("Alt+P", "Ctrl+A", "=13900139000", "Return", "=王小明"), "DuplicateBand"),
    Stage("lunar", ("Tab", "Tab", "Right", "Tab", *["Down"] * 8, "Tab", *["Down"] * 15)),
    Stage("guardian", ("Tab", "Tab", "=2020")),
    Stage("introducer", (*["Backspace"] * 4, "Tab", "=陈"), "ResultList"),
    Stage("more", ("Escape", "Backspace", "Alt+M"), "MorePage"),
    Stage("consent", ("Escape", "Alt+I"), "TextPage"),
    Stage("code", ("Escape", "Alt+Q", "F9"), "CodeDialog"),
    Stage("no-card", ("Return", "Escape", "Return", "=0")),
    Stage("zero", ("Return",)),
    Stage("card", ("Escape", "=欧阳", "Return", "F7"), "PaperDialog"),
    Stage("ledger", ("Escape", "F11"), "MemberPageScreen"),
    Stage("note", ("Ctrl+N", "=Takes her tea without sugar"), "NoteDialog"),
    Stage("note-refused", ("Ctrl+A", "Backspace", "F9"), "NoteDialog"),
    Stage("merge", ("Escape", "!merge", "=王小明", "Return"), "MergeDialog MergeTable"),
    Stage("erase", ("Escape", "!erase", "=ERAS", "Return"), "EraseDialog"),
    Stage("closing", ("Escape", "Escape", "Ctrl+D"), "ClosingDialog"),
    Stage("closing-counted", ("=100+29.5",)),
    Stage("closing-refused", ("=-",)),
    Stage("appoint", ("Escape", "!appoint"), "CashierDialog"),
    Stage("appoint-refused", ("F9",)),
    Stage("locked", ("Escape", "Ctrl+L"), "SignInScreen"),
    Stage("today", (f"={SAMPLE_PIN}", "Return", "F12"), "OfficeScreen TodayPage"),
    Stage("members", ("!members",), "MemberListScreen"),
    Stage("insights", ("!insights",), "InsightsScreen"),
    Stage("rewards", ("!rewards",), "RewardsScreen"),
    Stage("staff", ("!staff",), "BookScreen"),
    Stage("staff-person", ("Tab",) * 2 + ("Down", "Return"), "PersonDialog"),
    Stage(
        "exchange",
        (
            "Escape",
            "!exchange",
        ),
        "ExchangeScreen",
    ),
    Stage("backup", ("!backup",), "BackupScreen"),
    Stage("backup-made", ("F9",)),
    Stage("restore", ("Tab",) * 4 + ("Down", "Return"), "RestoreDialog"),
    Stage("restore-refused", ("=no", "F9")),
    Stage("backup-kept", ("Escape",), "BackupScreen"),
    Stage("encrypt", ("Shift+Tab", "Return"), "EncryptionForm"),
    Stage("encrypt-refused", ("Tab", "=0000", "Return")),
    Stage("log", ("!log", "Down", "Down"), "LogScreen"),
    Stage("technical", ("!technical",), "TechnicalScreen"),
    Stage("settings-points", ("!settings",), "SettingsScreen PointsPanel"),
    Stage("settings-shop", ("Up",), "ShopPanel"),
    Stage("settings-birthdays", ("Down", "Down"), "BirthdaysPanel"),
    Stage("settings-till", ("Down",), "LimitsPanel"),
    Stage("settings-printers", ("Down",), "PrintersSection"),
    Stage("settings-look", ("Down",), "LookPanel"),
)
CASHIER = (
    Stage("departments", ("F2", f"={SAMPLE_PIN}", "Return", "=小明", "Return", "=100")),
    Stage("split", ("Alt+S", "=60"), "SplitPanel"),
    Stage("split-too-much", ("=0", "Return", "F9")),
    Stage("unprinted", ("Escape", "Return", "Return"), "FailedPrints"),
    Stage("asked-again", ("=小明", "Return", "=100", "Return", "Return"), "AskPanel"),
    Stage("lapsing", ("Return", "Escape", "=魏新民", "Return")),
    Stage("birthday", ("Escape", "=赵丽华", "Return")),
    Stage("gifts", ("F3",), "GiftDialog"),
    Stage("frozen", ("Escape", "Escape", f"={FROZEN}", "Return"), "AlarmBand"),
    Stage("owing", ("Escape", f"={OWING}", "Return")),
    Stage("needs-owner", ("Escape", "=陈建国", "Return", "=2680", "Return", "Return"), "PinDialog"),
    Stage("wrong-pin", ("=111111", "Return")),
    Stage("office-needs-owner", ("Escape", "Escape", "Escape", "F12"), "PinDialog"),
    Stage("refund-owed", ("Escape", "F6", "Down", "Down", "Return"), "RefundForm"),
    Stage("takings", ("Escape", "Escape"), "TakingsPanel"),
)


def set_up(where: Places, look: Look, *, clock: SetClock, prints: bool = False) -> Iterator[Set]:
    """Open a window in a look; `prints` sends receipts to a printer that is gone."""
    config = Config(
        language=look.language,
        theme=look.theme,
        scale_percent=look.scale_percent,
        printing=Printing(receipts=NOBODY_LISTENS if prints else None),
    )
    save_config(config, path=where.config)
    app = make_application([])
    desk = open_desk(app, start_of(where, clock=clock))
    desk.window.resize(*(length * look.scale_percent // 100 for length in look.size))
    try:
        yield Set(desk, Rehearsal(app, desk))
    finally:
        desk.end()


def trouble(path: Path, *, clock: SetClock) -> None:
    """Let a sample shop split amounts and offer gifts; one is frozen, one owes, one spent all."""
    with open_shop(path, clock=clock) as shop:
        (owner, *_) = shop.staff.list_active()
        by = shop.staff.sign_in(owner.staff_id, pin=SAMPLE_PIN)
        terms = TillTerms(amount_limit=ASKS_FROM, departments=("食品", "烟酒", "日用百货"))
        shop.set_till_terms(terms, by=by, effective=BEGINNING)

        def found(name: str) -> int:
            (one,) = shop.lookup.find(name)
            return one.member_id

        for name in (OWING, SPENT):
            member = found(name)
            shop.till.ring_up(Draft(f"{name} earns", 150_000, member), by=by)
            bill = Draft(f"{name} spends", 200_000, member)
            most = shop.till.quote(bill).most_points
            shop.till.ring_up(replace(bill, amount=most * 10, points=most - 100), by=by)
        shop.till.refund(RefundDraft("owed", f"{OWING} earns"), by=by)
        for gift in (GiftSaid("抽纸一提", 100, stock=20), GiftSaid("陶瓷杯", 90_000, money=1_000)):
            shop.gifts.add(gift, by=by)
        shop.members.freeze(found(FROZEN), reason="会员卡遗失", by=by)
