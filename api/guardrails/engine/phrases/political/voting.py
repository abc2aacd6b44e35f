"""Calls to vote, and to vote somebody out."""

# fmt: off
VOTING = (
    "(at|in) the [* ](local|general|council|municipal|regional|european|presidential|mayoral|midterm) elections?",
    (
        "bij de [* ](gemeenteraadsverkiezingen|raadsverkiezingen|kamerverkiezingen|statenverkiezingen|europese "
        "verkiezingen)"
    ),
    (
        "bei (der|den) [nachsten ](*kommunalwahl|*landtagswahl|bundestagswahl|europawahl|gemeinderatswahl|"
        "burgermeisterwahl)(en)?"
    ),
    "(alle|nelle) (prossime )?(comunali|regionali|politiche|europee|amministrative|elezioni comunali)",
    "(aux|des) (prochaines )?(municipales|regionales|legislatives|europeennes|cantonales|departementales)",
    (
        "(vote|voting|votes|voted) (for|against|out|them|him|her|green|left|right|tactically|leave|remain|blue|red|"
        "labour|tory|the (right|other|same|old))"
    ),
    "(at|in|through|via) (the )?(ballot box|polling (booth|station)|polls)",
    (
        "(your|a|our|my) (vote|cross|first preference|number one|number 1|no 1|second preference|tick|"
        "x)(?! (for (your|our|the best)|count))"
    ),
    "(re ?elect|elect|unelect) (her|him|them|a|the|someone|somebody|people)",
    "(is|are) running for (mayor|council|parliament|office|the dail|senate)",
    "stand(s|ing)? for (election|council|parliament|mayor)", "on the ballot",
    "back (him|her|them)(?! (up|in|home|to))", "canvass*", "(stay|staying) home on (election|polling) day",
    (
        "(stem|stemt|stemmen|kies|kiest|gestemd) (op|voor|tegen|eens|niet|links|rechts|groen|ze|hem|haar|die|deze|"
        "strategisch|iemand|wie)"
    ),
    "(in|bij) het stemhokje", "(met het )?rode potlood",
    "(jouw|je|uw|mijn|een) stem (aan|op|voor|naar|waard|verdient)", "lijsttrekker", "(staat|staan) op de lijst",
    "verkiesbaar", "wegstemmen", "weggestemd", "naar huis stemmen", "nummer één op de lijst",
    (
        "(wählt|wähle|wählen|wählen sie|gewählt|abwählen|abgewählt|wähl) (endlich|jetzt|nicht|am sonntag|doch|die|"
        "den|links|rechts|grün|sie|wen|wer|mal|bloß|das richtige|lieber)~"
    ),
    "(abwählen|abgewählt|wiederwählen|abwahl|wahlzettel|wahlurne|wahlkabine|stimmzettel)",
    "(an|in) der (urne|wahlurne|wahlkabine)",
    "(kreuz|kreuzchen|stimme|erststimme|zweitstimme) (bei|für|an|gegen|gehört|geben|bekommt|der|dem)",
    "(eure|ihre|deine|meine) (stimme|erststimme|zweitstimme)", "(meine|eure|ihre|deine) stimme (hat|haben|bekommt)",
    "kandidiert (für|als|bei)", "listenplatz",
    (
        "(vota|votate|votare|votiamo|voterò|voterei|votatela|votatelo) (per|contro|chi|il|la|i|le|a|bene|no|si|lei|"
        "lui|sindac|solo|ancora|l'|un)*"
    ),
    "(alle|nelle|con le) urne", "(in|nella) cabina elettorale",
    "(il|un|mio|tuo|vostro|con il|col) voto (a|al|alla|per|utile|di|contro)", "scheda elettorale",
    "(si )?candida(ta|to)? (a|al|alla|come|per)", "crocetta (su|sul|sulla)", "preferenza (a|all|alla|al|per|su)",
    (
        "(votez|voter|vote|votons|voterai|votait|voterais|votera) (pour|contre|utile|à|bien|le|la|les|rn|blanc|"
        "massivement|plutôt|donc)"
    ),
    "(aux|dans les) urnes", "(dans|l') isoloir", "bulletin (de vote|dans)?",
    "(votre|une|ma|vos|nos) voix (à|pour|au|aux|contre)",
    (
        "(se présente|candidat|candidate) (à|aux|au) (la mairie|mairie|élections|législatives|municipales|"
        "présidentielle|cantonales)"
    ),
    "réélire", "réélisez", "élisez", "barrage (à|au|aux|contre)", "(mon|votre|ton) vote (ira|va|est|sera|compte)",
    "(glissez|mettez|deposez) [~ ](bulletin|couleur|urne)", "dans (l'|les )urne(s)?",
    "donnez (lui |leur )?votre (voix|vote)", "faites barrage", "faire barrage",
    "(second|nouveau|autre|deuxieme|troisieme) mandat",
    "(ont|avez|avons|a) vote (n'importe|comme|contre|pour le|la|pour la)", "si les * votaient",
    "changer de (majorite|gouvernement|president|cap politique)", "(perdre|garder|sauver) (leur|son) siege",
    "(au|le) (prochain scrutin|scrutin)",
    "(crocetta|croce|x) (mettetel(a|o)|mettet(e|i)|al posto|sulla|sul|su|va)", "matita copiativa", "(la )?mia scheda",
    "(al|nel) referendum [~ ](barrate|votate|dico|dite|dire|si|no)",
    "(barrate|barra|segnate) (il |la )?(si|no|simbolo|casella)", "voto (di rottura|di protesta|utile)", "astenersi",
    "astension(e|ismo)",
    "(li|lo|la|vi|gli|l') (ha|hanno|avete|abbiamo|ho) (elett|vot)(o|i|a|ato|ati|ata)",
    "(se|chi) (li|lo|la|l'|lo han|li han|l'ha) ?(avete|ha|hanno|han)? ?(eletti|eletto|votato|votati)",
)
"""Voting advice, and running for office."""
REMOVALS = (
    (
        "(send|sent|sending|vote|voted|kick|kicked|throw|threw|thrown|boot|booted|chuck|chase|show|shown|pack|"
        "packed|turf) [~ ~ ](home|out|packing|the door|off|away)"
    ),
    (
        "(time|has|have|had|needs|must|should|ought|got) [~ ](to )?(go|resign|step down|quit|leave office|be gone|"
        "pack)(?! (back|home early|to the|and see|for))"
    ),
    "place in opposition", "in opposition", "out of office", "resign*", "step down", "get rid of", "good riddance",
    "enough of", "drain the swamp", "clear (them|the lot) out", "sack (them|him|her|the)",
    "new (government|majority|elections)", "regime change",
    "(naar huis|weg ermee|wegwezen|opstappen|aftreden|ophoepelen|oprotten|vertrekken|wegsturen|wegstemmen|wegwerken)",
    "(moet|moeten|mag|mogen|kan|kunnen) [~ ](weg|eruit|naar huis|opstappen|aftreden|vertrekken|ophoepelen|inpakken)",
    "(in|naar) de oppositie(banken)?", "genoeg van", "weg met", "zat van", "nieuwe (regering|verkiezingen)",
    "(gooi|schop|trap|stem|zet|knikker)* [~ ~ ]eruit",
    "(nach hause|in die wüste|in rente|aufs altenteil|zum teufel) (ge)?(schick|jag|gehör)*",
    (
        "(nach hause (geschickt|schicken)|abtreten|zurücktreten|rücktritt|rausgeworfen|rauswerfen|rausschmeissen|"
        "abdanken|davonjagen|verjagen|vom hof jagen|abgesetzt|absetzen)"
    ),
    (
        "(muss|müssen|sollte|sollten|gehört|gehören) [~ ](weg|abgewählt|abgelöst|gehen|raus|in die opposition|"
        "vor die tür)"
    ),
    "(in|auf) (die|der) (opposition|oppositionsbank)", "genug von", "weg mit", "neuwahlen", "weg damit",
    (
        "(mandiamol|mandatel|mandar|mandare|rimandiamol|rispediamol|cacciamol|cacciar|spedir)(i|e|o|a|li|"
        "lo)? [~ ](a casa|via|all'opposizione|in pensione)?"
    ),
    (
        "(a casa|via|fuori|dimetta|dimettersi|dimissioni|se ne vada|se ne vadano|vada a casa|vadano a casa|"
        "all'opposizione)"
    ),
    "si (deve|devono|dovrebbe) dimettere",
    "(deve|devono|dovrebbe|dovrebbero) [~ ](andare|andarsene|dimettersi|sparire|sloggiare)", "ne abbiamo abbastanza",
    "basta (con|col) *", "nuove elezioni",
    (
        "(renvo(yer|yait|yez|yons|ie)|vir(er|ait|ez|ons)|dégag(er|ez|e|eait)|chass(er|ez|ait|ons)|sort(ir|ez|ait)|"
        "éject(er|ez)|licenci(er|ez))"
    ),
    "(dehors|démission|démissionner|démissionne|dans l'opposition|à la porte|planter des choux|à la retraite)",
    (
        "(doit|doivent|devrait|devraient|faut qu'il|faut qu'ils) [~ ](partir|dégager|démissionner|s'en aller|parte|"
        "partent)"
    ),
    "(assez|marre|ras le bol) (de|du|des)", "dissolution", "nouvelles élections", "du balai",
    "(sortez|virez|degagez|chassez|balayez) (les|le|la|tout|ce|cette|moi)", "coup de balai", "rentrez chez vous",
    "(doit|doivent|faut) [~ ]rendre (son|leur) (tablier|mandat)", "(faut|gardez|garder) (le|la) garder",
    "(seraient|serait) partis?", "encore (cinq|quatre|six) ans", "motion de censure [~ ]pass(e|era|ent|er)",
    "non merci",
)
"""Wanting somebody out of office."""
