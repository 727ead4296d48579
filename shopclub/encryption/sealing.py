"""Sealing a key so that only a recovery code, a passphrase or another key opens it again.

AES-GCM seals; the key for that comes from a code's 140 bits or from another key by HKDF, and from a
passphrase by Argon2id. The libraries are imported when a key is sealed or opened, never at a start.
"""

import hashlib
import hmac
import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from shopclub.encryption.memory import enough_memory
from shopclub.encryption.problems import SHORTEST_PASSPHRASE, PassphraseRefused, WrongKey
from shopclub.kernel.recovery_codes import RecoveryCode

KEY_BYTES = 32
SALT_BYTES, NONCE_BYTES = 16, 12
ID_BYTES = 8
MOST_PASSES, MOST_MEMORY_KIB, MOST_LANES = 64, 1 << 20, 16
"""A key file that asks for more than this is not one of ours."""

Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class SealCost:
    """What one guess at a passphrase costs: Argon2's passes, KiB of memory and lanes."""

    passes: int = 3
    memory_kib: int = 65_536
    lanes: int = 4

    @property
    def is_bearable(self) -> bool:
        """Whether this computer can be asked to bear it."""
        return (
            1 <= self.passes <= MOST_PASSES
            and 8 * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB
            and 1 <= self.lanes <= MOST_LANES
        )


STANDARD = SealCost()


def new_key(random: Random = os.urandom) -> bytes:
    """Make the key of a file."""
    return random(KEY_BYTES)


def id_of(key: bytes) -> str:
    """Return what names a key and tells nothing of it."""
    return hkdf(key, salt=b"", info=b"shopclub key id", length=ID_BYTES).hex()


def from_code(code: RecoveryCode, *, salt: bytes) -> bytes:
    """Return the key that a recovery code gives; its chance needs no stretching."""
    return hkdf(code.secret, salt=salt, info=b"shopclub recovery code")


def from_key(key: bytes, *, salt: bytes) -> bytes:
    """Return the key under which older keys are sealed."""
    return hkdf(key, salt=salt, info=b"shopclub older key")


def from_passphrase(passphrase: str, *, salt: bytes, cost: SealCost) -> bytes:
    """Return the key that a passphrase gives, slowly; raises NotEnoughMemory."""
    from argon2.low_level import Type, hash_secret_raw

    said = plain_passphrase(passphrase).encode(errors="replace")  # half a character can be pasted
    with enough_memory():
        return hash_secret_raw(
            said,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )


def plain_passphrase(entry: str) -> str:
    """Return a passphrase as it is kept, whichever way the keyboard composed it."""
    return " ".join(unicodedata.normalize("NFKC", entry).split())


def accept_passphrase(entry: str) -> str:
    """Return a new passphrase, or raise PassphraseRefused."""
    passphrase = plain_passphrase(entry)
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseRefused
    return passphrase


def seal(secret: bytes, *, under: bytes, saying: str, random: Random = os.urandom) -> bytes:
    """Return a secret sealed under a key, together with a text that must be said to open it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = random(NONCE_BYTES)
    return nonce + AESGCM(under).encrypt(nonce, secret, saying.encode())


def unseal(sealed: bytes, *, under: bytes, saying: str) -> bytes:
    """Return a secret that was sealed; raises WrongKey where key, text or seal are others."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        return AESGCM(under).decrypt(nonce, body, saying.encode())
    except (InvalidTag, ValueError) as error:
        raise WrongKey from error


def hkdf(secret: bytes, *, salt: bytes, info: bytes, length: int = KEY_BYTES) -> bytes:
    """Derive a key from a secret that is chance itself (RFC 5869, SHA-256, one block)."""
    drawn = hmac.digest(salt or bytes(hashlib.sha256().digest_size), secret, "sha256")
    return hmac.digest(drawn, info + b"\x01", "sha256")[:length]
