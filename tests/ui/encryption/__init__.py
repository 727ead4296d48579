"""Tests of the panel that encrypts a shop."""
