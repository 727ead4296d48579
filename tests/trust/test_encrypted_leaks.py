"""T19: names, phones and notes of an encrypted shop stand in no file: shop, log, backups, temp."""

import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.encrypting import change_key
from shopclub.backup.names import Occasion
from shopclub.backup.restoring import WORD
from shopclub.config import BackupPlaces
from shopclub.counter.held import HeldSaleFile, SaleInHand
from shopclub.members.members import NewMember
from shopclub.members.particulars import Particulars
from shopclub.storage.rekeying import copy_rekeyed
from tests.backup.encrypted import KEY, backups_in, first_key
from tests.builders import Desk, desk_in

NAME, LATIN, PHONE = "金丝雀小姐", "Wilhelmina Canary", "13877665544"
NOTE, ADDRESS, ALLERGY = "prefers the blue kettle", "Nightingale Lane 77", "hazelnut brittle"
CANARIES = (NAME, LATIN, PHONE, NOTE, ADDRESS, ALLERGY, "Nightingale")
NEEDLES = tuple(
    text.encode(encoding) for text in CANARIES for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)


@dataclass(slots=True)
class Search:
    """What was found, and how much was read."""

    hits: list[str]
    files: int = 0
    size: int = 0


def search(*folders: Path) -> Search:
    """Look for every canary in every file of some folders."""
    found = Search([])
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                content = path.read_bytes()
                found.files, found.size = found.files + 1, found.size + len(content)
                found.hits += [f"{path.name}: {n!r}" for n in NEEDLES if n in content]
    return found


@pytest.fixture
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let every temporary file of this process and of those it starts go to a folder."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    return folder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "shop").mkdir()
    with desk_in(tmp_path / "shop", plain=True) as desk:
        told = Particulars(note=NOTE, address=ADDRESS, allergies=ALLERGY, tags=("Nightingale",))
        for name, phone in ((NAME, PHONE), (LATIN, "")):
            desk.shop.members.enrol(NewMember(name, phone, particulars=told), by=desk.owner)
        yield desk


def sell(desk: Desk, count: int) -> None:
    found = desk.shop.lookup.find(PHONE)
    for _ in range(count):
        draft = replace(desk.draft(1_000), member_id=found[0].member_id)
        desk.shop.till.ring_up(draft, by=desk.owner)
        desk.clock.advance(timedelta(minutes=2))


def put_one_back(desk: Desk, backups: Backups, places: BackupPlaces, folder: Path) -> list[str]:
    """Put a backup back; return what stood in the open while it was ready."""
    made = backups.make(Occasion.CLOSING, places=places)
    sell(desk, 2)
    prepared = backups.prepare(made.path, places=places, by=desk.owner)
    meanwhile = search(folder).hits
    backups.put_back(prepared, word=WORD, by=desk.owner)
    return meanwhile


@pytest.mark.full
def test_nothing_of_a_person_stands_in_any_file_of_an_encrypted_shop(
    desk: Desk, tmp_path: Path, temp: Path
) -> None:
    folder, second = tmp_path / "shop", tmp_path / "stick"
    second.mkdir()
    assert len(search(folder).hits) >= len(CANARIES), "a plain shop must show what is searched"
    backups = backups_in(desk.shop.path, desk.clock)
    change_key(backups, first_key(backups), by=desk.owner)
    assert search(tmp_path).hits == []

    sell(desk, 20)
    log = desk.shop.path.with_name(desk.shop.path.name + "-wal")
    assert log.stat().st_size > 50_000
    with ThreadPoolExecutor(max_workers=1) as lane:
        held = HeldSaleFile(folder / "grocer.shopclub.held", lane=lane)
        member = desk.shop.lookup.find(PHONE)[0].member_id
        held.keep(
            SaleInHand(desk.shop.mark(), "held", desk.clock.now(), member, amount_entry="12.50")
        )
    places = BackupPlaces(second=str(second))
    assert put_one_back(desk, backups, places, tmp_path) == []

    found = search(tmp_path)
    print(f"{found.files} files of {found.size:,} bytes searched for {len(NEEDLES)} canaries")
    assert found.hits == []
    assert found.files >= 10
    assert {"-wal", ".held", ".key"} <= {
        end for end in ("-wal", ".held", ".key") if list(folder.glob(f"*{end}"))
    }

    copy_rekeyed(desk.shop.path, temp / "leak", key=KEY, new_key=None)
    planted = search(tmp_path).hits
    assert {hit.split(":")[0] for hit in planted} == {"leak"}
    assert len(planted) >= len(CANARIES)
