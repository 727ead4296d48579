"""What is done to everyone who is ticked: a tag, cards on sheets, a table to take along."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from shopclub.counter.card import CardFace
from shopclub.counter.erasing import WORD, Erased, EraseWordMissing
from shopclub.kernel.whole_files import write_whole
from shopclub.staff.roles import Actor, NotPermitted, Permission
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.list_presenter import MemberListPresenter
from shopclub.ui.members.list_state import MOST_CARDS, Done, Progress, Work
from shopclub.ui.paper.folder import fault_of
from shopclub.ui.paper.making import Making, PaperMaking, Told
from shopclub.ui.paper.problems import PaperNotSaved
from shopclub.ui.protocols import AskOwner, Safeguard

if TYPE_CHECKING:
    from shopclub.documents import Drawn

ERASED_AT_ONCE = 20


class BulkWork:
    """One work at a time, which can be stopped."""

    def __init__(
        self,
        of: MemberListPresenter,
        *,
        ask_owner: AskOwner,
        show_cards: "Callable[[tuple[CardFace, ...], Drawn], None]",
        safeguard: Safeguard = lambda go, refused: go(),
    ) -> None:
        self._of = of
        self._ask_owner = ask_owner
        self._show_cards = show_cards
        self._safeguard = safeguard
        self._turn = 0
        self._cards = PaperMaking(of.jobs, changed=self._far, refused=of.refuse)

    def tag(self, tag: str) -> None:
        """Give a tag to everyone who is ticked."""
        of, shop = self._of, self._of.shop

        def tagged(count: int) -> None:
            of.refresh()
            of.change(done=Done(Work.TAG, count, tag.strip()), name_problem=None,
                      named=of.state.named + 1)  # fmt: skip

        self._with_ids(
            lambda ids: of.jobs.at_till(
                lambda: shop.member_list.tag(ids, tag, by=of.by),
                done=tagged,
                refused=lambda refusal: of.change(name_problem=refusal),
            )
        )

    def print_cards(self) -> None:
        """Gather the cards of everyone who is ticked, draw their sheets, and show them.

        Names and numbers of many leave the shop with them: it is noted as an export is. Of many the
        first are shown, and ticked no more: the next come when it is asked again.
        """
        self._turn += 1
        of, turn = self._of, self._turn
        of.change(progress=Progress(Work.CARDS, 0, min(of.state.chosen, MOST_CARDS)), done=None)

        def draw(faces: tuple[CardFace, ...], told: Told) -> bytes:
            from shopclub.documents import card_sheet

            return card_sheet.draw(faces, progress=told)

        def begin(ids: tuple[int, ...]) -> None:
            first = ids[:MOST_CARDS]

            def show(faces: tuple[CardFace, ...], paper: "Drawn") -> None:
                if len(ids) > len(first):
                    of.change(ticked=of.state.ticked.without(first))
                self._show_cards(faces, paper)

            def make(allowed: tuple[int, ...], _: Actor) -> None:
                if turn == self._turn:
                    self._cards.begin(allowed, gather=self._gather, draw=draw, show=show)

            self._noted(first, then=make)

        self._with_ids(begin)

    def erase(self, word: str, *, by: Actor | None = None) -> None:
        """Erase everyone who is ticked and still silent, some at a time, once there is a backup.

        Whoever may not needs the owner's PIN. What is stopped leaves those erased who were so far.
        """
        of, actor = self._of, by or self._of.by
        if word.strip().upper() != WORD:
            of.change(name_problem=EraseWordMissing(WORD))
            return
        if not actor.may(Permission.ERASE_MEMBERS):
            refusal = NotPermitted(Permission.ERASE_MEMBERS, actor.role)
            self._ask_owner(refusal, granted=lambda owner: self.erase(word, by=owner))
            return
        self._turn += 1
        turn, first = self._turn, Progress(Work.ERASE, 0, of.state.chosen)
        of.change(name_problem=None, named=of.state.named + 1, done=None, progress=first)

        def begin(ids: tuple[int, ...]) -> None:
            self._erase(ids, 0, 0, word=word, by=actor, turn=turn)

        self._with_ids(lambda ids: self._safeguard(lambda: begin(ids), self._refused(turn)))

    def _erase(
        self, ids: tuple[int, ...], at: int, gone: int, *, word: str, by: Actor, turn: int
    ) -> None:
        of, shop, part = self._of, self._of.shop, ids[at : at + ERASED_AT_ONCE]
        if turn != self._turn or not part:
            of.untick()
            of.refresh()
            of.change(progress=None, done=Done(Work.ERASE, gone))
            return
        of.change(progress=Progress(Work.ERASE, at, len(ids)))

        def go_on(erased: Erased) -> None:
            so_far = gone + erased.people
            self._erase(ids, at + len(part), so_far, word=word, by=by, turn=turn)

        of.jobs.at_till(
            lambda: shop.erasing.erase_silent(part, word=word, by=by),
            done=go_on,
            refused=self._refused(turn),
        )

    def cancel(self) -> None:
        """Stop what is going on; nothing of it is left."""
        self._turn += 1
        self._cards.cancel()

    def glance(self) -> None:
        """Show how many cards have been drawn by now."""
        self._cards.glance()

    def export(self, path: Path) -> None:
        """Write everyone who is ticked into a file; whoever may not needs the owner's PIN."""
        of = self._of

        def write(ids: tuple[int, ...], by: Actor) -> int:
            from shopclub.exchange.member_file import member_file

            table = member_file(of.shop, ids, by=by)
            try:
                write_whole(path, table)
            except OSError as error:
                raise PaperNotSaved(fault_of(error), str(path.parent)) from error
            return len(ids)

        def allowed(ids: tuple[int, ...], by: Actor) -> None:
            of.jobs.reading(
                lambda: write(ids, by),
                done=lambda count: of.change(done=Done(Work.EXPORT, count, path.name)),
                refused=of.refuse,
            )

        self._with_ids(lambda ids: self._noted(ids, then=allowed))

    def _noted(
        self, ids: tuple[int, ...], *, then: Callable[[tuple[int, ...], Actor], None]
    ) -> None:
        """Have the log say that members leave the shop; whoever may not needs the owner's PIN."""
        of = self._of

        def note(by: Actor) -> None:
            of.jobs.at_till(
                lambda: of.shop.member_list.note_export(len(ids), by=by),
                done=lambda _: then(ids, by),
                refused=refused,
            )

        def refused(refusal: Refusal) -> None:
            if isinstance(refusal, NotPermitted):
                of.change(progress=None)
                self._ask_owner(refusal, granted=note)
            else:
                of.refuse(refusal)

        note(of.by)

    def _with_ids(self, then: Callable[[tuple[int, ...]], None]) -> None:
        """Find out who is ticked, then go on."""
        of = self._of
        ticked, listing, shop = of.state.ticked, of.state.listing, of.shop

        def read() -> tuple[int, ...]:
            if not ticked.every:
                return tuple(sorted(ticked.ids))
            return tuple(id_ for id_ in shop.member_list.every_id(listing) if ticked.holds(id_))

        of.jobs.reading(read, done=then, refused=of.refuse)

    def _gather(
        self,
        ids: tuple[int, ...],
        /,
        *,
        done: Callable[[tuple[CardFace, ...]], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        shop = self._of.shop
        self._of.jobs.reading(
            lambda: tuple(shop.lookup.card(member_id) for member_id in ids),
            done=done,
            refused=refused,
        )

    def _far(self, making: Making | None) -> None:
        """Show how many cards are drawn."""
        now = None if making is None else Progress(Work.CARDS, making.done, making.whole)
        self._of.change(progress=now)

    def _refused(self, turn: int) -> Callable[[Refusal], None]:
        def refused(refusal: Refusal) -> None:
            if turn == self._turn:
                self._of.refuse(refusal)

        return refused
