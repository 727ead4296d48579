"""Tests of shopclub/points."""
