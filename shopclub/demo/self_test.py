"""Proves that a copy of ShopClub is whole: window, fonts, migration, words and paper."""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from shopclub.app import places, start_of
from shopclub.counter.draft import Draft
from shopclub.kernel.clock import SetClock
from shopclub.kernel.phrases import LANGUAGES, phrases_of
from shopclub.members.members import NewMember
from shopclub.shop import Owner, create_shop, open_shop
from shopclub.storage.identity import Identity

PIN = "482916"
SESAME = "open sesame now"
NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


def self_test() -> int:
    """Run every proof, say each, and return 0 only if all held."""
    with tempfile.TemporaryDirectory(prefix="shopclub-self-test-") as name:
        folder = Path(name)
        for told, proof in (
            ("shop file, migrations, sale and receipt", _prove_sale),
            ("keys, their seals and an encrypted shop file", _prove_keys),
            ("words of every language", lambda _: _prove_words()),
            ("window, fonts and icons", _prove_window),
        ):
            _say(told, proof, folder)
    print("self-test passed")
    return 0


def _say(told: str, proof: Callable[[Path], None], folder: Path) -> None:
    print(f"self-test: {told} ...", flush=True)
    proof(folder)


def _prove_sale(folder: Path) -> None:
    from shopclub.documents import card, receipt
    from shopclub.ui.paper.commands import strip_commands

    clock = SetClock(NOON)
    shop = create_shop(
        folder / "self-test.shopclub",
        identity=Identity(name="幸福小超市"),
        owner=Owner("老王", PIN),
        clock=clock,
    )
    try:
        owner = shop.staff.sign_in(shop.staff.list_active()[0].staff_id, pin=PIN)
        member = shop.members.enrol(NewMember(name="王小明", phone="13800135678"), by=owner)
        draft = Draft(sale_id="self-test", amount=12_800, member_id=member.member_id)
        issued = shop.till.ring_up(draft, by=owner)
        papers = (
            receipt.draw(issued.receipt, member_name=issued.member_name),
            card.draw(shop.lookup.card(member.member_id)),
        )
        _require(all(paper.startswith(b"%PDF") for paper in papers), "no paper was drawn")
        _require(strip_commands(papers[0]).startswith(b"\x1b@"), "no dots for a receipt printer")
        _require(issued.receipt.balance == 128, "the sale earned something else than 128 points")
        _require(shop.check() == (), "the ledger does not prove the figures")
        other = shop.members.enrol(NewMember(name="陈建国", phone="13911228850"), by=owner)
        for text, found in (("wxm", member), ("chenjianguo", other), ("陳建國", other)):
            ids = [row.member_id for row in shop.lookup.find(text)]
            _require(ids == [found.member_id], "pinyin or either script finds nobody")
    finally:
        shop.close()


def _prove_keys(folder: Path) -> None:
    """Encrypt the shop of the sale, open it by its recovery code, and ask the system for a key."""
    from shopclub.encryption.key_file import KeyFile, lock_for, write_key_file
    from shopclub.encryption.key_store import SystemKeyStore
    from shopclub.encryption.sealing import new_key
    from shopclub.encryption.unlocking import unlock
    from shopclub.kernel.recovery_codes import new_recovery_code
    from shopclub.storage.rekeying import copy_rekeyed

    key, code, locked = new_key(), new_recovery_code(os.urandom), folder / "locked.shopclub"
    copy_rekeyed(folder / "self-test.shopclub", locked, key=None, new_key=key)
    write_key_file(locked, KeyFile(lock_for(key, code=code, passphrase=SESAME)))
    for entry in (code.text, SESAME):
        _require(unlock(locked, entry) == key, "the encrypted file did not open")
    with open_shop(locked, clock=SetClock(NOON), key=key) as shop:
        _require(shop.check() == (), "the encrypted file does not agree")
    _require(SystemKeyStore().find("self-test") is None, "the system's keys are not to be trusted")


def _prove_words() -> None:
    for language in LANGUAGES:
        phrases = phrases_of(language)
        _require(language == "en" or len(phrases.texts) > 100, f"no words for {language}")


def _prove_window(folder: Path) -> None:
    from shopclub.ui.application import make_application, open_desk
    from shopclub.ui.rehearsal import Rehearsal

    where = places(
        shop=folder / "self-test.shopclub", config=folder / "settings.toml", papers=folder
    )
    app = make_application(sys.argv[:1])
    desk = open_desk(app, start_of(where, clock=SetClock(NOON)))
    try:
        hands = Rehearsal(app, desk)
        hands.write(PIN)
        hands.press("Return")
        for language in LANGUAGES:
            hands.choose_language(language)
            hands.look(folder / f"{language}.png")
    finally:
        desk.end()


def _require(holds: bool, fault: str) -> None:  # noqa: FBT001  # the question itself
    if not holds:
        raise SystemExit(f"self-test failed: {fault}")
