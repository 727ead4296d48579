"""A list to fill in: its heads are those that the import knows, with two rows as an example."""

import codecs
from pathlib import Path

from shopclub.kernel.resources import resource_path
from shopclub.kernel.whole_files import write_whole
from shopclub.storage.problems import disk_faults


def write_template(path: Path, *, language: str) -> Path:
    """Save a list to fill in, for Excel in UTF-8 with its mark; raises a fault of the disk."""
    with disk_faults():
        text = resource_path("samples", f"members_{language}.csv").read_bytes()
        write_whole(path, codecs.BOM_UTF8 + text)
    return path
