"""Tests of shopclub/sample."""
