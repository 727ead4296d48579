"""Places for keys that stand in for the system's."""

from keyring.backend import KeyringBackend

from shopclub.encryption.sealing import id_of
from tests.encrypted_suite import KEY


class KeyStoreInMemory:
    """Keeps keys as long as it lives."""

    def __init__(self) -> None:
        self.keys: dict[str, bytes] = {}

    def find(self, key_id: str) -> bytes | None:
        return self.keys.get(key_id)

    def keep(self, key: bytes, *, key_id: str) -> bool:
        self.keys[key_id] = key
        return True

    def forget(self, key_id: str) -> None:
        self.keys.pop(key_id, None)


class KeyringInMemory(KeyringBackend):
    """A backend of keyring that keeps passwords as long as it lives."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.passwords: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.passwords[service, username]


class KeyringOfTheSuite(KeyringInMemory):
    """A backend that knows the key of the encrypted suite from the beginning."""

    priority = 0.5

    def __init__(self) -> None:
        super().__init__()
        self.set_password("ShopClub", id_of(KEY), KEY.hex())
