"""Refusing to advise, and buying bread."""

# fmt: off
REFUSALS = (
    (
        "(don't|do not|never|won't|will not|can't|cannot|not|no) [~ ](tip|tips|advice|recommendation|"
        "recommendations|opinion|forecast|prediction|predictions|verdict)(s)?(?! but)"
    ),
    "(don't|do not|please don't|never|stop) ask(ing)? (me|us)", "(no|not an|not any) (idea|clue|expert)",
    "not my (job|place|business|department)",
    "(i|we) (won't|will not|can't|cannot|am not allowed to|may not|don't) (say|tell|comment|judge|know)", "neither",
    "(asks|asked|asking|wonders|wondered|wants to know) [* ](if|whether|what|how|again)", "whether",
    "if (he|she|i|they|we) should", "how (to|do|does|you|shares|bonds)",
    "what (a|is a|is an|are) (share|bond|stock|bitcoin|etf)(s)?",
    (
        "(workshop|lesson|course|quiz|learn|learned|learnt|explain|explains|explained|teach|talk)(s)? [~ ](about|on|"
        "how|what)"
    ),
    "scam*", "fraud*", "beware", "fake", "promis* you",
    "geen (tip|tips|advies|mening|oordeel|idee|voorspelling|verstand)*",
    "(vraag|vragen) (het )?(mij|me) (niet|maar niet)",
    "(ik|wij|we) (zeg|geef|heb|mag|ga|vind) [~ ~ ](niets|niks|geen|niet)",
    "(vroeg|vraagt|vragen|vroegen) [* ](of|me|zich|wat)",
    "(leer|leert|uitleg|legt uit|workshop|cursus|quiz)[~ ~ ](wat|hoe|over)", "hoe (je|dat|een|werkt)", "oplicht*",
    "nep*", "(mijn|onze|het|de) enige (koersdoel|aandeel|koers|crypto|portefeuille|obligatie) (is|die|dat)",
    "(tip|tips|advies) [~ ~ ](geef|geven|krijg|krijgt|krijgen) (ik|wij|we|je|jullie) (niet|geen)",
    "ben al blij (als|dat)", "vraag (het|dat) (de|een|aan) *",
    (
        "(kein|keine|keinen|keinerlei) (tipp|tipps|rat|ratschlag|meinung|empfehlung|prognose|ahnung|urteil|"
        "aktientipps|borsentipps|anlagetipps|kauftipps)*"
    ),
    "*tipps (gibt|gebe|geb) [~ ](keine|nicht|nie)", "(fragt|frag|fragen sie) mich (bitte |bloß |lieber )?nicht",
    "(ich|wir) (sage|gebe|weiß|darf|mache|empfehle|kommentiere) [~ ~ ](nichts|nicht|keine|keinen|kein)",
    "(sage|gebe|verrate) ich [~ ](nichts|nicht|keine)", "(fragt|fragte|fragen|gefragt|wissen will),? (ob|nach|mich)",
    "wie (man|funktioniert|eine)", "(workshop|kurs|vortrag|lern|lernt|lernen|erklär|erklärt|quiz)~ (was|wie|uber)",
    "betrug*", "abzock*",
    (
        "(non|nessun|nessuna|niente|mai) [~ ](consigli|consiglio|dritte|dritta|opinioni|opinione|pareri|parere|"
        "previsioni|raccomandazioni|idea)"
    ),
    "(consigli|consiglio|dritte|previsioni|pareri)~ non (ne )?(do|dò|diamo|faccio|posso|si)",
    "non (chiedetemi|chiedermi|chieda|mi chiedete|so|dico|posso dire|posso dirvi)",
    "(chiede|chiedeva|ha chiesto|chiesto|domanda|chiedono) (se|di|cosa|come)", "come (si|funziona|funzionano)",
    "(impar|spieg|corso|lezion|laborator)* [~ ](cosa|come|su)", "truff*", "mut(o|a) come un pesce", "cripto ?truff*",
    "(di|su) (questi|certi) argomenti", "criceto", "(parlo|parliamo) d'altro", "chiama(re|ro)",
    (
        "(pas de|aucun|aucune|ni|jamais de|sans) [~ ](conseil|conseils|avis|recommandation|pronostic|opinion|tuyau|"
        "tuyaux|idée)"
    ),
    "ne (me )?demandez pas", "(je|on|nous) ne (donne|donnons|dis|dirai|sais|peux|conseille|recommande|fais)",
    "(demande|demandait|a demandé|demandent) (si|s'il|s'ils|s'elle|ce|comment|quoi|sur)",
    "comment (ça|fonctionne|on|acheter)", "(atelier|cours|lecon|apprend|explique|quiz)* [~ ](comment|ce que|sur)",
    "arnaque*", "(pas|aucun|sans|n'obtient|n'ai) [~ ]commentaire(s)?",
    "(vendent|promettent|proposent) [~ ]miracle(s)?",
    "(entscheide*|beurteil*|wissen|weiß|muss|soll) [~ ](jeder|jede|alle) (selbst|selber)",
    "(behielt|behalte|behalt) [~ ](meine|für mich)", "(frag|fragt|fragen) [~ ](keiner|niemand|niemanden)",
    "(verrate|verrat|sage|sag|äußern|äußere|äußert|kommentieren) [~ ~ ](nicht|nichts|nix)",
    "(überlass|überlasse|überlassen) [~ ](den|dem|anderen|profis|hühnern|fachleuten)",
    "meinungen [~ ](auseinander|geteilt)", "viele meinungen",
)
"""No opinion is given: refused, asked about, taught or warned of."""
EVERYDAY_PURCHASES = (
    "ticket*", "raffle*", "coffee*", "cake*", "biscuit*", "cannoli", "kebab*", "fromage*", "pizza*", "lot(en|s)",
    "lotterij*", "los(e|en)", "tombola*", "bigliett*", "billet(s)?", "caff*", "koffie*", "kaffee*", "kuchen*",
    "taart*", "torta", "torte", "gateau*", "book(s)?", "boek(en)?", "libr(o|i)", "livre(s)?", "cookie*", "lunch*",
    "shoe(s)?", "bike(s)?", "fiets*", "auto", "socks", "sandwich*", "beer*", "bier*", "birra", "bière", "manteau*",
    "christmas tree", "kerstboom", "panettone", "horses", "stroopwafel*", "lego", "plant(s)?", "home", "house",
    "flat", "huis", "haus", "wohnung", "casa", "maison", "appartement", "milk", "melk", "milch", "latte", "toy*",
    "spielzeug", "present(s)?", "trein*", "tram*", "metro", "bus", "boot", "krentenbol*", "stroop*",
    "(shuttlebus|bus|zug|bahn|karussell|boot)(?= .{0,40}(fest|abfahrt|uhr))",
)
"""What people buy that has nothing to do with markets; no instrument is meant."""
