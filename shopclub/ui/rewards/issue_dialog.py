"""Vouchers issued by hand: for whom, what they take off, when, and how many."""

import secrets

from shiboken6 import isValid

from shopclub.counter.lookup import FoundMember
from shopclub.ui.jobs import Refusal
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.rewards.field_grid import FieldGrid
from shopclub.ui.rewards.forms import issue_entries, read_issue
from shopclub.ui.rewards.offer_list import Offer, OfferList
from shopclub.ui.rewards.presenter import RewardsPresenter
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.words import points_word

KEYS = ("off", "least", "starts", "last", "count")
FOUND = 4


class IssueDialog(Dialog):
    """Whoever is found and chosen gets the vouchers; with nobody they are the bearer's."""

    def __init__(self, presenter: RewardsPresenter) -> None:
        super().__init__(
            "",
            width=640,
            primary=translate("Vouchers", "Issue"),
            primary_key="F9",
            primary_icon="ticket",
            escape=translate("Rewards", "Back"),
        )
        self._presenter = presenter
        self._request_id = secrets.token_hex(16)
        self._found: tuple[FoundMember, ...] = ()
        self._chosen = 0
        self._asked = 0
        self.member = Field("", TextEntry(office=True, icon="search"))
        self._list = OfferList()
        self.grid = FieldGrid(KEYS)
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self.body.setSpacing(current_tokens().space.m)
        for part in (self.member, self._list, self.grid, self._problem):
            self.body.addWidget(part)
        self._say()
        self.grid.fill(issue_entries(today=presenter.state.today))
        self._show_found(0, ())
        self.member.entry.textChanged.connect(self._look_for)
        self.member.entry.returnPressed.connect(self.grid.fields["off"].entry.setFocus)
        self._list.taken.connect(self.grid.fields["off"].entry.setFocus)
        self._list.pointed.connect(self._choose)
        self.accepted.connect(self.issue)
        self.finished.connect(self._forget)

    def issue(self) -> None:
        """Issue the vouchers, or say beside each field why they cannot be."""
        if self.working:
            return
        state = self._presenter.state
        meant = self.member.entry.text().strip()
        if meant and not self._found:
            self._problem.say(translate("Vouchers", "Nobody is found: choose a member."))
            return
        member_id = self._found[self._chosen].member_id if meant else None
        said, faults = read_issue(
            self.grid.entries(), member_id=member_id, today=state.today, currency=state.currency
        )
        self.grid.show_faults(faults, currency=state.currency)
        self._problem.say("")
        if faults:
            return
        self.working = True
        self._presenter.issue(
            said, request_id=self._request_id, done=self.finish, refused=self._refuse
        )

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._say()

    def _say(self) -> None:
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Rewards", "Back"))
        self.set_title(translate("Vouchers", "Issue vouchers"))
        self.set_primary(translate("Vouchers", "Issue"))
        hint = translate("Vouchers", "name, phone or card; empty: for whoever brings it")
        self.member.set_label(translate("Vouchers", "&Member"), hint=hint)
        self._list.setAccessibleName(translate("Vouchers", "Members found"))
        day = translate("Rewards", "like 2026-12-31")
        self.grid.say(
            {
                "off": (translate("Vouchers", "Takes &off"), translate("Vouchers", "20 or 10%")),
                "least": (
                    translate("Vouchers", "From a &bill of"),
                    translate("Rewards", "may be 0"),
                ),
                "starts": (translate("Rewards", "&First day"), day),
                "last": (translate("Rewards", "&Last day"), day),
                "count": (translate("Vouchers", "How ma&ny"), ""),
            }
        )

    def _look_for(self, text: str) -> None:
        self._asked += 1
        asked, self._found = self._asked, ()
        if not text.strip():
            self._show_found(asked, ())
            return
        self._presenter.jobs.at_till(
            lambda: self._presenter.shop.lookup.find(text, limit=FOUND),
            done=lambda found: self._show_found(asked, found),
            refused=lambda refusal: self._refuse(refusal) if asked == self._asked else None,
        )

    def _forget(self) -> None:
        """Show nobody any more whom an answer still to come finds."""
        self._asked += 1

    def _show_found(self, asked: int, found: tuple[FoundMember, ...]) -> None:
        if asked != self._asked:
            return
        self._found, self._chosen = found, 0
        offers = [Offer(one.name, one.phone or "", points_word(one.points)) for one in found]
        self._list.show_offers(offers, chosen=0)
        self._list.setVisible(bool(found))

    def _choose(self, place: int) -> None:
        self._chosen = place

    def _refuse(self, refusal: Refusal) -> None:
        self.working = False
        if not isValid(self):
            return
        self._problem.say(sentence_of(refusal, currency=self._presenter.state.currency))
