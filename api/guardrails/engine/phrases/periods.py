"""How periods of a results calendar are called. English, Dutch, German, Italian, French."""

from api.core.languages import Language

# fmt: off
QUARTERS: dict[int, tuple[str, ...]] = {
    1: (
        "first quarter", "q1", "1q", "t1", "eerste kwartaal", "(erste|ersten|erstes) quartal*", "primo trimestre",
        "premier trimestre", "1er trimestre", "1 quartal", "1e kwartaal",
    ),
    2: (
        "second quarter", "q2", "2q", "t2", "tweede kwartaal", "(zweite|zweiten|zweites) quartal*",
        "secondo trimestre", "(deuxieme|second) trimestre", "2e trimestre", "2(\\.)? quartal", "2e kwartaal",
    ),
    3: (
        "third quarter", "q3", "3q", "t3", "derde kwartaal", "(dritte|dritten|drittes) quartal*", "terzo trimestre",
        "troisieme trimestre", "3e trimestre", "3(\\.)? quartal", "3e kwartaal",
    ),
    4: (
        "fourth quarter", "q4", "4q", "t4", "(final|closing|christmas|winter) quarter",
        "last quarter of (the|this) year", "last three months of (the|this) year", "4th quarter", "vierde kwartaal",
        "slotkwartaal", "laatste kwartaal", "kwartaal vier", "4e kwartaal",
        "(vierte|vierten|viertes|viertem|letzte|letzten|letztes) quartal*", "4(\\.)? quartal",
        "(schluss|weihnachts|jahresend)quartal*", "quartal vier", "(quarto|ultimo) trimestre", "4(°|o)? trimestre",
        "(quatrieme|dernier) trimestre", "4e(me)? trimestre", "trimestre en cours", "trimestre in corso",
    ),
}
"""By number. The last one is the fourth: who means the one before says so."""

ELLIPTIC_QUARTERS: dict[int, tuple[str, ...]] = {
    4: (
        "(in|and|the|for|on) the fourth(?! (of|time|floor|day|quarter))", "(in|en|over|voor) het vierde(?! kwartaal)",
        "(im|das|furs|zum) vierte(n)?(?! quartal)",
        "(nel|il|del|sul|al) quarto(?! (trimestre|d'ora|piano|giorno|posto))",
        "(au|le|du) quatrieme(?! (trimestre|etage|jour|fois))",
    ),
}
"""The word quarter left out, where the talk is of quarters."""

HALVES: dict[int, tuple[str, ...]] = {
    1: ("first half", "h1", "eerste (half ?jaar|helft)", "erste(s|n)? halbjahr*", "primo semestre", "premier semestre"),
    2: (
        "second half( of the year)?", "h2", "tweede (half ?jaar|jaarhelft)", "zweite(s|n)? (halbjahr|jahreshalfte)*",
        "secondo semestre", "(second|deuxieme) semestre",
    ),
}

MONTHS: dict[int, tuple[str, ...]] = {
    1: ("january", "januari", "januar", "gennaio", "janvier"),
    2: ("february", "februari", "februar", "febbraio", "fevrier"),
    3: ("march(?! (on|to|of|for|with))", "maart", "marz", "marzo", "mars"),
    4: ("april", "aprile", "avril"),
    5: ("mei", "maggio"),
    6: ("june", "juni", "giugno", "juin"),
    7: ("july", "juli", "luglio", "juillet"),
    8: ("august", "augustus", "agosto", "aout"),
    9: ("september", "settembre", "septembre"),
    10: ("october", "oktober", "ottobre", "octobre"),
    11: ("november", "novembre"),
    12: ("december", "dezember", "dicembre", "decembre"),
}

