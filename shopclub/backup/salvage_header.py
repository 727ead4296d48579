"""Which version a damaged shop file is of, and the first bytes of a copy put right."""

from pathlib import Path

from shopclub.backup.salvage_rows import DamagedRows
from shopclub.storage.engines import APPLICATION_ID
from shopclub.storage.problems import DamagedFile, NewerShopFile
from shopclub.storage.shop_file import PLAIN_START, schema_version

_PAGE = 4_096


def version_said(reading: DamagedRows, *, of: Path) -> int:
    """Return the version that an encrypted file says it is of: its first page is whole, or none."""
    ((version,),) = reading.ask("PRAGMA user_version")
    if version > schema_version():
        raise NewerShopFile(str(of), version)
    return max(int(version), 1)


def mended_header(copy: Path, *, of: Path) -> int:
    """Put right the first bytes of a copy of a plain file; return the version it is of."""
    with copy.open("rb+") as file:
        header = bytearray(file.read(100))
        size = file.seek(0, 2)
        if len(header) < 100:
            raise DamagedFile
        version = int.from_bytes(header[60:64], "big")
        if header[:16] == PLAIN_START and version > schema_version():
            raise NewerShopFile(str(of), version)
        if not 1 <= version <= schema_version():
            version = schema_version()
        header[:24] = PLAIN_START + _PAGE.to_bytes(2, "big") + b"\2\2\0\x40\x20\x20"
        header[28:32] = (size // _PAGE).to_bytes(4, "big")
        header[44:48] = (4).to_bytes(4, "big")
        header[52:60] = (0).to_bytes(4, "big") + (1).to_bytes(4, "big")
        header[60:64] = version.to_bytes(4, "big")
        header[68:72] = APPLICATION_ID.to_bytes(4, "big")
        header[92:96] = header[24:28]
        file.seek(0)
        file.write(header)
    return version
