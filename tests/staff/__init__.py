"""Tests of shopclub/staff."""
