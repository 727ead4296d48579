"""Tests of shopclub/sales."""
