"""TRUST 84: a network drive, a synced folder and a stick are known by what each system says."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from shopclub.storage.machine import _is_stick, danger_at
from shopclub.storage.place_problems import Risk
from shopclub.storage.places import (
    Danger,
    Volume,
    danger_of,
    volume_of,
    volume_of_windows,
    volumes_of_linux,
    volumes_of_mac,
)

MOUNTINFO = r"""
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 27 0:40 / /home rw,relatime shared:9 - btrfs /dev/sda2 rw,subvol=/home
41 27 0:52 / /mnt/store rw - nfs4 nas:/export rw,vers=4.2
42 27 0:53 / /mnt/a\040share rw - cifs //nas/shop rw
43 27 0:54 / /home/wang/remote rw - fuse.sshfs wang@nas: rw
44 27 8:17 / /media/wang/STICK rw - vfat /dev/sdb1 rw
45 27 8:33 / /data rw - ext4 /dev/sdc1 rw
46 27 0:55 / /mnt/c rw - 9p C:\134 rw
47 27 0:56 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
48 27 8:2 / /win rw - fuseblk /dev/sda3 rw
49 41 8:49 / /mnt/store/local rw - ext4 /dev/sdd1 rw
torn line
50 27
"""
MAC = """
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//wang@nas/shop on /Volumes/shop (smbfs, nodev, nosuid, mounted by wang)
/dev/disk4s1 on /Volumes/STICK (2) (msdos, local, nodev, nosuid, noowners)
nonsense
"""
NETWORK, REMOVABLE = Danger(Risk.NETWORK), Danger(Risk.REMOVABLE)


def danger(path: PurePath, volume: Volume | None = None, **known: dict[str, str]) -> Danger | None:
    return danger_of(
        path, volume=volume, marked=known.get("marked", {}), told=known.get("told", {})
    )


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("/home/wang/shop.shopclub", None),
        ("/mnt/store/shop.shopclub", NETWORK),
        ("/mnt/store/local/shop.shopclub", None),
        ("/mnt/stored/shop.shopclub", None),
        ("/mnt/a share/deep/shop.shopclub", NETWORK),
        ("/home/wang/remote/shop.shopclub", NETWORK),
        ("/media/wang/STICK/shop.shopclub", REMOVABLE),
        ("/mnt/c/Users/wang/shop.shopclub", NETWORK),
        ("/run/user/1000/gvfs/smb-share:server=nas/shop.shopclub", NETWORK),
        ("/win/shop.shopclub", None),
    ],
)
def test_linux_tells_shares_and_sticks(place: str, expected: Danger | None) -> None:
    path = PurePosixPath(place)
    assert danger(path, volume_of(path, volumes_of_linux(MOUNTINFO))) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("/Users/wang/shop.shopclub", None),
        ("/System/Volumes/Data/home/shop.shopclub", None),
        ("/Volumes/shop/shop.shopclub", NETWORK),
        ("/Volumes/STICK (2)/shop.shopclub", REMOVABLE),
    ],
)
def test_macos_tells_shares_and_sticks(place: str, expected: Danger | None) -> None:
    path = PurePosixPath(place)
    assert danger(path, volume_of(path, volumes_of_mac(MAC))) == expected


@pytest.mark.parametrize(
    ("place", "drive_type", "expected"),
    [
        (r"C:\Users\wang\shop.shopclub", 3, None),
        (r"Z:\shop.shopclub", 4, NETWORK),
        (r"\\nas\shop\shop.shopclub", 1, NETWORK),
        (r"E:\shop.shopclub", 2, REMOVABLE),
    ],
)
def test_windows_tells_shares_and_sticks(
    place: str, drive_type: int, expected: Danger | None
) -> None:
    path = PureWindowsPath(place)
    assert danger(path, volume_of_windows(path.anchor, drive_type=drive_type)) == expected


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (r"C:\Users\wang\OneDrive\店", "OneDrive"),
        (r"C:\Users\wang\OneDrive - Shop Ltd\a\b", "OneDrive"),
        ("/home/wang/Dropbox", "Dropbox"),
        ("/Users/wang/Dropbox (Personal)/shop", "Dropbox"),
        ("/Users/wang/Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        (r"C:\Users\wang\iCloudDrive", "iCloud Drive"),
        ("/Users/wang/Library/CloudStorage/GoogleDrive-wang@example.com/My Drive", "Google Drive"),
        (r"G:\我的云端硬盘\店", "Google Drive"),
        (r"D:\我的坚果云\店", "坚果云 Nutstore"),
        ("/home/wang/Nutstore Files/shop", "坚果云 Nutstore"),
        (r"D:\BaiduSyncdisk", "百度网盘 Baidu"),
        (r"D:\百度网盘\店", "百度网盘 Baidu"),
        (r"D:\腾讯微云", "腾讯微云 Weiyun"),
        ("/home/wang/Nextcloud", "Nextcloud"),
        ("/home/wang/shop/dropboxes", ""),
        ("/home/onedrives/shop", ""),
        ("/home/wang/my drives", ""),
        ("/home/wang/shop", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(folder: str, service: str) -> None:
    kind = PureWindowsPath if ":" in folder else PurePosixPath
    expected = Danger(Risk.SYNCED, service) if service else None
    assert danger(kind(folder) / "shop.shopclub") == expected
    assert danger(kind(folder).parent / (kind(folder).name + ".shopclub")) == danger(
        kind(folder).parent / "shop.shopclub"
    ), "the name of the file itself says nothing"


def test_a_synced_folder_is_known_by_its_mark_and_by_what_the_system_says() -> None:
    path = PurePosixPath("/home/wang/tills/first/shop.shopclub")
    synced = Danger(Risk.SYNCED, "Syncthing")
    assert danger(path, marked={"/home/wang/tills": "Syncthing"}) == synced
    assert danger(path, told={"/home/wang": "OneDrive"}) == Danger(Risk.SYNCED, "OneDrive")
    assert danger(path, marked={"/home/li": "Syncthing"}) is None


def test_the_gravest_reason_is_told() -> None:
    path = PurePosixPath("/mnt/Dropbox/shop.shopclub")
    assert danger(path, Volume("/mnt", network=True, removable=True)) == NETWORK
    assert danger(path, Volume("/mnt", removable=True)) == Danger(Risk.SYNCED, "Dropbox")


def test_marks_are_found_on_the_disk_and_a_folder_of_settings_is_none(tmp_path: Path) -> None:
    shop = tmp_path / "wang" / "tills" / "shop.shopclub"
    shop.parent.mkdir(parents=True)
    (tmp_path / "wang" / ".dropbox").mkdir()
    assert danger_at(shop) is None
    (shop.parent / ".stfolder").mkdir()
    assert danger_at(shop) == Danger(Risk.SYNCED, "Syncthing")


def test_a_link_that_leads_round_in_a_circle_is_no_danger(tmp_path: Path) -> None:
    circle = tmp_path / "shop.shopclub"
    circle.symlink_to(circle)
    assert danger_at(circle) is None


def test_what_onedrive_tells_the_system_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "work"))
    assert danger_at(tmp_path / "work" / "shop.shopclub") == Danger(Risk.SYNCED, "OneDrive")
    assert danger_at(tmp_path / "shop.shopclub") is None


@pytest.mark.parametrize(
    ("disk", "removable", "expected"),
    [
        ("pci0/usb3/3-1/sdb/sdb1", "0", True),
        ("pci0/mmc/mmcblk0/mmcblk0p1", "1", True),
        ("pci0/ata1/sda/sda1", "0", False),
        ("pci0/ata1/sda/sda1", "nonsense", False),
    ],
)
def test_a_disk_of_linux_that_can_be_pulled_out_is_one(
    tmp_path: Path, disk: str, removable: str, expected: bool
) -> None:
    place = tmp_path / disk
    place.mkdir(parents=True)
    (place.parent / "removable").write_text(removable)
    (tmp_path / "8:17").symlink_to(place)
    assert _is_stick("8:17", devices=tmp_path) is expected
    assert not _is_stick("9:99", devices=tmp_path)