WHOLE_YEAR = (
    "full year (figure|number)", "(het )?(jaarcijfer|jaargetal)", "(dato|numero|risultato) annuale",
    "(le )?(chiffre|resultat|total) annuel",
    "(full|whole|entire) year", "(finish|close|end|wrap up|round off) the year", "fy*",
    "annual (result|profit|figure|target|number|earning|income|report|account|loss)(s)?", "year end",
    "(by|at|before) the end of the year", "(by|before|at|until|after) (christmas|new year)", "rest of the year",
    "for the year", "the year (ends|will end|closes)", "this (year's) (result|profit|figure|number|final)(s)?",
    "(hele|volle|ganse) jaar", "(sluiten|eindigen|ronden|besluiten) [we ]het jaar", "het jaar (af|uit|eindigt|sluit)",
    "(jaar|eindejaars)(cijfers|winst|resultaat|resultaten|target|doel|omzet|rekening)", "eind van het jaar",
    "(aan het )?jaareinde", "(tegen|voor|met|na) (kerst|oudjaar|oud en nieuw)", "rest van het jaar",
    "heel (het jaar|20*)", "over 20*", "(ganze|gesamte|volle|gesamten|ganzen) jahr*", "gesamtjahr*",
    "das jahr (ausgeht|ausgehen|aufhort|schliessen|beenden|endet|schliesst)", "(schliessen|beenden) [wir ]das jahr",
    "jahres(ergebnis|gewinn|zahlen|abschluss|ende|uberschuss|endspurt|ziel|resultat|bilanz)*",
    "(bis|vor|zu|nach) (weihnachten|silvester|jahresende|neujahr)", "ende des jahres", "rest des jahres",
    "geschaftsjahr", "(intero|tutto l') ?anno", "anno intero", "fine (d'?)?anno",
    "(entro|prima di|a|dopo) (natale|capodanno|san silvestro)", "resto dell'anno",
    "(utile|risultato|conti|bilancio|obiettivo) (annual(e|i)|dell'anno|di fine anno)",
    "(chiud|fin)(e|iamo|eremo|era|iremo) l'anno", "esercizio",
    "(quest'|l')anno (chiude|chiudera|finisce|finira|si chiude|promette|termina)",
    "(chiusura|fine|risultato|conti|numeri) (dell'anno|annual(e|i))",
    "(il )?20\\d\\d (chiude|finisce|finira|chiudera|si chiude)", "(l'|dell')annuale", "relazione annuale",
    "prossim(a|o) (trimestrale|semestrale|comunicato|report|bilancio|pagella|pubblicazione|conference call)",
    "bonus (grasso|ricco|doppio|magro)", "la prossima volta che parliamo di (utili|conti|numeri)", "i dodici( mesi)?",
    "(toute l'|ensemble de l')annee",
    "(boucle|bouclera|bouclons|finit|finira|termine|terminera|cloture|cloturera)(r|ons)? [~ ]l'annee",
    "annee (entiere|complete|pleine)", "(resultat|benefice|objectif|chiffre|compte)(s)? annuel(s)?", "fin d'annee",
    "fin de l'annee", "(a|avant|d'ici|pour|apres) (noel|le nouvel an|le reveillon)", "reste de l'annee",
    "sur l'annee", "exercice", "l'annee (finit|finira|se termine|se terminera|pleine|va finir|s'acheve|se boucle)",
    "(l'an|l'annee) (prochain|prochaine)(?=.{0,60}(dividende|benefice|marge|resultat|croissance))",
    "(objectif|cible) (de l'annee|du (premier |second )?semestre)", "resultat de l'annee", "atterrissage",
    "(das|dies|dieses) jahr (wird|endet|schließt|schliesst|läuft|lief|gelaufen)",
    "(jahresabschluss|jahresabschlusses|geschäftsbericht|jahresbericht|jahressoll|jahresprognose|jahresergebnis)",
    "fürs (jahr|ganze jahr|gesamtjahr)", "(bilanz|zahlen|ergebnis) 2026", "2026 (wird|endet|schließt|schliesst)",
    "die zwölf monate", "vorläufige(n|r)? abschluss", "monatsmeldung", "konzern(zahlen|reporting)",
)
"""The whole of the year that is running."""

