"""Tests of shopclub/kernel."""
