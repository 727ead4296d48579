"""Plays the first sale of a new shop through the real window, telling each step."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from shopclub.app import Places, places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import Clock, SystemClock
from shopclub.shop import open_shop

if TYPE_CHECKING:
    from collections.abc import Callable

    from shopclub.ui.rehearsal import Rehearsal

PIN = "482916"
BAR_WIDTH = 24


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the cashier does, the picture taken after it, and what must then be in sight."""

    told: str
    play: "Callable[[Rehearsal], None]"
    picture: str
    shows: str = "CounterScreen"


def _make_shop(hands: "Rehearsal") -> None:
    hands.write("幸福小超市")
    hands.press("Tab", "Tab")
    hands.write("杭州市拱墅区幸福路 18 号")
    hands.press("Tab")
    hands.write("0571-5555 0123")
    hands.press("Tab")
    hands.write("老王")
    hands.press("Tab")
    hands.write(PIN)
    hands.press("Tab")
    hands.write(PIN)


def _sign_in(hands: "Rehearsal") -> None:
    hands.write(PIN)
    hands.press("Return")


def _fill_signup(hands: "Rehearsal") -> None:
    hands.press("F2")
    hands.write("138 0013 5678")
    hands.press("Tab")
    hands.write("王小明")


def _find_again(hands: "Rehearsal") -> None:
    hands.press("Escape", "Escape")
    hands.write("5678")


def _use_points(hands: "Rehearsal") -> None:
    hands.press("F5")
    hands.write("100")


def _save_paper(hands: "Rehearsal") -> None:
    hands.press("Ctrl+S")


STEPS = (
    Step("First start: shop, owner and PIN", _make_shop, "01-first-start", "SetupScreen"),
    Step("The shop is made", lambda hands: hands.press("F9"), "02-sign-in", "SignInScreen"),
    Step("Signing in with the PIN", _sign_in, "03-counter"),
    Step("Signing up 王小明", _fill_signup, "04-signup", "SignupDialog"),
    Step("Saved: he has a card", lambda hands: hands.press("F9"), "05-member"),
    Step("His card", lambda hands: hands.press("F7"), "06-card", "PaperDialog"),
    Step("The card is saved as PDF", _save_paper, "07-card-saved", "PaperDialog"),
    Step("Finding him again by the last four digits", _find_again, "08-search"),
    Step("He is at the counter", lambda hands: hands.press("Return"), "09-found"),
    Step("He buys for 128.00", lambda hands: hands.write("128"), "10-quote"),
    Step("How is it paid?", lambda hands: hands.press("Return"), "11-pay-strip"),
    Step("Payment taken: he has 128 points", lambda hands: hands.press("Return"), "12-saved"),
    Step("Back for another 129.00", lambda hands: _come_back(hands), "13-second-sale"),
    Step("Paying 10.00 of it with 100 points", _use_points, "14-points"),
    Step("Cash: 150 handed over", lambda hands: _hand_over(hands), "15-change"),
    Step("Payment taken", lambda hands: hands.press("Return"), "16-saved"),
    Step("The receipt", lambda hands: hands.press("F8"), "17-receipt", "PaperDialog"),
    Step("The receipt is saved as PDF", _save_paper, "18-receipt-saved", "PaperDialog"),
    Step("His ledger", lambda hands: _open_ledger(hands), "19-ledger", "MemberPageScreen"),
    Step(
        "The same in English",
        lambda hands: hands.choose_language("en"),
        "20-english",
        "MemberPageScreen",
    ),
    Step(
        "The same in the dark", lambda hands: hands.wear(Theme.DARK), "21-dark", "MemberPageScreen"
    ),
    Step(
        "Traditional Chinese",
        lambda hands: hands.choose_language("zh_TW"),
        "22-traditional",
        "MemberPageScreen",
    ),
    Step("Back at the counter", lambda hands: hands.press("Escape"), "23-counter-dark"),
)


def play_first_sale(folder: Path, *, clock: Clock | None = None) -> int:
    """Play every step on a new shop in a folder; leave papers and pictures there."""
    from shopclub.ui.application import make_application, open_desk
    from shopclub.ui.rehearsal import Rehearsal

    where = places(
        shop=folder / "first-sale.shopclub",
        config=folder / "settings.toml",
        papers=folder / "papers",
    )
    if where.shop.exists():
        print(f"{where.shop} is there already: choose another folder", file=sys.stderr)
        return 1
    save_config(Config(language="zh_CN", theme=Theme.LIGHT), path=where.config)
    app = make_application(sys.argv[:1])
    desk = open_desk(app, start_of(where, clock=clock or SystemClock()))
    try:
        hands = Rehearsal(app, desk)
        for count, step in enumerate(STEPS, start=1):
            _tell(count, step.told)
            step.play(hands)
            hands.require(step.shows)
            hands.look(folder / f"{step.picture}.png")
    finally:
        desk.end()
    return _account(where)


def _account(where: Places) -> int:
    """Say what was left, and prove it from the shop file: 128 points earned, 100 used."""
    shop = open_shop(where.shop, clock=SystemClock())
    try:
        takings = [entry for entry in shop.lookup.page(1).entries if entry.paid is not None]
        points = [entry.entry.points for entry in reversed(takings)]
        proved = points == [128, -100, 119] and shop.check() == ()
    finally:
        shop.close()
    papers = sorted(path.name for path in where.papers.glob("*.pdf"))
    print(f"Pictures: {where.shop.parent}\nPapers: {where.papers}: {', '.join(papers)}")
    if not proved or len(papers) != 2:
        print(f"The play went wrong: points {points}, papers {papers}", file=sys.stderr)
        return 1
    print("Points +128, -100, +119: the ledger proves every figure.", flush=True)
    return 0


def _come_back(hands: "Rehearsal") -> None:
    hands.write("小明")
    hands.press("Return")
    hands.write("129")


def _hand_over(hands: "Rehearsal") -> None:
    hands.press("Return")
    hands.write("150")


def _open_ledger(hands: "Rehearsal") -> None:
    hands.press("Escape")
    hands.write("王小明")
    hands.press("Return", "F11")


def _tell(count: int, told: str) -> None:
    done = BAR_WIDTH * count // len(STEPS)
    bar = "#" * done + "." * (BAR_WIDTH - done)
    print(f"[{bar}] {count:2d}/{len(STEPS)}  {told}", flush=True)
