"""Friction: what is kept of texts on their way out, and whether the rules, not the people, need correcting.

Reading order. `tables.py`, `records.py`.
"""
