"""Tests of shopclub/counter."""
