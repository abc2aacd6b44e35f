"""Guardrails: what a text may say, why, and how to say it better.

Purpose. An employee puts an approved caption into their own words; this room says at once what the company's
social-media policy makes of it. It explains and suggests, and blocks only what nobody may publish.

Words. A *rule* is one check of a versioned *policy*: a kind, a level and a paragraph. A *finder* looks for one kind and
returns *hits*; a rule makes *findings* of them; the *verdict* is the strictest level with every finding. An *attempt*
is a text that somebody wanted to share; a held one becomes a *review*; an objection to a finding is an *appeal*.

Promises. Only the difference to the approved caption is judged; an unedited one gets nudges at most. A blocked text is
never kept, only its trace. A held text never disappears and never publishes itself. Nobody is ranked by findings.

Reading order. `engine/` (pure: a text and rules in, a verdict out), `policy/` (which rules are in force, and how they
change), `advice.py` with `saying.py` (a text judged, and said in the person's language), `local.py` (what a phone finds
by itself), `holding/` (moderators, appeals, trust), `friction/` (what is kept, counted and proposed); `schemas.py`,
`routes.py`. Each room inside has its own tables, schemas, words and routes.
"""
