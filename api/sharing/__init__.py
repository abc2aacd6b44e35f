"""Sharing: a person's tracked links, their shares, the clicks these earn, and the redirect.

Words: link, share (opened, confirmed, proven), click, verdict.
Reading order: tables, schemas, codes, addresses, target, judge, links, shares, clicks, redirect, routes.
"""
