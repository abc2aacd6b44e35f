"""Clicks: kept before they are answered, judged afterwards.

Words: arrival (a request for a link as it came), click (an arrival in the database), verdict, visitor (a hash of one
day). Reading order: `arrival.py`, `visits.py`; for keeping `askers.py`, `arrivals.py`, `journal.py`; for judging
`judge.py` with `visitors/`, `ranges.py`, `bursts.py`, `verdicts.py`, `judging.py`, `proofs.py`, `again.py`; for
counting and growing `README.md`, `tables.py`, `figures.py`, `rollups.py`, `partitions.py`, `dropping.py`.
"""
