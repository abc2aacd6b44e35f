"""A product set above all others without the word best: 'no other account gives you', 'a better one nobody has'."""

from api.core.languages import Language
from api.guardrails.engine.phrases.lexicon import Phrases

# fmt: off
UNEQUALLED: dict[Language, Phrases] = {
    Language.EN: (
        (
            "no other [* * * ](account|card|bank|loan|mortgage|deposit|plan|insurance|policy|provider|lender)[~ ] "
            "(gives|"
            "give|offers|offer|comes close|pays|pay|beats|matches|gets you|lets you|does this|does that)"
        ),
        (
            "a (better|cheaper) [* ](account|card|loan|mortgage|deposit|plan|insurance|policy)[~ ] (nobody|no one|"
            "doesn't exist|does not exist|isn't to be found|you won't find|you will not find)"
        ),
    ),
    Language.NL: (
        (
            "geen (enkele )?andere? [* ](*rekening|*kaart|*pas|bank|*lening|*hypotheek|*deposito|*verzekering|polis|"
            "aanbieder) [~ ](geeft|biedt|betaalt|levert|doet dit|komt in de buurt)"
        ),
        (
            "een (betere|goedkopere|voordeligere) [* ](*rekening|*kaart|*pas|*lening|*hypotheek|*deposito|*verzekering|"
            "polis) (vind|vindt|krijg|krijgt|bestaat|heeft|is er) [~ ](nergens|niet|niemand|geen)"
        ),
    ),
    Language.DE: (
        (
            "kein(e|es)? (andere|anderes|anderer) (*konto|*karte|bank|*kredit|*hypothek|*versicherung|anbieter|*depot|"
            "festgeld) [~ ](gibt|bietet|zahlt|schafft|bringt|kommt da mit|kann das)"
        ),
        (
            "(eine?|einen) (bessere|besseres|besseren|günstigere|günstigeres|günstigeren) (*konto|*karte|*kredit|"
            "*hypothek|*versicherung|*depot|festgeld) (hat|gibt|gibt's|findet|finden|bekommt|kriegt) [~ ](keiner|"
            "niemand|nirgends|nicht|nirgendwo)"
        ),
    ),
    Language.IT: (
        (
            "nessun(a|')? ?altr(o|a) (conto|carta|banca|prestito|mutuo|polizza|assicurazione|deposito)[~ ] (ti dà|vi "
            "dà|"
            "dà|offre|regala|ti offre|vi offre|arriva a)"
        ),
        (
            "(una|un|un') ?(polizza|conto|carta|mutuo|prestito|assicurazione|deposito) [* * ](migliore|più "
            "conveniente) "
            "non (ce l'ha|c'è|esiste|lo trov|la trov)* ?(nessuno)?"
        ),
    ),
    Language.FR: (
        (
            "aucun(e)? autre (compte|carte|banque|prêt|crédit|assurance|livret|placement)[~ ] (donne|offre|propose|"
            "rapporte|vous donne|vous offre|arrive à la cheville)"
        ),
        (
            "(un|une) (meilleure?) (compte|carte|prêt|crédit|assurance|livret|placement)[~ ][,] (personne|nulle part|"
            "introuvable|n'existe pas|vous n'en trouver|tu n'en trouver)*"
        ),
    ),
}
# fmt: on
