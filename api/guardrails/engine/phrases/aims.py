"""What ties a judgement to whom it is aimed at, by language: the words between the two, and what turns its meaning.

`links`, `copulas` and `selves` are plain folded words; the rest is written in the notation of `notation.py`.
"""

import msgspec

from api.core.languages import Language
from api.guardrails.engine.phrases.lexicon import Phrases

Words = frozenset[str]


class Aim(msgspec.Struct, frozen=True, kw_only=True):
    """The small words of one language."""

    links: Words
    """What may stand between a judgement and its target without a verb: 'crooks at the', 'those'."""
    copulas: Words
    """What says of a target that it is something."""
    selves: Words
    """Whoever speaks of themselves in between means themselves, not the target."""
    things: Phrases
    """Everyday things: calling one of them names runs nobody down."""
    praise: Phrases
    """Warm words: they make teasing of a mild judgement."""
    formerly: Phrases
    """What was so and no longer is."""
    reported: Phrases
    """Words by which a judgement is quoted or fought, not shared."""


def _words(text: str) -> Words:
    return frozenset(text.split())


# fmt: off
AIMS: dict[Language, Aim] = {
    Language.EN: Aim(
        links=_words(
            "a an the these those that this such what at from of in over like as and or by called named all just "
            "only nothing but pure plain utter total complete absolute real you bunch lot pack load most our your "
            "their people guys folks lads s re so is"
        ),
        copulas=_words(
            "is are was were be been being s re has have become became remains remain stays seems seem looks look "
            "sounds feels acts behaves isn't think thinks thought know knows consider call"
        ),
        selves=_words("i i'm me my myself we we're us i've i'd i'll"),
        things=(
            "coffee*", "(vending |coffee |ticket )machine*", "printer*", "copier", "lift", "elevator*", "weather",
            "rain", "wind", "umbrella*", "canteen", "lunch*", "parking*", "car park", "plant(s)?", "piggy bank(s)?",
            "football*", "table football", "singing", "dancing", "pun(s)?", "joke(s)? (of mine|department)",
            "my joke(s)?", "hair", "handwriting", "chair(s)?", "radiator*", "heating", "cake(s)?", "cookies",
            "biscuit*", "traffic", "train(s)?", "bus", "bike", "knees", "cat", "dog", "boiler", "kettle", "toaster",
            "microwave", "dishwasher", "air con*", "quiz*", "bowling", "karaoke", "choir", "costume*", "jumper*",
            "tie", "mug*", "whiteboard*", "pen(s)?",
        ),
        praise=(
            "angel*",
            "love*", "wonderful*", "adore*", "best", "great", "brilliant", "proud", "thank*", "favourite*", "lovely",
            "heart", "legend*", "amazing", "miss (him|her|them|you)", "heroes", "hero", "dear", "fantastic",
            "in the best (way|sense)", "❤", "🥰", "😍",
        ),
        formerly=(
            "used to", "back then", "in the old days", "years ago", "once upon",
            "(ten|five|three|two|twenty) years ago", "no longer",
            "until (last|this) (year|month|spring|summer|autumn|winter)", "not any more", "gone are", "is history",
        ),
        reported=(
            "who says", "whoever (says|thinks|believes)", "(people|some|they|many|others) (say|think|believe|claim)",
            "cliche*", "prejudice*", "stereotype*", "myth*",
            "against (racism|hate|hatred|discrimination|bullying|sexism)",
            "no (place|room) for(?! (old|fat|poor|black|gay|foreign|women|muslim|disabled))", "zero tolerance",
            "racis(m|ts)", "sexism", "discriminat*", "bullying", "say no to", "nobody should", "never call",
        ),
    ),
    Language.NL: Aim(
        links=_words(
            "een de het die dat deze dit zulke wat bij van in als en of door zoals alle allemaal alleen maar niets "
            "dan puur pure echte echt totale complete stelletje zootje bende onze ons jullie hun die mensen lui "
            "gasten jongens daar ginds wat'n zo'n is"
        ),
        copulas=_words(
            "is zijn was waren wordt worden blijft blijven lijkt lijken heet noem noemt noemen voelt klinkt vind "
            "vinden geworden gedraagt"
        ),
        selves=_words("ik mij me mijn mezelf wij we ons m'n"),
        things=(
            "koffie*", "*automaat", "printer*", "kopieer*", "lift", "weer", "regen", "wind", "paraplu*", "kantine*",
            "lunch*", "parkeer*", "plant(en)?", "spaarvarken*", "voetbal*", "tafelvoetbal*", "zingen", "zang*",
            "dansen", "woordgrap*", "mijn grap*", "haar (zit|zat)", "handschrift", "stoel(en)?", "verwarming",
            "taart*", "koekje*", "file(s)?", "trein*", "bus", "fiets*", "knie*", "kat", "hond", "cv ketel",
            "waterkoker", "magnetron", "vaatwasser", "airco", "quiz*", "bowling*", "karaoke", "koor", "kostuum*",
            "trui*", "mok(ken)?", "beamer",
        ),
        praise=(
            "engel(en|tje)?",
            "dol op", "geweldig*", "heerlijk*", "fantastisch*", "beste", "leukste", "liefste", "trots", "dank*",
            "bedankt", "favoriet*", "hou van", "houden van", "hart", "held(en)?", "top", "topper*", "toppers",
            "mis (je|hem|haar|jullie)", "lieve", "in de goede zin", "in positieve zin", "❤", "🥰", "😍",
        ),
        formerly=(
            "vroeger", "destijds", "toen nog", "jaren geleden", "jaar geleden", "vroeg(er)? nog",
            "tot (vorig|dit) (jaar|maand)", "niet meer", "verleden tijd", "ooit",
        ),
        reported=(
            "wie zegt (dat|er)", "wie (denkt|gelooft)",
            "(sommigen|mensen|velen|men|ze) (zeggen|denken|zegt|denkt|beweren)", "cliche*", "vooroorde*",
            "stereotype*", "mythe*", "tegen (racisme|haat|discriminatie|pesten|seksisme)", "geen plaats voor",
            "geen plek voor", "racis*", "seksis(me)", "discriminatie*", "pesten", "zeg nee tegen",
        ),
    ),
    Language.DE: Aim(
        links=_words(
            "ein eine einer eines einen der die das den dem des diese dieser dieses solche so was bei beim von vom "
            "in im aus als wie und oder durch alles alle lauter nur nichts pure reine reiner reines echte wahre "
            "wahrer totale totaler kompletter haufen bande da dort druben unsere unser unserer euer ihr leute "
            "typen herren ist namens"
        ),
        copulas=_words(
            "ist sind war waren wird werden bleibt bleiben wirkt wirken scheint heisst nennt nenne nennen geworden "
            "gleicht gleichen seid bist finde find halte"
        ),
        selves=_words("ich mich mir mein meine meinen meiner meinem wir uns"),
        things=(
            "*kaffee*", "*automat(en)?", "drucker*", "kopierer*", "aufzug*", "fahrstuhl*", "wetter", "regen", "wind",
            "*schirm", "kantine*", "mittagessen", "park(platz|platze|haus)", "*pflanze(n)?", "sparschwein*",
            "*kicker", "fussball*", "gesang", "singen", "tanzen", "tanzkunste", "wortspiel*", "mein(e)? witz*",
            "frisur*", "handschrift", "*stuhl", "*heizung*", "kuchen", "kekse", "stau", "bahn", "zug", "bus",
            "fahrrad", "rad", "knie", "katze", "kater", "hund", "wasserkocher", "mikrowelle", "spulmaschine",
            "klimaanlage", "quiz*", "bowling", "kegel*", "karaoke", "chor", "kostum*", "pulli", "pullover", "tasse*",
            "beamer", "haare",
        ),
        praise=(
            "engel",
            "liebe(n|voll)?", "wunderbar*", "grossartig*", "toll(e|en|es|er)?", "beste*", "liebste*", "stolz",
            "danke*", "herz*", "held(en|in)?", "super", "schon(ste|sten)", "klasse", "fantastisch*", "vermisse*",
            "im (besten|positiven|guten) sinn(e)?", "❤", "🥰", "😍", "lieblings*",
        ),
        formerly=(
            "fruher", "damals", "einst", "vor (vielen|zehn|funf|drei|zwanzig|einigen|ein paar) jahren",
            "bis (letztes|voriges) jahr", "nicht mehr", "ist geschichte", "war einmal", "es war einmal",
        ),
        reported=(
            "wer sagt", "wer behauptet", "wer (denkt|glaubt|meint)", "sagt (er|sie) (selber|selbst|von sich)",
            "(manche|viele|leute|einige|man) (sagen|denken|meinen|behaupten|sagt|denkt|meint)", "klischee*",
            "vorurteil*", "stereotyp*", "mythos*", "gegen (rassismus|hass|diskriminierung|mobbing|sexismus)",
            "kein(en)? (platz|raum) fur", "rassis(mus|ten)", "sexismus", "diskriminierung*", "mobbing",
            "sag(t)? nein zu",
        ),
    ),
    Language.IT: Aim(
        links=_words(
            "un una uno il lo la i gli le l questo questa questi queste quel quell quella quei quegli quelle che di "
            "del della dei degli delle dell da dal dalla dai dell' in nel nella come e o tutti tutte solo soltanto "
            "nient'altro puro pura vero vera veri banda branco massa manica gente signori nostro nostra nostri "
            "nostre vostro ce ci si e' li la'"
        ),
        copulas=_words(
            "e e' sono era erano sia siano diventa diventato diventata diventati resta restano sembra sembrano "
            "pare paiono chiamo chiamano fa fanno sei siete trovo considero"
        ),
        selves=_words("io mi mio mia miei mie me noi ho sono_io"),
        things=(
            "caffe*", "macchinetta*", "distributore", "stampante*", "fotocopia*", "ascensore*", "tempo atmosferico",
            "meteo", "pioggia", "vento", "ombrello*", "mensa*", "pranzo*", "parcheggio*", "piant(a|e|ina)",
            "salvadanai*", "calcetto*", "pallone", "canto", "cantare", "ballare", "gioco di parole", "battut(a|e)",
            "capelli", "calligrafia", "sedi(a|e)", "riscaldamento", "torta*", "biscott*", "traffico", "treno",
            "autobus", "bici*", "ginocchi*", "gatto", "gatta", "cane", "bollitore", "microonde", "lavastoviglie",
            "aria condizionata", "quiz", "bowling", "karaoke", "coro", "costume", "maglion*", "tazz(a|e)",
            "proiettore",
        ),
        praise=(
            "angelo",
            "ador*", "meraviglios*", "miglior(e|i)?", "grande", "grandi", "fantastic*", "orgoglio*", "grazie",
            "preferit*", "amo", "amiamo", "voglio bene", "vogliamo bene", "cuore", "cuori", "ero(e|i|ina)",
            "mitic(o|a|i|he)", "bravissim*", "brav(o|a|i|e)", "in senso buono", "cara", "caro", "splendid*", "❤", "🥰",
            "😍",
        ),
        formerly=(
            "una volta", "un tempo", "anni fa", "allora", "prima era*", "fino all'anno scorso", "non piu", "e storia",
            "c'era una volta",
        ),
        reported=(
            "chi (dice|pensa|crede|ha detto)",
            "(qualcuno|alcuni|molti|tanti|certi) (dice|pensa|dicono|pensano|credono)", "si dice", "cliche*",
            "pregiudizi*", "stereotip*", "mito", "miti", "luog(o|hi) comun(e|i)",
            "contro (il razzismo|l'odio|la discriminazione|il bullismo|il sessismo)", "non c'e (posto|spazio)",
            "razzismo", "sessismo", "discriminazion*", "bullismo",
        ),
    ),
    Language.FR: Aim(
        links=_words(
            "un une des le la les l ce cet cette ces c'est ceux celles quel quelle quels quelles de du d chez au "
            "aux a dans comme et ou tous toutes que rien vrai vraie vrais pur pure purs bande tas ramassis notre "
            "nos votre vos leur leurs gens messieurs la-bas d'en face la bas cette"
        ),
        copulas=_words(
            "est sont etait etaient c'est reste restent devient deviennent devenu devenue devenus semble semblent "
            "parait ressemble appelle trouve trouvent fait font es etes"
        ),
        selves=_words("je j'ai j me moi mon ma mes moi-meme nous on j'en j'etais"),
        things=(
            "cafe*", "machine a cafe", "cafetiere", "distributeur de cafe", "imprimante*", "photocopieuse*",
            "ascenseur*", "meteo", "pluie", "vent", "parapluie*", "cantine*", "dejeuner*", "parking*", "plante(s)?",
            "tirelire*", "baby foot", "babyfoot", "foot", "football", "chant*", "danse*", "jeu de mots",
            "jeux de mots", "ma blague", "mes blagues", "coiffure*", "cheveux", "ecriture", "chaise*", "chauffage",
            "gateau*", "biscuit*", "bouchons", "train(s)?", "bus", "velo*", "genou*", "chat", "chien", "bouilloire",
            "micro ondes", "lave vaisselle", "clim", "climatisation", "quiz*", "bowling", "karaoke", "chorale",
            "costume*", "pull(s)?", "tasse*", "videoprojecteur",
        ),
        praise=(
            "(un|notre|quel) ange",
            "ador*", "merveill*", "meilleur(e|s|es)?", "genia(l|le|ux)", "formidabl*", "fier(s|e|es)?", "merci*",
            "prefere*", "j'aime", "on aime", "on t'aime", "coeur*", "hero(s|ine)", "bravo", "fantastique*",
            "au bon sens", "dans le bon sens", "cher(e)?", "tendresse", "affection*", "❤", "🥰", "😍",
        ),
        formerly=(
            "autrefois", "jadis", "a l'epoque", "il y a (dix|cinq|trois|vingt|quelques) ans", "avant (on|c'etait|il)",
            "jusqu'a l'an dernier", "ne * plus", "n'est plus", "c'est du passe", "il etait une fois",
        ),
        reported=(
            "qui (a dit|dit|pense|croit)", "(certains|beaucoup|les gens|on) (disent|pensent|dit|pense|croit|croient)",
            "cliche*", "prejuge*", "stereotyp*", "mythe*",
            "contre (le racisme|la haine|la discrimination|les discriminations|le harcelement|le sexisme)",
            "pas de place pour", "aucune place", "racisme", "sexisme", "discrimination*", "harcelement",
            "idee(s)? recue(s)?",
        ),
    ),
}
# fmt: on
