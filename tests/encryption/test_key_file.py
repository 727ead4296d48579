"""The key file: opened by its code, its passphrase or a newer key, and by nothing else."""

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from shopclub.encryption.key_file import (
    KeyFile,
    Way,
    from_json,
    lock_for,
    read_key_file,
    to_json,
    write_key_file,
)
from shopclub.encryption.problems import KeyFileLost, PassphraseRefused
from shopclub.encryption.sealing import SealCost, accept_passphrase, hkdf, id_of
from shopclub.kernel.recovery_codes import new_recovery_code
from shopclub.storage.shop_file import key_file_of

CHEAP = SealCost(passes=1, memory_kib=8, lanes=1)
KEY, NEXT = bytes(range(32)), bytes(range(32, 64))
CODE = new_recovery_code(lambda count: hashlib.sha256(b"one").digest()[:count])
OTHER = new_recovery_code(lambda count: hashlib.sha256(b"two").digest()[:count])
PASSPHRASE = "芝麻开门 open sesame"
FILE = KeyFile(lock_for(KEY, code=CODE, passphrase=PASSPHRASE, cost=CHEAP))


def test_the_code_and_the_passphrase_open_it_and_nothing_else() -> None:
    assert FILE.opened_by_code(CODE) == (KEY,)
    assert FILE.opened_by_passphrase(PASSPHRASE) == (KEY,)
    assert FILE.opened_by_code(OTHER) == ()
    assert FILE.opened_by_passphrase("another passphrase") == ()


def test_a_passphrase_is_the_same_however_the_keyboard_composed_it() -> None:
    assert FILE.opened_by_passphrase("  芝麻开门　ｏｐｅｎ sesame ") == (KEY,)


@pytest.mark.parametrize("entry", ["", "short", "  nine    chars ".replace("chars", "c")])
def test_a_short_passphrase_is_refused(entry: str) -> None:
    with pytest.raises(PassphraseRefused):
        accept_passphrase(entry)


def test_it_is_the_same_when_read_back_and_holds_no_key_in_the_open(tmp_path: Path) -> None:
    shop = tmp_path / "shop.shopclub"
    write_key_file(shop, FILE)
    assert read_key_file(shop) == FILE
    text = key_file_of(shop).read_text()
    assert KEY.hex() not in text
    assert CODE.characters not in text
    assert id_of(KEY) in text
    assert key_file_of(shop).stat().st_mode & 0o777 == 0o600


def test_a_seal_opens_only_as_what_it_was_made_for() -> None:
    by_code, _ = FILE.seals
    for tampered in (
        replace(by_code, key_id=id_of(NEXT)),
        replace(by_code, salt=bytes(16)),
        replace(by_code, sealed=by_code.sealed[:-1] + bytes([by_code.sealed[-1] ^ 1])),
        replace(by_code, sealed=b""),
        replace(by_code, under="x"),
    ):
        assert KeyFile((tampered,)).opened_by_code(CODE) == ()
    assert KeyFile((by_code,)).opened_by_code(CODE) == (KEY,)


def test_a_new_key_opens_those_of_before() -> None:
    both = FILE.with_lock(lock_for(NEXT, code=OTHER))
    assert both.key_ids == (id_of(NEXT), id_of(KEY))
    after = both.only(NEXT, older=(KEY,))
    assert after.key_ids == (id_of(NEXT),)
    assert after.older(NEXT) == (KEY,)
    assert after.older(KEY) == ()
    assert after.opened_by_code(CODE) == ()
    assert after.opened_by_code(OTHER) == (NEXT,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"format": 2, "seals": []}',
        '{"format": 1, "seals": 7}',
        '{"format": 1, "seals": [{}]}',
        "[" * 20_000,
        to_json(FILE)[:-3],
        to_json(FILE).replace("[1, 8, 1]", "[1, 99999999, 1]"),
        to_json(FILE).replace("[1, 8, 1]", '["1", 8, 1]'),
        to_json(FILE).replace("recovery code", "back door"),
        to_json(FILE).replace('"salt": "', '"salt": "zz'),
        re.sub('"salt": "[0-9a-f]+"', '"salt": "ab"', to_json(FILE)),
    ],
)
def test_what_is_no_key_file_is_refused(tmp_path: Path, text: str) -> None:
    shop = tmp_path / "shop.shopclub"
    key_file_of(shop).write_text(text)
    with pytest.raises(KeyFileLost):
        read_key_file(shop)
    with pytest.raises(ValueError):  # noqa: PT011  # of whatever kind
        from_json(text)


def test_a_lost_key_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(KeyFileLost):
        read_key_file(tmp_path / "shop.shopclub")


def test_its_text_names_every_way() -> None:
    ways = [seal["way"] for seal in json.loads(to_json(FILE))["seals"]]
    assert ways == [Way.CODE, Way.PASSPHRASE]


def test_keys_are_derived_as_the_standard_says() -> None:
    """RFC 5869, test case 3, as far as one block goes."""
    derived = hkdf(b"\x0b" * 22, salt=b"", info=b"")
    assert derived.hex() == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
