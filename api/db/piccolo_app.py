"""All tables in one migration history: features refer to each other, and a release migrates as one."""

from pathlib import Path

from piccolo.conf.apps import AppConfig, table_finder

ROOMS_WITH_TABLES = (
    "core",
    "identity",
    "notifications",
    "content",
    "guardrails.policy",
    "guardrails.holding",
    "guardrails.friction",
    "campaigns",
    "connections",
    "sharing",
    "sharing.clicks",
    "sharing.planned",
    "sharing.posting",
    "sharing.recalls",
    "sharing.conversions",
    "game",
    "compliance",
    "insights",
)

APP_CONFIG = AppConfig(
    app_name="birdsong",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=table_finder([f"api.{room}.tables" for room in ROOMS_WITH_TABLES], exclude_imported=True),
)
