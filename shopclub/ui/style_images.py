"""The few images a style sheet needs, as files in the colours of one look."""

from pathlib import Path
from typing import NamedTuple

from shopclub.ui.icons import write_colored_icon
from shopclub.ui.theme import Tokens


class StyleImages(NamedTuple):
    """The files of the few images a style sheet needs, in the colours of one look."""

    arrow: Path
    arrow_disabled: Path
    check: Path
    minus: Path
    menu_check: Path


def style_images(look: Tokens, folder: Path) -> StyleImages:
    """Write the images of a look into a folder; one that is there already is kept."""
    color = look.color
    return StyleImages(
        arrow=write_colored_icon("chevron-down", color.text2, folder),
        arrow_disabled=write_colored_icon("chevron-down", color.text3, folder),
        check=write_colored_icon("check", color.on_accent, folder),
        minus=write_colored_icon("minus", color.on_accent, folder),
        menu_check=write_colored_icon("check", color.accent, folder),
    )
