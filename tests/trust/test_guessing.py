"""T18: whoever guesses at a PIN, whatever they do to clock and window, gets few tries."""

import random
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.kernel.clock import SetClock
from shopclub.kernel.recovery_codes import new_recovery_code
from shopclub.shop import Shop, open_shop
from shopclub.staff import guessing, recovery, staff
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinCost, pin_matches
from shopclub.staff.roles import Permission
from shopclub.staff.staff import WrongCode, WrongPin
from shopclub.storage.database import one, run
from shopclub.storage.problems import FileBehindHead
from tests.builders import CHEAP, MORNING, PIN, desk_in

TRIES = 10_000
CODES = 1_000
MONTH = timedelta(days=30)
MOST_GUESSES = 45


class Guesser:
    """Somebody at the till for thirty days, who counts the PINs that were looked at."""

    def __init__(self, shop: Shop, *, clock: SetClock, seed: int) -> None:
        self.shop = shop
        self.clock = clock
        self.random = random.Random(seed)
        self.looked_at = 0

    def try_all(self, trick: Callable[["Guesser"], None], *, tries: int) -> None:
        """Type wrong PINs all through the month, with a trick before each."""
        for number in range(tries):
            trick(self)
            with pytest.raises((WrongPin, SignInLocked)):
                self.shop.staff.sign_in(1, pin=f"{739_000 + number % 200}")
            self.clock.advance(MONTH / tries)

    def jump(self) -> None:
        """Move the clock up to ten years forward or back."""
        hours = self.random.choice((-87_600, -24, -1, 1, 24, 87_600))
        self.clock.set(MORNING + timedelta(hours=hours))

    def restart(self) -> None:
        """Close the shop and open it again."""
        path = self.shop.path
        self.shop.close()
        self.shop = open_shop(path, clock=self.clock, pin_cost=CHEAP)


def nothing(_: Guesser) -> None:
    """Play fair."""


def set_the_clock_forward(guesser: Guesser) -> None:
    """Set the clock a day forward before every try, as if the longest wait were over."""
    guesser.clock.set(guesser.clock.now() + timedelta(hours=25))


def move_the_clock_and_restart(guesser: Guesser) -> None:
    """Set the clock before every try, and close the window after some."""
    guesser.jump()
    if guesser.random.randrange(100) == 0:
        guesser.restart()


def guesses(
    folder: Path,
    trick: Callable[[Guesser], None],
    monkeypatch: pytest.MonkeyPatch,
    *,
    tries: int = TRIES,
) -> tuple[int, int]:
    """Return how many PINs were looked at, and how many the file says are wrong."""
    looked_at = 0

    def counting(pin_hash: str, *, entry: str, cost: PinCost) -> bool:
        nonlocal looked_at
        looked_at += 1
        return pin_matches(pin_hash, entry=entry, cost=cost)

    with desk_in(folder) as desk:
        monkeypatch.setattr(staff, "pin_matches", counting)
        guesser = Guesser(desk.shop, clock=desk.clock, seed=18)
        guesser.try_all(trick, tries=tries)
        kept = one("SELECT failures FROM staff WHERE id = 1")
        guesser.shop.close()
    return looked_at, 0 if kept is None else kept[0]


@pytest.mark.parametrize(
    "trick",
    [
        pytest.param(nothing, marks=pytest.mark.full),
        pytest.param(set_the_clock_forward, marks=pytest.mark.full),
        pytest.param(move_the_clock_and_restart, marks=pytest.mark.full),
    ],
)
def test_ten_thousand_wrong_pins_in_a_month_are_at_most_45_guesses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trick: Callable[[Guesser], None]
) -> None:
    looked_at, kept = guesses(tmp_path, trick, monkeypatch)
    print(f"{looked_at} of {TRIES} PINs looked at")
    assert 5 < looked_at <= MOST_GUESSES
    assert kept == looked_at


def test_waits_that_the_clock_could_end_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The planted fault: a wait measured by the hands of the clock."""
    monkeypatch.setattr(
        guessing.Guesses,
        "_left",
        lambda self, row: (row.locked_until or MORNING) - self._clock.moment().at,
    )
    looked_at, _ = guesses(tmp_path, set_the_clock_forward, monkeypatch, tries=200)
    assert looked_at > MOST_GUESSES


def test_a_shop_file_of_before_the_tries_gives_no_new_ones(tmp_path: Path) -> None:
    """Whoever puts a copy back, so that the tries are forgotten, is refused at the start."""
    with desk_in(tmp_path) as desk:
        run("PRAGMA wal_checkpoint(TRUNCATE)")
        path, copy = desk.shop.path, tmp_path / "copy"
        shutil.copyfile(path, copy)
        for _ in range(4):
            with pytest.raises(WrongPin):
                desk.shop.staff.sign_in(1, pin="739214")
    copy.replace(path)
    with pytest.raises(FileBehindHead) as refused:
        open_shop(path, clock=desk.clock, pin_cost=CHEAP)
    assert refused.value.lines == 4


def test_every_door_to_a_pin_counts_the_same_tries(tmp_path: Path) -> None:
    """Five wrong ones at any of them lock all of them, and codes are counted apart."""
    with desk_in(tmp_path) as desk:
        people, book, sheets = desk.shop.staff, desk.shop.staff_book, desk.shop.recovery
        wrong = "739214"
        doors: tuple[Callable[[], object], ...] = (
            lambda: people.sign_in(1, pin=wrong),
            lambda: people.approve(1, pin=wrong, permission=Permission.EXPORT, asked_by=desk.owner),
            lambda: book.change_own_pin(current=wrong, pin="815207", by=desk.owner),
            lambda: sheets.make_code(1, pin=wrong),
        )
        for door in (*doors, doors[0]):
            with pytest.raises((WrongPin, SignInLocked)):
                door()
        for door in doors:
            with pytest.raises(SignInLocked):
                door()
        code = new_recovery_code(lambda count: bytes(range(count))).text
        with pytest.raises(WrongCode):
            sheets.recover(1, code=code, pin="815207")


@pytest.mark.full
def test_a_thousand_wrong_codes_in_a_month_are_at_most_45_guesses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at = 0

    def counting(kept: str, *, text: str, cost: PinCost) -> bool:
        nonlocal looked_at
        looked_at += 1
        return False

    monkeypatch.setattr(recovery, "is_hashed", counting)
    with desk_in(tmp_path) as desk:
        desk.shop.recovery.make_code(1, pin=PIN)
        code = new_recovery_code(lambda count: bytes(range(count))).text
        for _ in range(CODES):
            desk.clock.advance(MONTH / CODES)
            with pytest.raises((WrongCode, SignInLocked)):
                desk.shop.recovery.recover(1, code=code, pin="815207")
    print(f"{looked_at} of {CODES} codes looked at")
    assert 5 < looked_at <= MOST_GUESSES
