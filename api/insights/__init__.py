"""Insights: what a post achieved, with the states of proof apart and small groups suppressed.

Earned media value is what people's clicks would have cost as advertisements, at the company's own rates; without rates
there is none, and impressions are never guessed.

Reading order: schemas, rules, results, table; tables, value_schemas, media_rates, achieved, achieved_table; routes.
"""
