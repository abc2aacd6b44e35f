"""The languages Birdsong speaks."""

from enum import StrEnum


class Language(StrEnum):
    """An interface and caption language, by its BCP 47 tag."""

    EN = "en"
    NL = "nl"
    DE = "de"
    IT = "it"
    FR = "fr"
