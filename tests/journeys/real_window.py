"""A cashier at a real window: keys by xdotool from another process, eyes by screenshots."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from time import monotonic

from tests.journeys.close_button import ask_to_close

CHECKOUT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 30
CARET_PIXELS = 160


class NothingHappened(AssertionError):
    """The screen did not do what the cashier waited for."""


@dataclass(slots=True)
class Cashier:
    """Hands and eyes at one window; pictures are kept in `album`, keys in its `keys.log`."""

    window: str
    album: Path
    process: "subprocess.Popen[bytes]"
    _shots: Iterator[int] = field(default_factory=count)

    @property
    def log(self) -> Path:
        """Where every key is written down before it is pressed: `press F9`, `write 128`."""
        return self.album / "keys.log"

    def presses(self, *, since: str = "") -> list[str]:
        """Return the keys pressed beside texts, counted from the log, after the mark `since`."""
        lines = self.log.read_text(encoding="utf-8").splitlines()
        begin = lines.index(f"mark {since}") + 1 if since else 0
        return [line.removeprefix("press ") for line in lines[begin:] if line.startswith("press ")]

    def mark(self, name: str) -> None:
        """Begin to count anew."""
        self._note(f"mark {name}")

    def press(self, *keys: str) -> None:
        """Press keys, and wait until the screen has answered and is quiet."""
        for key in keys:
            before = self.picture()
            self._note(f"press {key}")
            _xdotool("key", "--clearmodifiers", key)
            self._wait_for_answer(before)

    def write(self, text: str) -> None:
        """Type a text, and wait until the screen has answered and is quiet."""
        before = self.picture()
        self._note(f"write {text}")
        _xdotool("type", "--delay", "40", text)
        self._wait_for_answer(before)

    def scan(self, code: str) -> None:
        """Scan a code: digits and Enter in a burst, as a scanner types them."""
        before = self.picture()
        self._note(f"scan {code}")
        _xdotool("type", "--delay", "4", "--args", "1", code, "key", "Return")
        self._wait_for_answer(before)

    @contextmanager
    def in_front(self, title: str) -> Iterator["Cashier"]:
        """Work in another window of the program, which gets the focus as a desktop gives it.

        At the end the focus is back in this one.
        """
        window = _window_of(self.process, title=title)
        _focus(window)
        yield Cashier(window, self.album, self.process, self._shots)
        _focus(self.window)

    def wait_until(self, ready: Callable[[], bool], *, what: str) -> None:
        """Look at the screen again and again until something is so."""
        deadline = monotonic() + PATIENCE_SECONDS
        while not ready():
            if monotonic() > deadline:
                raise NothingHappened(what)
            self.picture("waiting")

    def close(self) -> None:
        """Close the window as its button does, and wait until the program has ended."""
        self._note("close")
        ask_to_close(int(self.window))
        self.process.wait(timeout=PATIENCE_SECONDS)

    def _note(self, line: str) -> None:
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"{line}\n")

    def picture(self, name: str = "") -> Path:
        """Take a picture of the window."""
        path = self.album / (f"{name}.png" if name else f"shot-{next(self._shots):03d}.png")
        if self.process.poll() is not None:
            raise NothingHappened(f"the program ended with {self.process.returncode}")
        subprocess.run(
            ["import", "-window", self.window, str(path)], check=True, timeout=PATIENCE_SECONDS
        )
        return path

    def _wait_for_answer(self, before: Path) -> None:
        deadline = monotonic() + PATIENCE_SECONDS
        last, answered = before, False
        while monotonic() < deadline:
            now = self.picture()
            moved = pixels_apart(last, now) > CARET_PIXELS
            answered = answered or pixels_apart(before, now) > CARET_PIXELS
            if answered and not moved:
                return
            last = now
        raise NothingHappened(f"after {self.presses()[-3:]}: see {last}")


def pixels_apart(one: Path, other: Path) -> int:
    """Return how many pixels of two pictures differ."""
    done = subprocess.run(
        ["compare", "-metric", "AE", str(one), str(other), "null:"],
        capture_output=True,
        text=True,
        check=False,
    )
    return int(float(done.stderr.split()[0]))


def teach_keyboard(letters: str) -> None:
    """Give each letter a key of its own.

    Left to itself xdotool lends one key to letter after letter, and a busy program reads some of
    them when the key already means the next one.
    """
    for keycode, letter in zip(range(200, 256), sorted(set(letters)), strict=False):
        rule = f"keycode {keycode} = U{ord(letter):04X} U{ord(letter):04X}"
        subprocess.run(["xmodmap", "-e", rule], check=True)


@contextmanager
def open_window(folder: Path) -> Iterator[Cashier]:
    """Start ShopClub on a machine of its own, and close it at the end, if nobody did before."""
    album = folder / "album"
    album.mkdir(parents=True, exist_ok=True)
    log = (folder / "log.txt").open("a")
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "shopclub",
            *("--shop", str(folder / "shop.shopclub")),
            *("--settings", str(folder / "settings.toml")),
            *("--papers", str(folder / "papers")),
        ],
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"},
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    try:
        window = _window_of(process, title="ShopClub")
        _focus(window)
        yield Cashier(window=window, album=album, process=process)
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(timeout=PATIENCE_SECONDS)
        log.close()


def _window_of(process: "subprocess.Popen[bytes]", *, title: str) -> str:
    """Wait for a window of a program, and return its number."""
    found = _xdotool(
        "search", "--sync", "--onlyvisible", "--pid", str(process.pid), "--name", title
    )
    return found.split()[-1]


def _focus(window: str) -> None:
    _xdotool("windowfocus", "--sync", window)


def _xdotool(*words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words],
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE_SECONDS,
    )
    return done.stdout
