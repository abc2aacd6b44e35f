"""The policy: a versioned document with rules beneath, the company's facts, and who said yes to which version.

Reading order. `tables.py`, `schemas.py`, `starter.py` with `paragraphs/`, `versions.py` (what is in force),
`acknowledgements.py`, `routes.py`.
"""
