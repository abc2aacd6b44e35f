"""Birdsong's application. Start with README.md beside this file, then app.py."""

import os

os.environ.setdefault("PICCOLO_CONF", "api.db.piccolo_conf")
