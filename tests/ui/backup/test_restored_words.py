"""What is said after a backup was restored: what is kept, and under which name."""

from pathlib import Path

import pytest

from shopclub.backup.backups import Restored
from shopclub.ui.backup.words import restored_words
from tests.builders import desk_in


@pytest.mark.parametrize(
    ("aside", "journals", "said"),
    [
        (Path("/a/aside"), (), "The shop file of before is kept."),
        (None, (Path("/a/left-wal"),), "was gone; its journal is kept as left-wal."),
        (None, (), "The shop file of before was gone."),
    ],
)
def test_what_is_kept_of_the_shop_file_of_before_is_said(
    tmp_path: Path, aside: Path | None, journals: tuple[Path, ...], said: str
) -> None:
    with desk_in(tmp_path) as desk:
        assert restored_words(Restored(desk.shop, aside, journals)).endswith(said)
