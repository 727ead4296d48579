"""Lines of a menu whose words are people's own, or have no letter that is theirs alone."""

MOST_DIGITS = 10


def numbered(place: int, words: str) -> str:
    """Return the words of a line after the digit that chooses it: 1 to 9, then 0, then none."""
    digit = f"&{place % 10}  " if place <= MOST_DIGITS else ""
    return digit + words.replace("&", "&&")
