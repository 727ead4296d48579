"""What stands beside a shop file."""

from pathlib import Path


def everything_in(folder: Path) -> dict[str, bytes]:
    """Return what stands beside a shop file, but for what SQLite keeps there while it is open."""
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    }
