"""What a receipt printer is told in ESC/POS: the paper as dots, the cut, the pulse for the drawer.

Only raster is sent, so that no code page can turn a name into something else.
"""

import os
import shutil
from typing import TYPE_CHECKING

from shopclub.ui.paper.raster import HEADS, rasters

if TYPE_CHECKING:
    from escpos.printer import Dummy

BAND_DOTS = 192
"""Rows of one image: small printers have little memory."""
DRAWER_PIN = 2


def strip_commands(pdf: bytes, *, open_drawer: bool = False) -> bytes:
    """Return what makes a printer print a paper for a roll, feed it out and cut it.

    The drawer opens before the paper comes.
    """
    printer = _new_printer()
    printer.hw("INIT")
    if open_drawer:
        printer.cashdraw(DRAWER_PIN)
    for page in rasters(pdf):
        printer.image(page, fragment_height=BAND_DOTS)
        printer.cut()
    return bytes(printer.output)


def drawer_commands() -> bytes:
    """Return what makes a printer open the cash drawer, and nothing else."""
    printer = _new_printer()
    printer.cashdraw(DRAWER_PIN)
    return bytes(printer.output)


def _new_printer() -> "Dummy":
    """Return a printer that keeps what it is told."""
    from escpos import capabilities
    from escpos.printer import Dummy

    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:  # else one folder more with each start
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
    profile = capabilities.Profile(features={"paperFullCut": True})
    profile.profile_data = {
        **profile.profile_data,
        "media": {"width": {"pixels": max(HEADS.values())}},
    }
    return Dummy(profile=profile)
