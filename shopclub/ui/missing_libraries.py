"""Names a system library that Qt misses, and the line that installs it, instead of a traceback."""

import os
import re
import sys

PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
WINDOW_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libxkbcommon-x11.so.0",
)


def explain_missing() -> str | None:
    """Return what Qt or a real window misses on this machine, or None when it can start."""
    try:
        import PySide6.QtSvg
        import PySide6.QtWidgets  # noqa: F401  # only to see whether they load
    except ImportError as error:
        return explain(error)
    return explain_missing_for_window()


def explain(error: ImportError) -> str:
    """Return what is missing, and how to install it, from the loader's own words."""
    match = re.match(r"(?P<library>[^:\s]+\.so[^:\s]*): cannot open shared object", str(error))
    return str(error) if match is None else _sentence((match["library"],))


def explain_missing_for_window() -> str | None:
    """Return what a real window misses on this machine, or None; Qt itself would only abort."""
    if not sys.platform.startswith("linux") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        return None
    missing = tuple(library for library in WINDOW_LIBRARIES if not _loads(library))
    return _sentence(missing) if missing else None


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _sentence(libraries: tuple[str, ...]) -> str:
    packages = sorted({PACKAGES.get(library, library) for library in libraries})
    return (
        f"ShopClub cannot start: this computer lacks {', '.join(libraries)}.\n"
        f"On Debian or Ubuntu this line installs it: sudo apt-get install {' '.join(packages)}"
    )
