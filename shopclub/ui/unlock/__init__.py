"""Where an encrypted shop asks for its passphrase or recovery code."""
