"""Settings files of odd kinds, torn and from before: read, or kept aside."""

import random
from collections import Counter
from pathlib import Path

import pytest

from shopclub.config import load_config, save_config
from tests.test_config import CHOSEN


@pytest.mark.parametrize("rounds", [100, pytest.param(5_000, marks=pytest.mark.soak)])
def test_a_file_mutilated_at_random_is_read_or_kept_aside(tmp_path: Path, rounds: int) -> None:
    path, chance = tmp_path / "settings.toml", random.Random(rounds)
    save_config(CHOSEN, path=path)
    whole, told = path.read_bytes(), Counter[str]()
    for _ in range(rounds):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(content))
            match chance.randrange(4):
                case 0:
                    content[at] = chance.randrange(256)
                case 1:
                    del content[at : at + chance.randrange(1, 20)]
                case 2:
                    content[at:at] = chance.choice(
                        [b"[", b"{", b'"', b"= 1", b"\n[x]\n", b"9" * 30]
                    )
                case _:
                    del content[at:]
            content = content or bytearray(b"\n")
        path.write_bytes(bytes(content))
        found = load_config(path)
        told["read" if path.exists() else "kept aside"] += 1
        if chance.random() < 0.1:
            save_config(found, path=path)
            assert load_config(path) == found
    print(dict(told))
    assert min(told.values()) > rounds / 20
    left = {file.name for file in tmp_path.iterdir()} - {"settings.toml"}
    assert left == {"settings.toml.bad"}
