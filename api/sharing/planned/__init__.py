"""Sharing later: a post goes out, or its person is reminded of it, at a moment that they chose or that suits a network.

Words: planned share (waiting, done, cancelled, expired or failed), mode (`post_for_me`, `remind_me`), timing (`chosen`,
`awake`, `spread`), slot (an hour of the week).
Reading order: tables, schemas, `awake.py` and `moments.py` (pure), `suggesting.py`, `planning.py`, `leaving.py`,
`ending.py`, routes.
"""
