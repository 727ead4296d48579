"""Closing a shift or the day, with its strip."""
