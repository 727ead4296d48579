"""Tests of shopclub/ui/start."""
