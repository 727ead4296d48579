"""Encryption of the shop file, on the page of backups."""
