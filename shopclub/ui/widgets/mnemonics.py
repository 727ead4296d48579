"""The sign of a mnemonic in words that are shown, and the words as they are read out."""

import re

_BEHIND = re.compile(r"\s*\(&[^&]\)")
"""Chinese words carry their key behind them: 手机(&P)."""


def without_mnemonic(text: str) -> str:
    """Return words without their mnemonic, as they are read out: "Phone" of "&Phone"."""
    plain = text.replace("&&", "\0")
    return _BEHIND.sub("", plain).replace("&", "").replace("\0", "&")
