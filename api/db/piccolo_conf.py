"""What Piccolo asks for: the engine and the one migration history."""

from piccolo.conf.apps import AppRegistry

from api.core.db import engine

DB = engine()
APP_REGISTRY = AppRegistry(apps=["api.db.piccolo_app"])
