"""What keeps an encrypted shop file closed, or a key from being made."""

from dataclasses import dataclass

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError

SHORTEST_PASSPHRASE = 10


@dataclass(eq=False)
class KeyNeeded(EnvironmentProblem):
    """The file is encrypted, and this computer does not know its key."""

    path: str


@dataclass(eq=False)
class KeyFileLost(EnvironmentProblem):
    """What seals the key of an encrypted shop is missing beside the file, or damaged."""

    path: str


@dataclass(eq=False)
class KeyChangeStopped(EnvironmentProblem):
    """Encrypting, or the like, was stopped; the shop file is as it was."""


@dataclass(eq=False)
class WrongKey(ShopClubError):
    """What was entered does not open the file."""


@dataclass(eq=False)
class PassphraseRefused(ShopClubError):
    """A new passphrase is too short, or needed because this computer keeps no keys."""

    shortest: int = SHORTEST_PASSPHRASE


@dataclass(eq=False)
class PassphrasesDiffer(ShopClubError):
    """A new passphrase was typed another way the second time."""
