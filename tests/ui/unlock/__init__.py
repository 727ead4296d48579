"""Tests of the window that asks for a key."""
