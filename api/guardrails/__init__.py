"""Guardrails: what a text may say, why, and how to say it better.

Purpose. An employee puts an approved caption into their own words; this room says at once what the company's
social-media policy makes of it. It explains and suggests, and blocks only what nobody may publish.

Words. A *rule* is one check of a versioned *policy*: a kind, a level and a paragraph. A *finder* looks for one kind and
returns *hits*; a rule makes *findings* of them; the *verdict* is the strictest level with every finding. *Folded* is a
text made comparable (look-alikes, accents and invisible signs undone) with the way back to what was typed. A *quantity*
is a rate or an amount by value. A *lexicon* is what one language contributes.

Promises. Only the difference to the approved caption is judged; an unedited one gets nudges at most. Spans count code
points of what the person typed. Everything down to `evaluate` is pure: values in, values out, the same for the same,
in time linear in the text. A blocked text is never kept, only its trace.

Reading order. `levels.py`, `facts.py`, `findings.py`, `evaluate.py`; then `normalise.py`, `scopes.py`, `quantities.py`,
`difference.py`, `accounts.py`, `reading.py`; then `kinds/` and the words they look for in `phrases/`; `starter.py` with
`paragraphs/`; `words/` for what findings say. Then the verbs around it: `policy.py` (which rules are in force),
`advice.py` (a text judged and said), `records.py` (what is kept of it), `acknowledgements.py`; `reviews.py` (held texts
as authors know them), `moderation.py` (what moderators do), `telling.py`; `routes.py`.
"""
