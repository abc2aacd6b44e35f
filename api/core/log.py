"""Structured logs: one JSON object a line, with the request's id and without personal data."""

import logging
import logging.config
from contextvars import ContextVar

from api.core.settings import settings

request_id: ContextVar[str | None] = ContextVar("request_id", default=None)


class RequestId(logging.Filter):
    """Adds the id of the request or job that the line belongs to."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = request_id.get()
        return True


def configure() -> None:
    """Send every logger's lines to standard error as JSON. Libraries that log addresses or bodies keep quiet."""
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "filters": {"request_id": {"()": RequestId}},
            "formatters": {
                "json": {
                    "()": "pythonjsonlogger.json.JsonFormatter",
                    "format": "{asctime}{levelname}{name}{message}{request_id}",
                    "style": "{",
                    "rename_fields": {"asctime": "at", "levelname": "level", "name": "logger"},
                }
            },
            "handlers": {"out": {"class": "logging.StreamHandler", "formatter": "json", "filters": ["request_id"]}},
            "root": {"level": settings().log_level, "handlers": ["out"]},
            "loggers": {
                "arq": {"level": "WARNING"},
                "_granian": {"level": "WARNING"},
                "httpx": {"level": "WARNING"},
                "asyncio": {"level": "WARNING"},
            },
        }
    )
