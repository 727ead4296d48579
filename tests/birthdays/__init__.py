"""Tests of shopclub/birthdays."""
