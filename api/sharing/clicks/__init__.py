"""Clicks: kept before they are answered, judged afterwards.

Words: arrival (a request for a link as it came), click (an arrival in the database), verdict, visitor (a hash of one
day). Reading order: `arrival.py`, `visits.py`; for keeping `askers.py`, `arrivals.py`, `journal.py`; for judging
`judge.py` with `visitors/`, `judging.py`.
"""
