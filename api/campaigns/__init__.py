"""Campaigns: posts with one goal, one time span and a tracking code.

Reading order: tables, schemas, service, routes.
"""
