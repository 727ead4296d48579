"""Tests of shopclub/ui/doubts."""
