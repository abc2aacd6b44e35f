"""Posting for people: shares that go out through an account the person connected, and what came of them there.

Words: posting (a share on its way to a network: waiting, sending, unsure, posted or failed), network post (where a
share stands at its network, and how that is known), engagement (likes, reposts and replies).
A posting is asked for once, tried until its network answers, and looked for before it is ever sent again.
Reading order: tables, schemas, `keys.py`, `rules.py` (pure), `leases.py`, `parcels.py` (what goes out), `proofs.py`,
`sending.py`, `requests.py`; `places.py` (addresses, pure) and `pasted.py`; `engagement.py` (reading back); routes.
"""
