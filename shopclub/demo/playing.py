"""Plays the demo by itself: a new shop, then a full day at the sample shop, and its album."""

import sys
from dataclasses import dataclass
from pathlib import Path

from shopclub.app import Places, places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.demo.acts import Act, perform
from shopclub.demo.album import Album, Chapter, Paper, Picture, write_album
from shopclub.demo.full_day import full_day
from shopclub.demo.new_shop import new_shop
from shopclub.demo.papers import draw_papers
from shopclub.demo.proving import Account, first_sales, full_day_sales
from shopclub.kernel.clock import Clock, SystemClock
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.sample.corner_shop import make_corner_shop
from shopclub.shop import open_shop

LANGUAGE = "zh_CN"
BAR_WIDTH = 24
NEW_SHOP, SAMPLE_SHOP = "first-sale.shopclub", "full-day.shopclub"


@dataclass(slots=True)
class _Teller:
    """Counts the steps aloud."""

    steps: int
    told: int = 0

    def tell(self, what: str) -> None:
        """Say the next step, with a bar of how far the play is."""
        self.told += 1
        done = BAR_WIDTH * self.told // self.steps
        bar = "#" * done + "." * (BAR_WIDTH - done)
        print(f"[{bar}] {self.told:2d}/{self.steps}  {what}", flush=True)


def play_demo(folder: Path, *, clock: Clock | None = None) -> int:
    """Play both acts in an empty folder; leave shops, pictures, papers and their page there."""
    clock = clock or SystemClock()
    taken = [name for name in (NEW_SHOP, SAMPLE_SHOP) if (folder / name).exists()]
    if taken:
        print(f"{folder / taken[0]} is there already: choose another folder", file=sys.stderr)
        return 1
    phrases = phrases_of(LANGUAGE)
    shops = ((NEW_SHOP, (new_shop(phrases),)), (SAMPLE_SHOP, full_day(phrases)))
    acts = tuple(act for _, played in shops for act in played)
    teller = _Teller(sum(len(act.steps) for act in acts))
    make_corner_shop(folder / SAMPLE_SHOP, clock=clock, language=LANGUAGE).close()
    for shop_name, played in shops:
        _play(played, _places(folder, shop_name), clock=clock, teller=teller)
    accounts = (
        first_sales(folder / NEW_SHOP, clock=clock),
        full_day_sales(folder / SAMPLE_SHOP, clock=clock),
    )
    with open_shop(folder / SAMPLE_SHOP, clock=clock) as shop:
        one = shop.people()[0]
        owner = shop.staff.actor(one.staff_id, one.name, one.role)
        draw_papers(shop, folder / "papers", phrases=phrases, by=owner)
    page = _write_album(folder, acts=acts, clock=clock, phrases=phrases)
    return _tell_end(page, accounts)


def _places(folder: Path, shop_name: str) -> Places:
    return places(
        shop=folder / shop_name, config=folder / "settings.toml", papers=folder / "papers"
    )


def _play(acts: tuple[Act, ...], where: Places, *, clock: Clock, teller: _Teller) -> None:
    from shopclub.ui.application import make_application, open_desk
    from shopclub.ui.rehearsal import Rehearsal

    save_config(Config(language=LANGUAGE, theme=Theme.LIGHT), path=where.config)
    app = make_application(sys.argv[:1])
    desk = open_desk(app, start_of(where, clock=clock))
    hook = sys.excepthook
    try:
        hands = Rehearsal(app, desk)
        for act in acts:
            perform(act, hands, pictures=where.shop.parent / "pictures", tell=teller.tell)
    finally:
        desk.end()
        sys.excepthook = hook


def _write_album(folder: Path, *, acts: tuple[Act, ...], clock: Clock, phrases: Phrases) -> Path:
    from shopclub.ui.paper.developing import develop

    papers = []
    for pdf in sorted((folder / "papers").glob("*.pdf")):
        picture = folder / "pictures" / f"{pdf.stem}.png"
        wide = develop(pdf.read_bytes(), path=picture)
        papers.append(Paper(f"papers/{pdf.name}", f"pictures/{picture.name}", pdf.stem, wide=wide))
    with open_shop(folder / SAMPLE_SHOP, clock=clock) as shop:
        name, day = shop.identity.name, shop.clock.today()
    album = Album(
        shop_name=name,
        day=day.isoformat(),
        chapters=tuple(
            Chapter(
                act.title,
                tuple(Picture(f"pictures/{step.picture}.png", step.told) for step in act.steps),
            )
            for act in acts
        ),
        papers=tuple(papers),
    )
    return write_album(album, folder=folder, phrases=phrases)


def _tell_end(page: Path, accounts: tuple[Account, ...]) -> int:
    print(f"To leaf through: {page}")
    for account in accounts:
        print(account.told, flush=True)
    faults = [fault for account in accounts for fault in account.faults]
    for fault in faults:
        print(f"The play went wrong: {fault}", file=sys.stderr)
    return 1 if faults else 0
