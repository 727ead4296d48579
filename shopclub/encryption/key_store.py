"""Where this computer keeps keys: the system's own store, or nowhere."""

from contextlib import suppress
from typing import Protocol

SERVICE = "ShopClub"


class KeyStore(Protocol):
    """Keeps keys by their ids; what it cannot do it does not, and says so."""

    def find(self, key_id: str) -> bytes | None:
        """Return a key, or None."""
        ...

    def keep(self, key: bytes, *, key_id: str) -> bool:
        """Keep a key; tell whether it can be found again."""
        ...

    def forget(self, key_id: str) -> None:
        """Keep a key no longer."""
        ...


class SystemKeyStore:
    """The key store of the system through keyring: Keychain, Credential Manager, Secret Service.

    What these raise is not keyring's own alone: Windows has an error of its own, Secret Service
    those of the bus it is asked by. Whatever it is, the key is not there.
    """

    def find(self, key_id: str) -> bytes | None:
        """Return a key, or None where there is none, or no store."""
        import keyring

        try:
            found = keyring.get_password(SERVICE, key_id)
            return None if found is None else bytes.fromhex(found)
        except Exception:
            return None

    def keep(self, key: bytes, *, key_id: str) -> bool:
        """Keep a key; tell whether it can be found again."""
        import keyring

        with suppress(Exception):
            keyring.set_password(SERVICE, key_id, key.hex())
        return self.find(key_id) == key

    def forget(self, key_id: str) -> None:
        """Keep a key no longer."""
        import keyring

        with suppress(Exception):
            keyring.delete_password(SERVICE, key_id)


class NoKeyStore:
    """A computer that keeps no keys."""

    def find(self, key_id: str) -> bytes | None:
        """Return None."""
        return None

    def keep(self, key: bytes, *, key_id: str) -> bool:
        """Keep nothing."""
        return False

    def forget(self, key_id: str) -> None:
        """Have nothing to forget."""
