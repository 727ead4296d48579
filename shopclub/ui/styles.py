"""The one style sheet of the application, written from the tokens of the look.

Kinds are dynamic properties: `widget.setProperty("kind", "panel")`. Painted widgets of
`widgets/` draw themselves; the sheet dresses Qt's own widgets and plain frames.
"""

from shopclub.ui.style_images import StyleImages
from shopclub.ui.style_inputs import combo_boxes, fields, ticks
from shopclub.ui.style_surfaces import buttons, frames, labels
from shopclub.ui.style_views import menus, progress_bars, scroll_bars, views
from shopclub.ui.theme import Tokens


def style_sheet(look: Tokens, images: StyleImages) -> str:
    """Return the whole sheet of a look, with every length at its text scale."""
    return "\n".join(
        (
            *frames(look),
            *labels(look),
            *buttons(look),
            *fields(look),
            *combo_boxes(look, images),
            *ticks(look, images),
            *scroll_bars(look),
            *menus(look, images),
            *views(look),
            *progress_bars(look),
        )
    )
