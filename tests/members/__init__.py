"""Tests of shopclub/members."""
