"""What a backup's name tells, and what is no backup's name."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from shopclub.backup.names import BackupName, Occasion, read_name

AT = datetime(2026, 11, 28, 10, 30, 5, tzinfo=UTC)


@pytest.mark.parametrize("occasion", Occasion)
@pytest.mark.parametrize("differs", [False, True])
@pytest.mark.parametrize("stem", ["shop", "幸福 小店", "a-b-00000000", ".x"])
def test_a_name_is_read_as_it_was_written(occasion: Occasion, differs: bool, stem: str) -> None:
    name = BackupName(stem, "1f3a9c2e", AT, occasion, differs=differs)
    assert read_name(name.text()) == name


def test_instants_are_written_in_utc() -> None:
    shanghai = timezone(timedelta(hours=8))
    name = BackupName("shop", "1f3a9c2e", AT.astimezone(shanghai), Occasion.CLOSING)
    assert name.text() == "shop-1f3a9c2e-20261128T103005Z-closing.shopclub"


@pytest.mark.parametrize(
    "text",
    [
        "shop.shopclub",
        "shop-1f3a9c2e-20261128T103005Z-closing.shopclub.new",
        "shop-1f3a9c2e-20261328T103005Z-closing.shopclub",
        "shop-1f3a9c2e-20261128T103005Z-party.shopclub",
        "-1f3a9c2e-20261128T103005Z-closing.shopclub",
        "holiday.jpg",
    ],
)
def test_other_names_are_nobodys_backup(text: str) -> None:
    assert read_name(text) is None
