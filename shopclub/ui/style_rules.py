"""How one rule of the style sheet is written."""

from pathlib import Path

from shopclub.ui.theme import Tokens, TypeStyle


def rule(selector: str, **declarations: str) -> str:
    """Return one rule; `min_height="44px"` says `min-height: 44px`."""
    body = " ".join(f"{name.replace('_', '-')}: {value};" for name, value in declarations.items())
    return f"{selector} {{ {body} }}"


def type_of(style: TypeStyle) -> dict[str, str]:
    """Return the declarations of a size of type."""
    return {"font_size": f"{style.px}px", "font_weight": str(style.weight)}


def image(path: Path) -> str:
    """Return a file as the value of an image."""
    return f'url("{path.as_posix()}")'


def edge(look: Tokens, color: str, *, width: int = 1) -> str:
    """Return a solid border in whole strokes."""
    return f"{width * look.stroke}px solid {color}"
