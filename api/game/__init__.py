"""The game: an append-only ledger of points, boards, and the freedom to leave them.

Words: entry (a line in the ledger), board, period, alias. Totals and a histogram of scores move in the entry's own
transaction, so a board never scans the ledger.
Reading order: tables, schemas, rules, ledger, totals, players, earning, boards, routes.
"""
