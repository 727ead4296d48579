"""What a damaged file does to a reader of its parts."""

import pytest

from shopclub.storage.database import run, writing
from shopclub.storage.parts import list_parts, rows_of_part
from shopclub.storage.problems import DamagedFile
from tests.builders import Desk


def test_a_text_that_is_none_is_a_fault_of_the_file(desk: Desk) -> None:
    with writing():
        run("UPDATE setting SET value = CAST(x'ff80' AS TEXT)")
    (settings,) = (part for part in list_parts() if part.name == "setting")
    with pytest.raises(DamagedFile):
        list(rows_of_part(settings))
