"""A till in a process of its own: hears commands, answers each, and can be killed."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.draft import Draft
from shopclub.counter.erasing import WORD
from shopclub.counter.gift_draft import GiftDraft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import ShopClubError
from shopclub.shop import Shop, open_shop
from shopclub.staff.roles import Actor
from shopclub.storage.database import engine, rows
from tests.builders import CHEAP, MORNING, PIN
from tests.trust.commands import Answer, Carelessness, Command, Death, Deed

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


@dataclass(slots=True)
class TillDesk:
    """The till's shop, whoever stands at it, and how it was told to die or to err."""

    shop: Shop
    by: Actor
    clock: SetClock
    unanswered: int = 0
    careless: set[Carelessness] = field(default_factory=set)

    def do(self, command: Command) -> Answer:
        """Do one deed, and say what came of it."""
        try:
            return DEEDS[command.deed](self, command)
        except ShopClubError as refusal:
            return Answer(command.subject, refused=type(refusal).__name__)


def stand(told: "Connection[Any, Any]", answers: "Connection[Any, Any]") -> None:
    """Do what is told, one command after the other, until nobody tells more."""
    desk: TillDesk | None = None
    for command in _commands(told):
        if command.deed is Deed.OPEN:
            desk = _open(command)
            answers.send(Answer(command.subject))
            continue
        assert desk is not None
        if command.at is not None:
            desk.clock.set(command.at)
        if command.deed is Deed.DIE:
            _prepare_death(desk, Death(command.how), command.number)
        elif command.deed is Deed.BE_CARELESS:
            _be_careless(desk, Carelessness(command.how))
        else:
            _work(desk, command, say=answers.send)
    if desk is not None:
        desk.shop.close()


def _commands(told: "Connection[Any, Any]") -> Iterator[Command]:
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            yield from told.recv()


def _open(command: Command) -> TillDesk:
    clock = SetClock(command.at or MORNING)
    shop = open_shop(Path(command.subject), clock=clock, pin_cost=CHEAP)
    (owner, *_) = shop.staff.list_active()
    return TillDesk(shop, shop.staff.sign_in(owner.staff_id, pin=PIN), clock)


def _work(desk: TillDesk, command: Command, *, say: Callable[[Answer], None]) -> None:
    if Carelessness.ANSWERS_FIRST in desk.careless:
        say(Answer(command.subject, "260101-01-0001", command.money))
        desk.do(command)
        return
    answer = desk.do(command)
    if desk.unanswered:
        desk.unanswered -= 1
        if desk.unanswered == 0:
            _die()
    say(answer)


def _sell(desk: TillDesk, command: Command) -> Answer:
    draft = Draft(command.subject, command.money, command.member_id, command.points)
    receipt = desk.shop.till.ring_up(draft, by=desk.by).receipt
    return Answer(command.subject, receipt.number, receipt.to_pay)


def _refund(desk: TillDesk, command: Command) -> Answer:
    draft = RefundDraft(command.subject, command.sale_id, command.money)
    desk.shop.till.refund(draft, by=desk.by)
    ((number, money),) = rows("SELECT number, money FROM sale_refund WHERE id = ?", command.subject)
    return Answer(command.subject, number, money)


def _give(desk: TillDesk, command: Command) -> Answer:
    assert command.member_id is not None
    draft = GiftDraft(command.subject, command.number, command.member_id)
    slip = desk.shop.till.give_gift(draft, by=desk.by).slip
    return Answer(command.subject, slip.number, slip.added)


def _use_voucher(desk: TillDesk, command: Command) -> Answer:
    draft = Draft(command.subject, command.money, command.member_id, voucher=command.how)
    receipt = desk.shop.till.ring_up(draft, by=desk.by).receipt
    return Answer(command.subject, receipt.number, receipt.to_pay)


def _take_back(desk: TillDesk, command: Command) -> Answer:
    slip = desk.shop.till.undo_gift(command.how, by=desk.by).slip
    return Answer(command.subject, slip.number, -slip.added)


def _merge(desk: TillDesk, command: Command) -> Answer:
    assert command.member_id is not None
    merging = desk.shop.merging
    done = merging.merge(command.number, into_id=command.member_id, keep={}, by=desk.by)
    return Answer(command.subject, str(command.number), done.points)


def _close(desk: TillDesk, command: Command) -> Answer:
    draft = ClosingDraft(command.subject, ClosingKind.DAY, counted=command.money)
    closing = desk.shop.till.close(draft, by=desk.by)
    return Answer(command.subject, money=closing.total.net)


def _erase(desk: TillDesk, command: Command) -> Answer:
    assert command.member_id is not None
    desk.shop.erasing.erase(command.member_id, word=WORD, by=desk.by)
    return Answer(command.subject)


DEEDS: dict[Deed, Callable[[TillDesk, Command], Answer]] = {
    Deed.SELL: _sell,
    Deed.REFUND: _refund,
    Deed.GIVE: _give,
    Deed.USE_VOUCHER: _use_voucher,
    Deed.TAKE_BACK: _take_back,
    Deed.MERGE: _merge,
    Deed.CLOSE: _close,
    Deed.ERASE: _erase,
}


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _prepare_death(desk: TillDesk, death: Death, number: int) -> None:
    if death is Death.UNANSWERED:
        desk.unanswered = number
    elif death is Death.AT_STATEMENT:
        left = iter(range(number))
        engine().connection().set_trace_callback(
            lambda _: _die() if next(left, None) is None else None
        )
    else:
        _die_at_byte(number)


def _die_at_byte(number: int) -> None:
    """Let the system end this process in the middle of a write, when a file grows too long."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (number, number))


def _be_careless(desk: TillDesk, carelessness: Carelessness) -> None:
    desk.careless.add(carelessness)
    if carelessness is Carelessness.NO_TRANSACTION:
        engine().begin = lambda *_: None  # type: ignore[method-assign]
        engine().commit = lambda: None  # type: ignore[method-assign]
