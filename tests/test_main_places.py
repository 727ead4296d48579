"""TRUST 84 without a window: a task that makes a shop file says where it is not safe."""

from pathlib import Path

import pytest

from shopclub.__main__ import main


@pytest.mark.parametrize(("folder", "warned"), [("Dropbox", True), ("shop", False)])
def test_a_task_that_makes_a_shop_says_that_a_synced_folder_is_no_place_for_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], folder: str, warned: bool
) -> None:
    place = tmp_path / folder
    place.mkdir()
    shop = place / "a.shopclub"
    assert main(["sample", "--members", "0", str(shop)]) == 2
    assert ("Dropbox keeps in step" in capsys.readouterr().err) is warned
    assert not shop.exists()
