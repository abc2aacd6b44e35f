"""The settings, as a command reads them: a wrong one ends it with a plain sentence."""

import click


def with_settings() -> None:
    """End with a plain sentence when a setting is missing or makes no sense."""
    from api.core.settings import SettingsError
    from api.core.settings import settings as read

    try:
        read()
    except SettingsError as wrong:
        raise click.ClickException(str(wrong)) from wrong
