"""Errors, texts, settings, catalog reading: what every other layer may use."""
