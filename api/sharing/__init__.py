"""Sharing: a person's tracked links, their shares, the clicks these earn, and the redirect.

Words: link, share (opened, confirmed, proven), destination (where a link leads now), arrival (a request for a link as
it came), click (an arrival in the database), verdict, visitor (a hash of one day).
Reading order: tables, schemas; for shares codes, links, `networks/`, shares, ways_out, habits, leaving, routes; for
clicks changes, destinations, redirect, answers, pages, cards, `clicks/`; `recalls/`.
"""