RUNNING = (
    "(this|the current|the running|next|the coming) (quarter|month)", "last month", "these (weeks|days|months)",
    "the (last|past) (few )?(weeks|days)", "(weeks|months) since", "since then",
    "since (the )?(publication|results|third quarter|summer)", "after (this|that|the third) quarter",
    "(this )?autumn(?! (outlook|report|colours|leaves))", "last (monday|tuesday|wednesday|thursday|friday)",
    "last week", "this week", "the (next|coming) (results|figures|numbers|quarter|publication|report)",
    "na (dit|dat|het derde) kwartaal", "sinds(dien| de zomer| de publicatie)",
    "(dit|het lopende|huidige|volgend|volgende|komende) (kwartaal|maand)",
    "(deze|vorige|afgelopen) (maand|week|weken)",
    "(volgende|komende|nieuwe) (cijfers|resultaten|kwartaalcijfers|publicatie)", "nach (diesem|dem dritten) quartal",
    "seit(her|dem| dem sommer| der veroffentlichung)",
    "(dieses|dieser|laufende|laufenden|aktuelle|aktuellen|nachste|nachsten|kommende|kommenden) (quartal|monat)*",
    "(letzten|vergangenen|diesen|letzte|diese) (monat|woche|wochen)",
    "(nachste|nachsten|kommende|kommenden|neuen) (zahlen|ergebnisse|quartalszahlen)",
    "dopo (questo|il terzo) trimestre", "da allora", "dall'estate", "(questo|prossimo|il corrente) (trimestre|mese)",
    "(trimestre|mese) (in corso|corrente|prossimo|scorso)", "(ultime|queste|scorse) (settimane|settimana)",
    "(prossimi|nuovi) (conti|risultati|numeri|dati)", "prossime cifre",
    "(ultimi|questi) [ultimi ](mesi|due mesi|tre mesi)", "questo trimestre", "prossimi (numeri|risultati|conti|dati)",
    "ultimi (dati|numeri) interni", "apres (ce|le troisieme) trimestre", "depuis (lors|l'ete|la publication)",
    "(ce|prochain) (trimestre|mois)", "(trimestre|mois) (en cours|prochain|dernier)",
    "(ces|dernieres) (dernieres )?semaines", "(prochains|nouveaux) (resultats|chiffres|comptes)",
    "(le|du|ce) trimestre (est|actuel|qui|se|sera|va|finit|s'annonce|a ete)", "(prochaine|future) publication",
    "prochain (communique|rapport)", "(resultats|chiffres|comptes) (a venir|provisoires|pas encore)",
    "(pas|rien) [~ ](encore )?(publie|d'officiel)", "(deux|trois) derniers mois", "ce mois ci",
    "(dernier|quatrieme) (trimestre|des trimestres)", "(avant|jusqu'a) la publication",
    "(bientot|prochaine) (la )?publication", "depuis (octobre|novembre|la rentree|le 1er octobre)",
    "les livres ferment", "(fin|cloture) de l'exercice", "nouveau trimestre",
    "rapport annuel [~ ](pas encore|a paraitre)", "(au|ce) printemps(?=.{0,60}dividende)",
    "dividende(?=.{0,60}(printemps|prochain))",
    "(dies|diesem|laufendem|laufendes|laufenden|letztes|das laufende) (quartal|vierteljahr)",
    "(die )?letzten drei monate", "seit (herbst|oktober|november|anfang oktober|dem herbst)",
    "(nächste|nächsten) (mitteilung|meldung|quartalszahlen|bericht)",
)
"""What began after the last published period, whatever the date."""

SINCE = ("(since|after)", "(sinds|na|vanaf)", "(seit|nach|ab)", "(da|dopo|dal)", "(depuis|apres|des)")
"""Before the last month that is public: what followed it."""

OF_FORMER_YEARS = (
    "(of|from|in) (last|the previous|the prior) year", "a year (ago|earlier)", "van vorig jaar",
    "een jaar (geleden|eerder)", "(des|vom) (letzten|vorigen|vergangenen) jahr(es)?", "des vorjahres",
    "vor einem jahr", "dell'anno scorso", "dello scorso anno", "del (precedente|20*)", "un anno fa",
    "de l'an(nee)? (dernier|derniere|passe|passee|precedente)", "il y a un an",
)
"""Behind a period: that of a year before."""
# fmt: on

MONTH_NAMES: dict[Language, str] = {
    Language.EN: "January February March April May June July August September October November December",
    Language.NL: "januari februari maart april mei juni juli augustus september oktober november december",
    Language.DE: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    Language.IT: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    Language.FR: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
"""As they are written in a suggestion."""
