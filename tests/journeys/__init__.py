"""Journeys: what a person does, from key to paper."""
