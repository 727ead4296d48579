"""What a line may say: nothing of a person, and always on one line.

Text of people cannot be told from text of programs by looking at it. So what is filled into a line
is masked by its type (`masked_value`): numbers and words of our own code stay, any other text goes.
Whole lines that others wrote are masked by their shapes (`masked`) besides.
"""

import re
import unicodedata
from enum import Enum
from pathlib import PurePath

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError

GONE = "***"
LONGEST = 2_000
MOST_DIGITS = 5
"""A number of more digits may be a phone, a PIN or a card."""

_SECRET = re.compile(
    r"""(?ix) \b (pin|password|passphrase|secret|token) \b ['"]? \s* ([=:]|\bis\b) \s*
    ( "[^"]*(?:"|$) | '[^']*(?:'|$) | [^\s,;)\]}]+ )"""
)
_PATH = re.compile(
    r"""(?<![\w./\\])(?:file://)?(?:[A-Za-z]:)?[\\/](?:[^\\/'"\n:*?<>|]+[\\/])+[^\\/\s'",;:)]*"""
)
_QUOTED = re.compile(r"""(?<![^\s(\[{=:,<])(?:"[^"]*(?:"|$)|'[^']*?(?:'(?=$|[\s)\]},:;.>])|$))""")
_MAIL = re.compile(r"\S+@\S+")
_PHONE = re.compile(r"(?<!\d)(?:(?:\+|00)?\s?86[\s-]?)?(1[3-9]\d)[\s-]?\d{4}[\s-]?(\d{4})(?!\d)")
_PHONE_ANYHOW = re.compile(r"(?<!\d)(1(?:[\s-]?\d){10})(?!\d)")
_NUMBER = re.compile(r"\d(?:[\s\-./(),，年月]{0,2}\d){5,}")
_FOREIGN = re.compile(r"""[^\s'"()\[\],;=:<>]*[^\x00-\x7f][^\s'"()\[\],;=:<>]*""")
_CALLED_DATE = re.compile(r"\bdate(?:time)?\([^)]*\)?")


class OwnText(str):
    """A text that is of our code or of the system, no person's: it may stand in a line."""

    __slots__ = ()


def masked(text: str) -> str:
    """Mask a text that others wrote, by all that looks like a person's; return one line."""
    hidden = _SECRET.sub(lambda found: f"{found[1]}={GONE}", text)
    hidden = _PATH.sub(lambda found: _short_path(found[0]), hidden)
    hidden = _QUOTED.sub(f"'{GONE}'", hidden)
    return one_line(_without_shapes(hidden))


def masked_template(text: str) -> str:
    """Mask what stands in our own code as the text of a line: quotes in it are words of ours."""
    return one_line(_without_shapes(_SECRET.sub(lambda found: _keep_place(found), text)))


def masked_value(value: object) -> object:
    """Return what may stand in a line of a value that is filled in."""
    if value is None or isinstance(value, bool | float):
        return value
    if isinstance(value, OwnText):
        return one_line(value)
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, int):
        return value if abs(value) < 10**MOST_DIGITS else GONE
    if isinstance(value, type):
        return value.__qualname__
    if isinstance(value, PurePath):
        return f"{GONE}{_ending(value.name)}"
    if isinstance(value, BaseException):
        return named(value)
    return GONE


def named(error: BaseException) -> str:
    """Name an error without its text: its type, and what of its values is nobody's."""
    name = type(error).__qualname__
    if isinstance(error, ShopClubError | EnvironmentProblem):
        fields = getattr(error, "__dataclass_fields__", {})
        values = (f"{field}={masked_value(getattr(error, field, None))}" for field in fields)
        return f"{name}({', '.join(values)})"
    if isinstance(error, OSError) and error.errno is not None:
        from errno import errorcode

        return f"{name}({errorcode.get(error.errno, error.errno)})"
    code = getattr(error, "sqlite_errorname", None)
    if isinstance(code, str):
        return f"{name}({code})"
    if isinstance(error, AttributeError | NameError | ImportError) and error.name:
        plain = re.fullmatch(r"[A-Za-z_][A-Za-z_.0-9]{0,80}", error.name)
        return f"{name}({masked(error.name)})" if plain else name
    return name


def one_line(text: str) -> str:
    """Return a text on one line that cannot pass for two, nor reorder itself, nor be endless."""
    bounded = text if len(text) <= LONGEST else f"{text[:LONGEST]} ... ({len(text)} characters)"
    return "".join(_escaped(char) for char in bounded)


def _escaped(char: str) -> str:
    if char == " " or char.isprintable():
        return char
    return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(char) or f"\\x{ord(char):02x}"


def _without_shapes(text: str) -> str:
    plain = "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() and char > "\x7f" else char
        for char in text
    )
    plain = _MAIL.sub(GONE, plain)
    plain = _CALLED_DATE.sub(f"date({GONE})", plain)
    plain = _PHONE.sub(lambda found: f"{found[1]}****{found[2]}", plain)
    plain = _PHONE_ANYHOW.sub(lambda found: _phone(found[1]), plain)
    parts = re.split(r"(1\d\d\*{4}\d{4})", plain)
    return "".join(
        part if place % 2 else _FOREIGN.sub(GONE, _NUMBER.sub(GONE, part))
        for place, part in enumerate(parts)
    )


def _phone(found: str) -> str:
    digits = re.sub(r"\D", "", found)
    return f"{digits[:3]}****{digits[-4:]}"


def _keep_place(found: re.Match[str]) -> str:
    return found[0] if found[3].startswith("%") else f"{found[1]}={GONE}"


def _short_path(path: str) -> str:
    """Return a path of programs from where it says which one; of any other only its ending."""
    parts = re.split(r"[\\/]+", path)
    for root in ("site-packages", "shopclub"):
        if root in parts[:-1] and parts[-1].endswith((".py", ".pyc", ".so", ".pyd")):
            return "/".join(parts[parts.index(root) :])
    return f"<file{_ending(parts[-1])}>"


def _ending(name: str) -> str:
    found = re.search(r"\.[A-Za-z]{1,10}$", name)
    return found[0] if found else ""
