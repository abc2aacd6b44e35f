"""What is asked and answered in one breath. English, Dutch, German, Italian, French."""

from api.core.languages import Language
from api.guardrails.engine.phrases.lexicon import Phrases

# fmt: off
ENTHUSIASM: Phrases = (
    "what (more|else) (do|could|can|would) (you|we|anyone|a person) (want|ask|wish|need)*",
    "what (are|'re) (you|we) waiting for", "(who|how) (can|could) (you |anyone )?(say no|resist|refuse)*",
    "wat (wil|willen|wensen) (je|we|jullie|u|een mens) (nog )?meer",
    "waar (wacht|wachten) (je|jullie|we|u) (nog )?op",
    "wie (zegt|kan) (daar )?nee*", "was (will|willst|wollen|wollt) (man|du|wir|sie|ihr|das herz) [denn |noch ]*mehr",
    "worauf (wartest|warten|wartet) (du|sie|ihr|wir) [denn |noch ]*", "wer sagt da [schon |noch ]*nein",
    "(che|cosa|che cosa) (vuoi|volete|si vuole|vogliamo|si può volere) (di )?più", "(che|cosa) (aspetti|aspettate)",
    "chi (può|potrebbe) dire di no", "que demand(e|er) (de plus|le peuple)",
    "que (veux tu|voulez vous|vouloir) de plus",
    "qu'(attends tu|attendez vous|attendons nous|est ce qu'on attend)", "qui dit mieux", "elle est pas belle la vie",
)
"""A question behind a claim that asks nothing: 'what more could you want?'"""

CONTRADICTIONS: Phrases = (
    "[oh |yes |well |sure |of course |but ]*(you|they|we|one|he|she|people) (can|could|may|might|do|will)",
    "[ja |jawel |helaas |zeker ]*[dat |ze |je |men ](kan|kunnen|kun) [dat |ze |je |men ]*(wel|zeker|best|helaas)",
    "doch(?! (nicht|nie|nur|kein))",
    "[und ob |leider |natürlich |das ]*(können|kann|kannst|könnt) (sie|man|du|ihr|das) [leider |doch |schon ]*",
    "[sì |certo |eccome |purtroppo |invece ]*[si ](puoi|può|possono|potete)[ eccome]", "(eccome|invece sì)",
    "(si|bien sûr que si|mais si|hélas si)",
    "[si |mais si |hélas ]*(on|vous|tu|ils|elles) (peut|peuvent|peux|pouvez)",
)
"""A brief answer that takes a 'can't' back: 'They can.'"""

LOSS_RULED_OUT: dict[Language, Phrases] = {
    Language.EN: (
        (
            "(losing|lose|loss|losses|a loss|lose money|losing money|making a loss)\\? (not (here|with us|with this|"
            "with norvia|possible|on our watch|a chance|happening|in this)|(can't|cannot|won't|doesn't) happen|"
            "forget it|no (chance|way)|impossible|never(?! say)|out of the question|unheard of|never heard of it)"
        ),
    ),
    Language.NL: (
        (
            "(verliezen|verlies|geld verliezen|verlies lijden|je inleg kwijt|geld kwijt|in de min)\\? [dat ]("
            "(gaat|kan|lukt|bestaat|gebeurt) [bij ons |hier |gewoon |dus |echt |hiermee ]*(niet|nooit)|"
            "(kennen|doen) we [hier ]niet|vergeet [het |dat ]maar|geen sprake van|niet (bij ons|hier|mogelijk)|"
            "nooit(?! (zeg|nooit))|onmogelijk|uitgesloten)"
        ),
    ),
    Language.DE: (
        (
            "(verlieren|verlust|verluste|geld verlieren|minus|miese|draufzahlen)\\? [das ]("
            "(geht|gibt's|gibt es|passiert) [hier |bei uns |da |damit |gar |einfach |ja |auch ]*(nicht|nie)|"
            "(kannste|kannst du|könnt ihr) (knicken|vergessen|streichen|abhaken)|kennen wir nicht|"
            "(nicht|nie) (bei uns|hier|möglich|mit uns|damit)|ausgeschlossen|unmöglich|fehlanzeige)"
        ),
    ),
    Language.IT: (
        (
            "(perdere|perderci|perdite|una perdita|rimetterci|perdere soldi)\\? (non (si può|esiste|succede|capita|"
            "è possibile|da noi|qui|con noi)|(da noi|qui|con noi) (non|mai)|impossibile|mai(?! dire)|scordatelo|"
            "scordatevelo|neanche per sogno|nemmeno per idea|escluso)"
        ),
    ),
    Language.FR: (
        (
            "(perdre|perdre de l'argent|des pertes|une perte|y laisser des plumes) \\? (impossible|"
            "jamais(?! dire)|pas (chez nous|ici|possible|avec nous)|(ça|cela) (n'existe pas|n'arrive pas)|"
            "(chez nous|ici)[,] (jamais|impossible|ça n'arrive|ça n'existe)|même pas en rêve|aucune chance|exclu)"
        ),
    ),
}
"""A loss that is asked about and ruled out: 'Lose? Not with us.'"""
# fmt: on
