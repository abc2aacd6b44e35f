"""Compliance: what legal and compliance officers do beyond writing the policy.

Purpose. Before a rule goes live it is replayed over the texts that people really shared, so that its owner sees whom it
would have stopped, and why.

Words. A *replay* is one run of one draft rule over the texts of the last days; it keeps figures and examples, no names.

Promises. A replay stops nobody and tells nobody. What it counts about fewer than five people it does not tell. Its
examples are places in texts: when a text is gone, so is the example.

Reading order. `tables.py`, `schemas.py`, `tallies.py` and `excerpts.py` (pure), `past_texts.py`, `running.py` (the
job), `replays.py`, `publication.py`, `routes.py`.
"""
