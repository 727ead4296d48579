"""Which places are no good for a shop file: a network drive, a synced folder, a stick.

Pure: what this machine knows of a place comes from `machine`. Every start asks: so these values
are named tuples, which are made sooner.
"""

from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import NamedTuple

from shopclub.storage.place_problems import Risk


class Danger(NamedTuple):
    """The risk of a place, and of a synced folder what keeps it in step."""

    risk: Risk
    service: str = ""


class Volume(NamedTuple):
    """A disk, or a share of another computer, and the folder where it begins.

    `device` names it where a question about the disk itself may follow.
    """

    point: str
    network: bool = False
    removable: bool = False
    device: str = ""


NETWORK_KINDS = frozenset(
    [
        "9p",
        "afpfs",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.ceph",
        "fuse.curlftpfs",
        "fuse.davfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "vmhgfs",
        "webdav",
    ]
)
"""File systems of another computer, or of the machine that this one is a guest of."""

SERVICES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("OneDrive", ("onedrive",)),
    ("Dropbox", ("dropbox",)),
    ("iCloud Drive", ("icloud drive", "iclouddrive", "mobile documents", "com~apple~clouddocs")),
    ("Google Drive", ("google drive", "googledrive", "my drive", "我的云端硬盘", "我的雲端硬碟")),
    ("坚果云 Nutstore", ("坚果云", "我的坚果云", "nutstore", "nutstore files")),
    ("百度网盘 Baidu", ("百度网盘", "baidusyncdisk", "baidusync", "baidunetdiskworkspace")),
    ("腾讯微云 Weiyun", ("微云", "腾讯微云", "weiyun")),
    ("Nextcloud", ("nextcloud",)),
    ("Syncthing", ("syncthing",)),
)
"""What a folder is called that is kept in step, as each program names it itself."""
MARKS: Mapping[str, str] = {".dropbox": "Dropbox", ".stfolder": "Syncthing", ".sync": "Resilio"}
"""What lies in such a folder, whatever it is called."""
AFTER_A_NAME = ("-", " -", "(", " (")
"""How what follows a program's name in the name of its folder begins: whose it is."""
_ESCAPED = (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\"))
"""How Linux writes what would part its fields."""


def danger_of(
    path: PurePath,
    *,
    volume: Volume | None,
    marked: Mapping[str, str],
    told: Mapping[str, str],
) -> Danger | None:
    """Return why a place is no good for a shop file, None where it is; the gravest reason first.

    `marked` names folders with a mark of a program in them, `told` those that the system says are
    kept in step.
    """
    if volume is not None and volume.network:
        return Danger(Risk.NETWORK)
    folders = path.parents
    for folder in folders:
        service = marked.get(str(folder)) or told.get(str(folder)) or _service_named(folder.name)
        if service:
            return Danger(Risk.SYNCED, service)
    if volume is not None and volume.removable:
        return Danger(Risk.REMOVABLE)
    return None


def volume_of(path: PurePath, volumes: Iterable[Volume]) -> Volume | None:
    """Return the volume that a place lies on: the deepest, and of those the last one mounted."""
    found: Volume | None = None
    for volume in volumes:
        point = PurePath(volume.point)
        if path.is_relative_to(point) and (
            found is None or len(point.parts) >= len(PurePath(found.point).parts)
        ):
            found = volume
    return found


def volumes_of_linux(mountinfo: str) -> tuple[Volume, ...]:
    """Read what Linux says is mounted where (`/proc/self/mountinfo`)."""
    found = []
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields, kind = before.split(), after.split(maxsplit=1)[:1]
        if len(fields) < 5 or not kind:
            continue
        point = fields[4]
        for escaped, meant in _ESCAPED:
            point = point.replace(escaped, meant)
        media = point.startswith(("/media/", "/run/media/"))
        found.append(Volume(point, kind[0] in NETWORK_KINDS, media, fields[2]))
    return tuple(found)


def volumes_of_mac(mounts: str) -> tuple[Volume, ...]:
    """Read what macOS says is mounted where (`mount`)."""
    found = []
    for line in mounts.splitlines():
        place, _, said = line.rpartition(" (")
        what, on, point = place.partition(" on /")
        kind, *options = said.rstrip(")").split(", ")
        if not on:
            continue
        network = kind in NETWORK_KINDS or ("local" not in options and not what.startswith("map "))
        found.append(Volume(f"/{point}", network, point.startswith("Volumes/")))
    return tuple(found)


def volume_of_windows(anchor: str, *, drive_type: int) -> Volume:
    """Return the drive of a place from what Windows says of it (`GetDriveTypeW`)."""
    unc = anchor.startswith(("\\\\", "//")) and not anchor.startswith(("\\\\?\\", "\\\\.\\"))
    removable, remote, disc = 2, 4, 5
    return Volume(anchor, unc or drive_type == remote, drive_type in {removable, disc})


def pids_that_lock(locks: str, *, file: str) -> tuple[int, ...]:
    """Read from the table of locks of Linux which processes hold a file (`/proc/locks`).

    One that only waits for it, and one of another realm of processes (0 or less), is left out.
    """
    found = []
    for line in locks.splitlines():
        match line.split():
            case [_, "POSIX" | "FLOCK" | "OFDLCK", _, _, pid, place, *_] if place == file:
                if pid.isdecimal() and int(pid):
                    found.append(int(pid))
    return tuple(dict.fromkeys(found))


def _service_named(folder: str) -> str:
    name = folder.casefold()
    for service, names in SERVICES:
        for own in names:
            if name == own or name.startswith(tuple(own + rest for rest in AFTER_A_NAME)):
                return service
    return ""
