"""Insights: what a post achieved, with the states of proof apart and small groups suppressed.

Reading order: schemas, rules, results, table, routes.
"""
