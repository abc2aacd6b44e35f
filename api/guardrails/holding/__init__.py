"""Held texts: the moderators' queue, the answer to the author, objections, and the trust that grows.

Reading order. `tables.py`, `schemas.py`, `working_hours.py`, `runs.py` (pure), `reviews.py` (held texts as authors know
them), `moderation.py` (what moderators do), `telling.py`, `routes.py`.
"""
