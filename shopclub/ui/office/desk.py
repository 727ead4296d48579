"""Opens the office for those who may see it, and knows its pages."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Permission
from shopclub.ui.backup.keeper import BackupKeeper
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.paper.print_queue import PrintQueue
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import AskOwner, PaperFolder, Printer
from shopclub.ui.translation import translate

if TYPE_CHECKING:
    from shopclub.ui.office.page import Place, Room
    from shopclub.ui.office.screen import OfficeScreen


ONLY_READ = ("members", "insights", "log")
"""The pages on which nothing is written; whoever may not see the office has the first one."""


class OfficeDesk:
    """`show` puts the office into the window, `left` takes it away again."""

    def __init__(
        self,
        *,
        jobs: Jobs,
        preferences: Preferences,
        papers: PaperDesk,
        prints: PrintQueue,
        printer: Printer,
        folder: PaperFolder,
        logs: Path,
        keeper: BackupKeeper,
        ask_owner: AskOwner,
        open_member: Callable[[int], None],
        open_merge: Callable[[int, str], None],
        show: Callable[[QWidget], None],
        report: Callable[[Refusal], None],
        left: Callable[[], None],
        people_changed: Callable[[], None] = lambda: None,
    ) -> None:
        self._jobs = jobs
        self._preferences = preferences
        self._papers = papers
        self._prints = prints
        self._printer = printer
        self._folder = folder
        self._logs = logs
        self._keeper = keeper
        self._ask_owner = ask_owner
        self._open_member = open_member
        self._open_merge = open_merge
        self._show = show
        self._report = report
        self._left = left
        self._people_changed = people_changed

    def open(self, shop: Shop, *, by: Actor, page: str = "") -> None:
        """Open the office; whoever may not see it needs the owner's PIN."""
        if by.may(Permission.OPEN_OFFICE):
            self._open(shop, actor=by, page=page)
            return
        why = NotPermitted(Permission.OPEN_OFFICE, by.role)
        self._ask_owner(why, granted=lambda owner: self._open(shop, actor=owner, page=page))

    def open_to_look(self, shop: Shop, *, by: Actor) -> None:
        """Open what there is to read of a shop that is only read, as far as one may see it."""
        reads = tuple(place for place in self._places() if place.key in ONLY_READ)
        may = tuple(place for place in reads if by.may(Permission.OPEN_OFFICE))
        seen = tuple(replace(place, permission=Permission.SEE_MEMBER) for place in reads[:1])
        self._open(shop, actor=by, page="", places=may or seen)

    def _open(
        self, shop: Shop, *, actor: Actor, page: str, places: "tuple[Place, ...]" = ()
    ) -> None:
        from shopclub.ui.office.page import Room
        from shopclub.ui.office.screen import OfficeScreen

        room = Room(
            shop=shop,
            actor=actor,
            jobs=self._jobs,
            preferences=self._preferences,
            papers=self._papers,
            folder=self._folder,
            logs=self._logs,
            keeper=self._keeper,
            ask_owner=self._ask_owner,
            open_member=self._open_member,
            open_merge=self._open_merge,
            open_thing=lambda key, thing_id: screen.open_thing(key, thing_id),
            open_part=lambda key, part: screen.open_part(key, part),
            renamed=lambda name: screen.set_shop(name),
            report=self._report,
            people_changed=self._people_changed,
        )
        screen = OfficeScreen(places or self._places(), room=room)
        screen.left.connect(self._left)
        self._show(screen)
        screen.open_page(page)
        self._remind(screen, room)

    def _remind(self, screen: "OfficeScreen", room: "Room") -> None:
        """Remind an owner of the recovery sheet until there is one."""
        actor, shop = room.actor, room.shop
        if actor.may(Permission.MANAGE_STAFF):
            self._jobs.reading(
                lambda: shop.recovery.made_on(actor.staff_id),
                done=lambda day: screen.show_waiting("staff", int(day is None)),
                refused=self._report,
            )

    def _places(self) -> tuple["Place", ...]:
        """Return the pages in their order; one appears with its feature."""
        from shopclub.ui.backup.desk import backup_page
        from shopclub.ui.exchange.desk import exchange_page
        from shopclub.ui.insights.desk import insights_page
        from shopclub.ui.log.desk import log_page
        from shopclub.ui.members.list_desk import members_page
        from shopclub.ui.office.page import Place
        from shopclub.ui.rewards.page import rewards_page
        from shopclub.ui.settings.desk import settings_page
        from shopclub.ui.staff.page import staff_page
        from shopclub.ui.technical.desk import technical_page
        from shopclub.ui.today.page import today_page

        return (
            Place(
                key="today",
                icon="sun",
                word=lambda: translate("Today", "Today"),
                make=today_page,
            ),
            Place(
                key="members",
                icon="users",
                word=lambda: translate("MemberList", "Members"),
                make=members_page,
            ),
            Place(
                key="insights",
                icon="chart-column",
                word=lambda: translate("Insights", "Insights"),
                make=insights_page,
            ),
            Place(
                key="rewards",
                icon="gift",
                word=lambda: translate("Rewards", "Rewards"),
                make=rewards_page,
                permission=Permission.MANAGE_REWARDS,
            ),
            Place(
                key="settings",
                icon="sliders-horizontal",
                word=lambda: translate("Settings", "Settings"),
                make=lambda room: settings_page(room, printers=lambda: self._printers(room)),
                permission=Permission.CHANGE_SETTINGS,
            ),
            Place(
                key="staff",
                icon="user",
                word=lambda: translate("StaffPage", "Staff"),
                make=staff_page,
                permission=Permission.MANAGE_STAFF,
            ),
            Place(
                key="exchange",
                icon="database",
                word=lambda: translate("Exchange", "Import and export"),
                make=exchange_page,
                permission=Permission.IMPORT,
            ),
            Place(
                key="backup",
                icon="shield-check",
                word=lambda: translate("Backups", "Backup"),
                make=backup_page,
                permission=Permission.MANAGE_BACKUPS,
            ),
            Place(
                key="log",
                icon="history",
                word=lambda: translate("LogPage", "Log"),
                make=log_page,
                permission=Permission.SEE_LOG,
            ),
            Place(
                key="technical",
                icon="info",
                word=lambda: translate("Technical", "Technical log"),
                make=technical_page,
                permission=Permission.CHANGE_SETTINGS,
            ),
        )

    def _printers(self, room: "Room") -> QWidget:
        from shopclub.ui.settings.printers_presenter import PrintersPresenter
        from shopclub.ui.settings.printers_section import PrintersSection

        return PrintersSection(
            PrintersPresenter(
                preferences=room.preferences,
                jobs=room.jobs,
                prints=self._prints,
                printer=self._printer,
                shop_name=lambda: room.shop.identity.name,
                language=lambda: room.shop.identity.language,
            )
        )
