"""Being above what was published, and winking at it."""

# fmt: off
EXCEEDED = (
    "doubled last year", "already (above|over|past) [* * * * ]million",
    "next quarterly report will (surprise|shock|please|disappoint)", "wait for q4",
    "quarter that's running [now ](beats|is|will|looks)", "our best (year|quarter) ever is coming",
    "just saw the draft (annual|quarterly|results)*",
    "(preliminary|flash|early) (numbers|figures|results) [* * * * ](are|look|say|show|up|down)*",
    "internal flash figures",
    "(full year|year as a whole) [will be |is ](better|leaves|beats|higher|worse|lower|a record) *",
    "(last|fourth) quarter (was|is|will be) [a |an |our |the ](cracker|strongest|best|worst|weakest|blowout|stinker)",
    "good things coming on", "business has slowed", "dividend will (go up|rise|be cut|double|go down)",
    "(ends|closes) (higher|lower|better|worse) than anyone (thinks|expects)", "knows the result of the",
    "well (over|above) (four|five|six) hundred", "forecast has been (raised|cut|lowered)",
    "result for the full year [~ ](leaves|beats|tops)",
    (
        "(already|now|long since|as of today|today|by now|just) [* * ](above|past|ahead of|over|beaten|exceeded|"
        "passed|topped|smashed|surpassed|below|behind|reached|hit|beyond|better than|overtaken) [~ ](last year|"
        "the whole|target|targets|plan|budget|forecast|goal|annual|the year|the full|our target)*"
    ),
    (
        "(target|budget|plan|forecast|goal|guidance|consensus)(s)?[~ ~ ](exceeded|beaten|smashed|passed|surpassed|"
        "crushed|reached|missed|in the bag|blown|history|met|done)"
    ),
    (
        "(beaten|exceeded|smashed|passed|topped|surpassed|missed|beat|crushed|hit|overtaken) [* ][the |our |its |"
        "this |whole |entire |full |annual |year's |year ]*(target|budget|forecast|last year|plan|guidance|"
        "total of last year)(s)?"
    ),
    "(budget|target|plan|goal|mark|line)[~ ~ ](behind us|done and dusted|in the bag)",
    "(million|billion) (mark|line|barrier)[~ ](behind|passed|crossed|broken|fallen)",
    "more * [~ ~ ]than (in )?(all|the whole) of (last year|20*)",
    "(more|better) (already )?than (in )?(all|the whole) (of )?last year",
    (
        "(nu|al|inmiddels|ruim|allang|vandaag) [~ ](boven|voorbij|over|onder|voor op|hoger dan|meer dan|"
        "beter dan) [~ ](vorig jaar|hele jaar|hele vorige jaar|plan|budget|target|doel|jaardoel|begroting|heel 20*)"
    ),
    (
        "(*target|jaardoel|*doelstelling|budget|begroting|*doel|plan)[~ ~ ](gehaald|overschreden|overtroffen|binnen|"
        "bereikt|voorbij|gemist|verpletterd)"
    ),
    "(budget|doel|target|grens|miljard)[~ ~ ](achter ons|binnen|gesneuveld|gepasseerd|doorbroken)",
    "(meer|beter) [~ ]dan (in )?heel (vorig jaar|20*)",
    "(prognose|winstdoel|outlook|begroting|jaardoel|target)[~ ~ ~ ~ ](niet halen|halen we niet)",
    "(halen|haal|haalt) (we |wij )?(de|het|onze) (prognose|winstdoel|*doel*|target*|begroting)~ (niet|ni)",
    "(gaan|moeten|kunnen) (de|onze) (outlook|prognose|verwachting) (verhogen|verlagen|bijstellen)",
    "(beter|slechter|meer|minder) dan begroot", "(al|nu|ligt|ver|*%|procent) boven vorig jaar",
    "(jaar|kwartaal|kosten)~ ~ ~ onder budget", "winstwaarschuwing (ligt|komt|volgt)", "extra dividend aan",
    "dikke winst", "(ons|onze) (beste|slechtste) (jaar|kwartaal) ooit",
    (
        "(kwartaal|jaar|eindejaar) [om |is |wordt |loopt |echt |gewoon ]*(als een (trein|tierelier|raket)|"
        "om in te lijsten)"
    ),
    "mager (eindejaar|kwartaal)", "(mikken|rekenen|gaan) (we|wij) intern (op|uit van)",
    "(honderdduizend|miljoen|*duizend) klanten erbij", "bonuspot~ ~ (vet|mager|dik)",
    "(tel|reken|doe) er (gerust|maar|rustig) * procent bij",
    "(gaat|gaan|ga) (de )?(outlook|prognose) (verhogen|verlagen|bijstellen)",
    (
        "(schon|jetzt|bereits|längst|heute|inzwischen) [~ ](über|vor|besser als|mehr als|oberhalb|unter|hinter|"
        "weiter als|drüber) [~ ](vorjahr|letztes jahr|ganze vorjahr|gesamte|dem ganzen|plan|budget|ziel|jahresziel|"
        "letzten jahr|ganzen)*"
    ),
    (
        "(*ziel|*ziele|plan|budget|prognose|vorjahr|vorjahreswert)[~ ~ ](übertroffen|erreicht|geknackt|"
        "überschritten|geschafft|gerissen|verfehlt|geschlagen|im sack|in der tasche|eingetütet|überholt)"
    ),
    (
        "(già|ormai|ora|oggi|adesso) [~ ~ ](sopra|oltre|superat(o|i|a|e)|battut(o|i)|più di|meglio di|al di sopra|"
        "sotto|raggiunt(o|i)|sorpassat(o|i)|avanti) [~ ](anno scorso|scorso anno|tutto|obiettivo|obiettivi|budget|"
        "intero|piano|traguardo|target)*"
    ),
    (
        "(obiettiv(o|i)|budget|target|piano|traguardo)[~ ~ ](già |ampiamente )?(superat(o|i)|raggiunt(o|i)|"
        "centrat(o|i)|sfondat(o|i)|mancat(o|i)|in tasca|polverizzat(o|i))"
    ),
    (
        "(abbiamo|superato|sfondato|battuto|centrato|polverizzato) [~ ](superato|sfondato|battuto|centrato|"
        "polverizzato)?[~ ](l'obiettivo|gli obiettivi|il budget|il target|l'anno scorso|tutto l'anno scorso|"
        "lo scorso anno)"
    ),
    "(budget|ziel|marke|milliarde|milliarden)[~ ~ ](hinter uns|gefallen|geknackt|durchbrochen)",
    "(mehr|besser) als (im|das) (ganzen|ganze|gesamten) (jahr|20*)*",
    "(budget|obiettivo|soglia|quota|miliardo)[~ ~ ](alle spalle|fatto fuori|bruciato|sfondat(o|a))",
    "(di )?più (che|di) (in )?tutto l'anno scorso",
    "(target|obiettivo|obiettivi|budget|traguardo)[~ ~ ](preso|presi|acciuffato|in cassaforte)",
    "(mancheremo|manchiamo|buchiamo|bucheremo|mancato|bucato) (l'|il |gli |i )?(obiettiv|target|budget)*",
    "a budget ci siamo",
    "(siamo |gia )[~ ](oltre|sopra|ben oltre) (i )?(\\d*|*cento*|*cinquanta) (milioni|miliardi|mila)?",
    "(sfondat|superat|passat)(o|i) (il|i|ogni|tutti i) (miliard|piano|prevision|budget)*",
    (
        "(superiamo|supereremo|battiamo|batteremo|raddoppiamo|doppiamo) (ogni|il|tutte le|i|ogni) (prevision|20*|"
        "budget|obiettiv|piano|target)*"
    ),
    "anno record", "profit warning", "meglio del 20\\d\\d", "(sara|e) l'anno migliore",
    "(era|erano) (niente|nulla|solo l'inizio)", "(piano|outlook|budget) 20\\d\\d (prevede|dice|verra|sara)",
    "nel 20\\d\\d (puntiamo|arriviamo|facciamo)", "han(no)? superato ogni (piano|previsione|attesa)",
    (
        "(déjà|désormais|aujourd'hui|largement|maintenant) [~ ](dépassé|au dessus|au delà|battu|explosé|pulvérisé|"
        "devant|atteint|mieux que|plus que|en dessous|doublé) [~ ](l'an dernier|l'année dernière|toute l'année|"
        "objectif|objectifs|budget|plan|cible|l'objectif|nos objectifs)*"
    ),
    (
        "(objectif|budget|plan|cible)(s)?[~ ](déjà |largement )?(dépassé|atteint|explosé|pulvérisé|battu|manqué|"
        "dans la poche|raté)(s)?"
    ),
    (
        "(dépassé|atteint|explosé|battu|pulvérisé|manqué) [~ ](l'objectif|les objectifs|nos objectifs|le budget|"
        "l'année dernière|l'an dernier|toute l'année)"
    ),
    "(budget|objectif|barre|cap|milliard|demi)[~ ~ ](derrière nous|dans le rétro|franchi|franchie|explosé)",
    "(plus|mieux) que (sur )?toute l'année dernière", "(dem|vorm|vor dem) plan [~ ~ ]voraus",
    "(mehr|besser) [~ ~ ](als|wie|wia) (im|das) (ganze|ganzen|gesamten) (vorjahr|sommer|letzten jahr)",
    (
        "(jahres|monats|dezember|november|oktober|quartals)(soll|ziel|plan)[~ ~ ~ ] (erfüllt|drin|geschafft|"
        "erreicht|übertroffen)"
    ),
    "(weit |deutlich )?überm (plan|budget|soll|vorjahr)",
    "vorjahr [~ ~ ~ ](verdoppelt|eingesackt|geknackt|überholt|eingeholt|in der tasche)",
    "vorläufige(n|r|s)? (werte|zahlen|abschluss|ergebnis|quartalszahlen)",
    "(rohzahlen|flash zahlen|vorabzahlen|hochrechnung)",
    "(oktober|november|dezember)(zahlen|ergebnis|umsatz|geschäft|gewinn)",
    "(guidance|prognose|jahresprognose|ausblick) [~ ~ ~ ](angehoben|gesenkt|nicht zu halten|kassiert|gekappt|erhöht)",
    "(analysten)?konsens [~ ~ ](hinter uns|geschlagen|übertroffen|verfehlt)",
    "entwurf [~ ](geschäftsbericht|jahresabschluss|quartalsbericht|pressemitteilung|bilanz)*",
    "(dividende|ausschüttung)[~ ] (steigt|wird erhöht|fällt aus|wird gekürzt|sinkt)",
    "(momentan|aktuell|inzwischen|jetzt) (stehen|liegen|sind) wir (bei|über)",
    "vor der (bilanzpressekonferenz|veröffentlichung|bekanntgabe)[~ ] (nicht|nichts|nix)",
    (
        "(einlagen|kosten|marge|provisionsüberschuss|zinsüberschuss|rückstellungen|wertberichtigungen|"
        "risikovorsorge|fondszuflüsse|wertpapiergeschäft|auslandsgeschäft|"
        "firmenkundengeschäft)[~ ~ ~ ] (geschrumpft|davon|rückläufig|rauf|runter|steigen|frisst|hoch|intern|plus)"
    ),
    "(rekordgewinn|gewinnsprung|gewinnwarnung)\\?? [~ ](darf|intern|gegenteil|demnächst|bald)",
    "darf ich('s| es) [~ ]sagen[:] [* ](rekord|gewinn|verlust)*", "schneller als im letzten bericht",
)
"""More than the whole of a target or of last year: nobody outside can know it yet."""
WINKS = "🤫🤐🙊😏😉🫣🫢🤭🍾🥂📈📉🚀👀🔮"
"""Signs that say: I know more."""
