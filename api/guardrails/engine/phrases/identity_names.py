"""What identity, tax and social-security numbers are called, by the country whose numbers are meant."""

from api.guardrails.engine.phrases.lexicon import Phrases

# fmt: off
NAMES: dict[str, Phrases] = {
    "": (
        "(national|personal|citizen) (identity|identification|id) [number|no|nr]", "identity (number|card|no|nr)",
        "national insurance", "ssn",
        "social security( number| no| nr)?", "tax (id|number|identification|reference|no)", "tin",
        "identiteitsnummer", "fiscaal nummer",
        "(personen|identitats|sozialversicherungs|steuer)nummer", "personenkennzahl",
        "numero (di )?(identita|previdenz*)", "codice identificativo",
        "numero (national|personnel )?(d )?(identite|identification)", "numero (de )?(securite sociale|secu)",
        "numero fiscal*",
    ),
    "at": ("sv nummer", "svnr", "sozialversicherungsnummer"),
    "be": ("rijksregister*", "insz*", "niss*", "registre national", "numero national"),
    "bg": ("egn",),
    "cz": ("rodne cislo",),
    "de": ("steuer (id|ident*|nr)", "steueridentifikationsnummer", "idnr", "identifikationsnummer"),
    "dk": ("cpr*",),
    "ee": ("isikukood*",),
    "es": ("dni", "nie", "nif"),
    "fi": ("hetu", "henkilotunnus*", "henkilotunnu*"),
    "gr": ("amka",),
    "hr": ("oib",),
    "ie": ("pps(n)?( number| no)?",),
    "lt": ("asmens kod*",),
    "nl": ("bsn*", "burger service nummer*", "sofi nummer*"),
    "pl": ("pesel*",),
    "pt": ("cartao de cidadao", "nif"),
    "ro": ("cnp",),
    "se": ("personnummer*",),
    "si": ("emso",),
    "sk": ("rodne cislo",),
}
# fmt: on
"""Under no country: names that many countries use."""
