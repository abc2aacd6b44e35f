"""The policy: a versioned document with rules beneath, the company's facts, and who said yes to which version.

Words. A *version* is published and never changes; the *draft* is the next one, and there is one at most. The *facts*
are what the engine knows of the company, in revisions of their own; the *practice* is how people work with the policy.
An *anchor* names a paragraph. A rule's *code* names the same rule in every version; its *essence* is what it does.

Promises. A rule that nobody tried is observed before it counts, unless an officer takes the responsibility. People say
yes to a version that asks for it once, before their next share. What rules look for is confidential to compliance.

Reading order. `tables.py`, `schemas.py`, `draft_schemas.py`, `answer_schemas.py`; pure: `anchors.py`, `checks.py`,
`fact_checks.py`, `differences.py`, `fitting.py`; `starter.py` with `paragraphs/`; `facts.py`, `practice.py`,
`versions.py` (what is in force), `acknowledgements.py`, `reading.py`; the desk: `drafts.py`, `draft_rules.py`,
`publishing.py`, `answers.py`, `history.py`, `sunsets.py`; `routes.py`.
"""
