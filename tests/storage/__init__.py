"""Tests of shopclub/storage."""
