"""Tests of shopclub/demo."""
