"""Held texts: the moderators' queue, the answer to the author, objections, and the trust that grows.

Reading order. `tables.py`, `schemas.py`, `appeal_schemas.py`; the pure `working_hours.py`, `ladder.py`, `agreement.py`,
`trust_rules.py`, `runs.py`; `calendar.py`; held texts as authors know them in `reviews.py`, as reviewers see them in
`reviewers.py` and `queue.py`, and what those do in `moderation.py`; `escalation.py`; `appeals.py` with `arguments.py`,
answered in `hearings.py`; `trust.py`; `telling.py`, `routes.py`.
"""
