"""The log as a file, from the command line."""

from argparse import Namespace
from pathlib import Path

import pytest

from shopclub.shop import open_shop
from shopclub.staff.staff import WrongPin
from shopclub.ui.log.commands import run_task
from tests.builders import CHEAP, PIN, desk_in
from tests.ui.log.test_writing import broken, read


def test_the_command_line_writes_the_log_for_the_owner_s_pin_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with desk_in(tmp_path) as desk:
        desk.ring_up(100)
        path = desk.shop.path
        clock = desk.clock
    out = tmp_path / "log.csv"

    def run(name: str, pin: str) -> int:
        return run_task(
            Namespace(file=path, out=tmp_path / name),
            open_file=lambda file: open_shop(file, clock=clock, pin_cost=CHEAP),
            ask=lambda _: pin,
        )

    assert run("log.txt", PIN) == 2
    with pytest.raises(WrongPin):
        run("log.csv", "111222")
    assert not out.exists()
    assert run("log.csv", PIN) == 0
    assert broken(read(out)) == []
    assert "wrong pin" in {line["action"] for line in read(out)}
    assert run("log.pdf", PIN) == 0
    assert run("log.xlsx", PIN) == 0
    assert f"{out}: " in capsys.readouterr().out
    with open_shop(path, clock=clock) as shop:
        assert shop.check() == ()
