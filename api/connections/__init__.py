"""Connections: accounts at networks that a person lets Birdsong post with. Optional, theirs alone, never required.

Nobody else ever sees that or what somebody connected: no route, count or log of this room tells it.

Words: connection (one account at one network, active or lapsed), tokens (what opens it; sealed at rest), attempt (a
way through the network's consent page, used once), registration (Birdsong known at one Mastodon server).
Reading order: `networks/adapter.py`, tables, `vault.py`, schemas; `attempts.py` to connect, `accounts.py` to post,
`parting.py` to disconnect; the networks, each a folder; routes.
"""
