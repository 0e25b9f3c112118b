"""Pixels: printed rules, pieces of ink, strokes through a place, the frames of stamps."""
