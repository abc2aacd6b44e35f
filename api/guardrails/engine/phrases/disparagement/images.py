"""Contempt in images: who is blind, asleep, of another age or a creature in a suit, or can't do the simplest thing.

By language: `..._NOUNS` and `..._DEEDS` count beside a target, `..._COMPLETE` names its target itself.
"""

from api.guardrails.engine.phrases.lexicon import Phrases

# fmt: off
ENGLISH_NOUNS: Phrases = (
    "(sleepwalkers|sleepyheads|nodding dogs|wet blankets|deadbeats|no hopers|dunces|nincompoops|dullards|mummies)",
)
ENGLISH_DEEDS: Phrases = (
    (
        "(still|clearly|apparently|probably) [~ ](count|counts|pay|pays|reckon|calculate|write|send|deliver)(s)? [~ "
        "](in (shillings|guineas|francs|punts|roman numerals)|on (their|its) fingers|with (pigeons|an abacus|beads|"
        "quills)|by (pigeon|candlelight|carrier pigeon|horse))"
    ),
    "(think|thinks|believe|believes) [the |a |that |~ ]*(fax|telex|steam engine|typewriter|abacus|candle|wheel)*",
    (
        "(would|will|d|they'd) need(s)? [~ ](map|compass|manual|diagram|instructions|torch|guide dog) to [~ ](find|"
        "open|use)*"
    ),
    "(deaf|blind) (in|on|as|to) [~ ](ear|ears|eye|eyes|bat|bats|mole|post|doorpost)",
)
ENGLISH_COMPLETE: Phrases = (
    (
        "(not one|none|not a single one) of (them|these|those) [ever ](could|can|knew|would) [~ ](run|find|spell|"
        "organi(s|z)e|count|boil|open|manage|tie|read)*"
    ),
    (
        "(zombies|mummies|dummies|waxworks|monkeys|donkeys|penguins|sheep|vultures|clowns|ghouls) (in|with) [a |an |"
        "their ]*(tie|ties|suit|suits|lanyards|pinstripes)"
    ),
)
DUTCH_NOUNS: Phrases = (
    (
        "(slaapkop|slaapmuts|dutter|nachtbraker|trage slak|doodgraver|wassen beeld|dodo|mummie|slaapwandelaar|suffer|"
        "sufferd)(pen|sen|s|ken|en|s)?"
    ),
    "(slaapkoppen|slaapmutsen|sufferds|sukkels|wassen beelden|hersenlozen)", "stel * zonder (hersens|verstand|benul)",
)
DUTCH_DEEDS: Phrases = (
    (
        "(reken|rekent|rekenen|tel|telt|tellen|betaal|betaalt|betalen|schrijft|schrijven) [~ ]nog [~ ](met (kralen|"
        "schelpen|een telraam|een ganzenveer|duiven|guldens)|in (guldens|dukaten|romeinse cijfers)|op hun vingers)"
    ),
    "(kan|kunnen|kon|konden) (nog )?geen [* ](deuk|ei|bad|veter|knikker|theekransje|kop thee)*",
    "(doof|blind|stekeblind|stokdoof|potdoof) (aan|als|voor|op) [~ ](oor|oren|oog|ogen|mol|kwartel)", "te suffen",
)
DUTCH_COMPLETE: Phrases = (
    (
        "bij [die |de ]* [* ](rekenen|tellen|betalen) ze nog [~ ](in (guldens|dukaten)|met (kralen|schelpen|een "
        "telraam|guldens))"
    ),
    (
        "(zombies|mummies|apen|ezels|schapen|pinguins|clowns|gieren|robots) (in|met) [een |hun ]*(stropdas|"
        "stropdassen|pak|das|driedelig pak)"
    ),
    "(niet een|geen een|geen) van (hen|die|ze) (kon|kan|wist) [~ ](leiden|rekenen|organiseren|vinden|spellen|tellen)",
)
GERMAN_NOUNS: Phrases = (
    (
        "(schlafwandler|schlafmutz|tranfunzel|traumtanzer|mumie|wachsfigur|leiche|siebenschlafer|scheintote|"
        "nachtwachter|siebenschlaefer|tagtraumer)(n|en)?"
    ),
)
GERMAN_DEEDS: Phrases = (
    (
        "rechne(n|t) (noch|wohl|immer noch|dort) [~ ](mit (perlen|muscheln|dem rechenschieber|dem abakus)|in (mark|"
        "reichsmark|talern|gulden|groschen)|mit den fingern)"
    ),
    "(blind|taub) (wie|auf) [~ ](maulwurf|ohr|ohren|auge|augen|nuss|stein)", "auf [beiden ]ohren taub",
    "auf [beiden ]augen blind", "im kopf (auch )?nicht (besser|weiter|heller)",
    (
        "(kann|konnen|konnte|konnten) (keine|nicht mal eine|nicht einmal eine) (badewanne|wurstbude|pommesbude|kerze|"
        "glühbirne)*"
    ),
    "(glaubt|glauben|halt|halten) [~ ](fax|faxgerat|telex|dampfmaschine|brieftaube)*",
)
GERMAN_COMPLETE: Phrases = (
    (
        "bei [der ]* [* ](rechnen|zahlen|bezahlen) (sie|die) (noch|wohl noch) [~ ](in (mark|talern|gulden)|mit "
        "(perlen|muscheln|dem abakus|dem rechenschieber))"
    ),
    (
        "(zombies|mumien|affen|esel|schafe|pinguine|clowns|geier|schaufensterpuppen|roboter) (mit|in|im) [einer |"
        "einem ]*(krawatte|krawatten|schlips|anzug|anzugen)"
    ),
    (
        "(keiner|nicht einer|kein einziger) von (denen|ihnen) (konnte|kann|wusste) [~ ](fuhren|rechnen|finden|"
        "organisieren|lesen)"
    ),
)
ITALIAN_NOUNS: Phrases = (
    (
        "(accozzaglia|manica|branco|combriccola|masnada) (d'|di )(incapaci|buoni a nulla|dormiglioni|somari|"
        "addormentati|perditempo|asini|nullafacenti)"
    ),
    "(sonnambul|dormiglion|mumm|imbalsamat)(i|ie|o|e)", "buoni a nulla",
)
ITALIAN_DEEDS: Phrases = (
    (
        "(fanno|fa|contano|conta|pagano|paga|scrivono|calcolano) ancora [~ ](con (il pallottoliere|l'abaco|i "
        "piccioni|le dita|il telex)|in (lire|sesterzi|fiorini|numeri romani)|sulle dita)"
    ),
    "(sord|ciec)(o|a|i|he|hi) (come|da) [~ ](campan(a|e)|talp(a|e)|orecchi(o|e)|occhi(o)?)",
    "(non saprebbe|non saprebbero|non sa|non sanno) [~ ](riempire una vasca|bollire|allacciarsi|trovare la porta)*",
)
ITALIAN_COMPLETE: Phrases = (
    (
        "(alla|da|al) * [* ](contano|calcolano|fanno i conti|pagano) ancora [~ ](in (lire|sesterzi|fiorini)|con (il "
        "pallottoliere|l'abaco|le dita))"
    ),
    (
        "(zombie|zombi|mummie|scimmie|asini|pecore|pinguini|pagliacci|avvoltoi|manichini) (con la|in|con le|in "
        "giacca e) (cravatta|giacca|cravatte|doppiopetto)"
    ),
    "nessuno di (loro|questi|quelli) (sapeva|sa|saprebbe) [~ ](gestire|contare|leggere|trovare|organizzare|riempire)",
)
FRENCH_NOUNS: Phrases = (
    (
        "(ramassis|tas|bande|troupeau|brochette|armee) (d'|de )(incapables|endormis|bons a rien|bras casses|"
        "faineants|dormeurs|anes|mollusques|momies|nuls)"
    ),
    "(momie|somnambule|marmotte|endormi|bras casse|loir|empaille)(s)?", "bons a rien",
)
FRENCH_DEEDS: Phrases = (
    (
        "(compte|comptent|paie|paient|calcule|calculent|ecrivent) (encore|toujours) [~ ](en (francs|sous|livres|ecus|"
        "anciens francs|chiffres romains)|(avec|au|sur) [~ ](boulier|doigts|pigeons|plume|bougie|abaque))"
    ),
    "(sourd|aveugle|bouche)(e|s|es)? (d'|de|des|comme) [~ ](oeil|oreille|oreilles|yeux|taupe|taupes|pot|pots)",
    "(croit|croient|pensent|pense) encore que [~ ](fax|minitel|telex|bougie)*",
)
FRENCH_COMPLETE: Phrases = (
    (
        "(au|chez|a la) * [* ](ils|on) (comptent|compte|calculent|calcule|paient|paie) (encore|toujours) [~ ](en "
        "(francs|sous|ecus|anciens francs)|(au|avec|sur) [~ ](boulier|doigts|abaque))"
    ),
    (
        "(zombies|momies|singes|anes|moutons|pingouins|clowns|vautours|mannequins|pantins) en (cravate|costume|"
        "costard|trois pieces)"
    ),
    "(pas un|aucun) d'(entre eux|eux) (ne )?(savait|sait|saurait|pouvait) [~ ](gerer|compter|lire|trouver|organiser)",
)
# fmt: on
