"""Tests of shopclub/tiers."""
