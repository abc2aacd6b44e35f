"""Campaigns: posts with one goal, one time span and a tracking code.

Words: goal (what a campaign counts as a conversion). Reading order: tables, schemas, goals, service, routes.
"""
