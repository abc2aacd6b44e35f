"""Departments and roles of a company, by which the own house and other banks are run down. One list per language."""

from api.guardrails.engine.phrases.lexicon import Phrases

# fmt: off
ENGLISH: Phrases = (
    (
        "(the|our|that|this|their) [* ](switchboard|procurement|purchasing|payroll|mail ?room|front desk|reception|"
        "customer (service|care|services)|contact centre|treasury|facilities|legal department|service desk|"
        "underwriting|audit|regional managers?|area managers?|branch managers?)"
    ),
    "(three|four|five|six|all|both|previous|past|last|old) [* ]managers",
    (
        "(switchboard|front desk|colleagues|people|hotline|staff) (at|from|in) (the )?(counter|desk|head office|"
        "switchboard|hotline|front desk)"
    ),
)
DUTCH: Phrases = (
    (
        "(de|die|onze|het|hun|van de|bij de) [* ](klantenservice|balie|receptie|salarisadministratie|inkoop|"
        "telefooncentrale|postkamer|juridische dienst|kredietafdeling|hoofdkantoor|regiodirectie|vestigingsmanagers?|"
        "filiaalhouders?|accountmanagers?|medewerkers)"
    ),
    "(dames|heren|collega's|lui|mensen) (van|achter|aan|bij|op) de (balie|klantenservice|telefoon|receptie|hotline)",
)
GERMAN: Phrases = (
    (
        "(die|der|unsere|unserer|deren|ihre|vom|beim|am|das) [* ](*abteilung|*telefon|telefonzentrale|poststelle|"
        "*schalter)"
    ),
    (
        "(die|der|unsere|unserer|deren) [* ](kundenbetreuung|kundenhotline|buchhaltung|lohnbuchhaltung|empfang|"
        "filialleiter|regionalleitung|sachbearbeitung|sachbearbeiter|schalterbeamten|innenrevision)"
    ),
    (
        "(kollegen|kolleginnen|leute|herren|damen) (am|vom|an der|von der|aus der) (schalter|hotline|telefon|"
        "zentrale|kasse)"
    ),
)
ITALIAN: Phrases = (
    (
        "(colleghi|colleghe|signori|signore|impiegati|quelli) (allo|dello|al|del|alla|della) (sportello|centralino|"
        "cassa|banco)"
    ),
    (
        "(l'|il|la|lo|all'|dell'|quell')(area|ufficio|reparto|direzione) (acquisti|crediti|legale|paghe|reclami|"
        "territoriale)"
    ),
    "(capi|capo|direttori|responsabili) (di )?(area|filiale|zona)",
)
FRENCH: Phrases = (
    (
        "(la|une|cette|notre|leur|le|les|ce) (direction|service|pole|departement|equipe)(s)? (informatique|juridique|"
        "achats|financiere|commerciale|generale|regionale|contentieux|paie|reclamations|clients|credits|marketing)"
    ),
    (
        "(collegues|gens|messieurs|dames) (du|de la|de l'|des|au) [service ](juridique|guichet|accueil|standard|"
        "achats|siege|caisse)"
    ),
    "(le|du|au|notre) (siege|standard|guichet)", "(chefs|directeurs|responsables) d'agence",
)
# fmt: on
