"""Friction: what is kept of texts on their way out, and whether the rules, not the people, need correcting.

Words. An *attempt* is a text that somebody wanted to share, a *finding* what a rule said about it; both are kept
without words and without names. An *ending* is how writing ended. A *figure* counts them; a *tally* is the figure of a
day whose attempts were dropped. A *proposal* says that a rule should be milder, and why; *demotion* makes it so.

Promises. Each text is counted once, and dropped as soon as the company's setting says. Nothing about fewer than five
people is shown or tallied. Nobody's trust is lowered because a rule was wrong.

Reading order. `tables.py`, `marks.py` (people and words as keyed hashes), `records.py` and `decisions.py` (what is
kept), `endings.py`, `around.py` (what attempts tell the rules), `rules.py` (shares, goals, what stays hidden),
`counts.py`, `figures.py` with `table.py`, `retention.py`, `proposals.py` with `demotion.py`, `routes.py`.
"""
