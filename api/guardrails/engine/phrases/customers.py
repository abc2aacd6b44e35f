"""Customers without title and surname: how a trade, a place or a first name tells who is meant, and what is told."""

import msgspec

from api.core.languages import Language
from api.guardrails.engine.phrases.lexicon import Phrases


class Customers(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """How one language lets on whose account it is. Written in the notation of `notation.py`."""

    people: Phrases
    """Whoever a place or a trade tells: 'the baker on the square'. No colleagues, no family."""
    clients: Phrases
    """What the bank calls somebody who comes to it; a name or a place beside it tells who."""
    dealings: Phrases
    """What only somebody at the bank knows of them, without any other word."""
    with_us: Phrases
    """What makes an amount one that lies at the bank."""
    gifts: Phrases
    """Money for a good cause: nobody's account."""


# fmt: off
CUSTOMERS: dict[Language, Customers] = {
    Language.EN: Customers(
        people=(
            (
                "(the|our|that|old) (local |village |town |new )?(baker|butcher|florist|barber|hairdresser|chemist|"
                "pharmacist|dentist|plumber|electrician|mechanic|vicar|priest|mayor|postman|postwoman|publican|"
                "landlord|farmer|vet|gp|doctor|lawyer|solicitor|tailor|fishmonger|grocer|greengrocer|jeweller|"
                "optician|widow|carpenter|builder|beautician|nurse|midwife|caretaker|cabbie|taxi driver|fitness "
                "coach|yoga teacher|footballer|goalkeeper|striker|singer|chef|cafe owner|garage owner|shopkeeper|"
                "newsagent)"
            ),
            "the * (from|at|in) number \\d*",
            (
                "(the|that|old) (lady|man|guy|couple|woman|lad|girl|gentleman|family|fellow|chap|widow|pair) (from|"
                "at|on|in|behind|above|opposite|who (runs|owns)) (the|number|our|* (street|road|lane|avenue|close))*"
            ),
            (
                "(owner|owners|landlord|landlady|manager) of (the )?(cafe|garage|bakery|pub|chippy|shop|salon|hotel|"
                "restaurant|pharmacy|butcher*|takeaway|florist*)"
            ),
            "(the )?(café|bakery|pub|restaurant|salon|football club|tennis club|garage) (on|in|at) (the|our) *",
        ),
        clients=(
            (
                "(from|at|of) the (bakery|chippy|pub|garage|flower shop|corner shop|salon|pharmacy|post office|"
                "butcher*|cafe|newsagent*|takeaway|hardware shop|barber*)"
            ),
            (
                "(my|our|a|this|the|one) [regular |favourite |oldest |new |of my |of our |of mine ](client|customer|"
                "account holder|neighbour|regular)(s)?"
            ),
            "customer", "client", "neighbour",
        ),
        dealings=(
            (
                "(bursting|stuffed|crammed|packed|brimming|full) (with|of) [her |his |the |their ](jewels|jewellery|"
                "gold|"
                "gold bars|cash|diamonds|coins|banknotes|love letters|stamps)"
            ),
            (
                "(paid|pays|paying|cleared|clears) (off |down )?(his|her|their|the|its) (car|house|debt(s)?|loan|"
                "mortgage|card|van|credit|kitchen|arrears|overdraft)"
            ),
            "(emptied|drained|cleared out|maxed out|overdrew|closed) (his|her|their) *",
            (
                "(behind|late|fell behind|two months behind|arrears) (on|with) (his|her|their|the) (rent|loan|"
                "mortgage|payments|repayments|instalments)"
            ),
            (
                "(refused|declined|turned down|rejected|approved|granted) (his|her|their|a|the|for a|for his|for "
                "her)[~ ](loan|mortgage|overdraft|credit|card|application|finance)"
            ),
            (
                "(moved|invested|saved|parked|owes|owe|borrowed|deposited|transferred)[~ ~ ](with us|to us|from us|"
                "at our (branch|bank)|into our|in our)"
            ),
            "(banks|bank|banking) with us",
            "(insolvent|bankrupt|went bust|garnish*|repossess*|bailiff*|debt plan|debt relief)",
            "(owes|borrowed|inherited|withdrew|deposited|remortgaged|refinanced|overdrawn)",
        ),
        with_us=(
            "with us", "to us", "from us", "with me", "through (us|me)", "at our (branch|bank)", "saved", "savings",
            "borrow*", "invest*", "owe(s|d)?", "withdr(ew|aws)", "deposit*",
        ),
        gifts=(
            "raised", "rais(es|ing)", "donat*", "charit*", "tombola", "raffle", "prize", "fundrais*", "sponsor*",
        ),
    ),
    Language.NL: Customers(
        people=(
            (
                "(de|onze|die|dat|oude|het) (lokale |plaatselijke |nieuwe |bekende |oude |jonge )?(bakker|slager|"
                "kapper|kapster|bloemist|apotheker|tandarts|loodgieter|elektricien|garagist|garagehouder|pastoor|"
                "dominee|burgemeester|postbode|boer|dierenarts|huisarts|dokter|advocaat|advocate|notaris|kleermaker|"
                "visboer|groenteboer|juwelier|opticien|weduwe|timmerman|aannemer|vroedvrouw|conciërge|taxichauffeur|"
                "voetballer|keeper|zanger|zangeres|kok|kastelein|cafebaas|uitbater|uitbaatster|wijkagent|trainer|"
                "influencer|melkboer|schilder|makelaar)"
            ),
            "(de|het) (familie |gezin )?* (van|op|uit) (nummer|huisnummer) \\d*",
            (
                "(de|het|die|dat|een) [* ](klant|koppel|mevrouw|meneer|dame|heer|vrouw|man|jongen|meisje|stel|gezin|"
                "eigenaar|eigenaars|eigenares|directeur|weduwe|winnaar|prijswinnaar|*winnaar|influencer|voetballer|"
                "zoon|dochter|ouders) (van|uit|op|in|met|naast|hierboven|om) (de|het|een|'t|ons|dat|*straat|*weg|*)"
            ),
            "(de|onze) (voetbalclub|tennisclub|harmonie|muziekvereniging|hockeyclub)",
            "(gezin|familie|ouders) van * en *",
        ),
        clients=(
            (
                "(van|uit|bij|op) (de |het |'t )?(bakkerij|snackbar|frituur|bloemenwinkel|fietsenwinkel|viskraam|"
                "garage|kapsalon|apotheek|slagerij|cafe|kiosk|supermarkt|buurtwinkel|kinderboerderij|manege|camping|"
                "tandartspraktijk|kinderopvang)"
            ),
            (
                "(mijn|onze|een|deze|die|de) [vaste |trouwe |beste |oudste |nieuwe ](klant|klante|buurvrouw|buurman|"
                "buren|ondernemer)"
            ),
            "klant", "klante", "buurvrouw", "buurman", "boer", "bakker", "slager", "weduwe", "kapper", "loodgieter",
            "cafe", "restaurant", "camping", "dr",
        ),
        dealings=(
            (
                "(puilt|barst|zit|ligt|lag|staat|zat) [uit |vol ]*[van |met ]*[de |haar |zijn |het ](sieraden|goud|"
                "goudstaven|juwelen|contanten|cash|diamanten|munten|postzegels)"
            ),
            (
                "(heeft|hebben|had|is|zijn) [~ ~ ](afbetaald|afgelost|geherfinancierd|overgesloten|geleend|belegd|"
                "ondergebracht|kwijtgescholden|bijgeleend|geerfd)"
            ),
            "herfinancier*", "achterstand op *",
            "(zit|zitten|stond|staat) [~ ](in de schuldsanering|rood|diep rood|in het rood|pensioensparen)",
            "uitstel van betaling", "(afgewezen|geweigerd|kreeg (hem|het|haar) niet|geen lening|bkr notering)",
            (
                "(kreeg|krijgt|kregen|haalde|nam|sloot|vroeg) [~ ](lening|krediet|hypotheek|financiering|voorschot|"
                "overwaarde|kredietkaart)[~ ](aan|af|bij ons|op)?"
            ),
            "(bankiert|bankieren|spaart|sparen|belegt|leent|lenen|stort|stortte) [~ ~ ](bij (ons|mij)|via ons)",
            "(met|dankzij) (ons|onze) (geld|lening|krediet|hypotheek|starterstarief|financiering)",
            "(schuld|lening|hypotheek|krediet) [~ ](afgelost|afbetaald|weggewerkt|kwijtgescholden)",
            "(salaris|loon|inkomen) van \\d*", "op (de|zijn|haar|hun) spaarrekening",
            "(erfde|erfden|erfenis|failliet|faillissement|beslag|deurwaarder)",
        ),
        with_us=(
            "bij (ons|mij)", "naar ons", "van ons", "via (ons|mij)", "met (ons|onze)", "gespaard", "spaart",
            "opgenomen", "gestort", "stort", "belegd", "beleggen", "geleend", "vast voor", "in kas", "schuld*",
        ),
        gifts=(
            "opgehaald", "ingezameld", "inzameling*", "gedoneerd", "donatie*", "goede doel*", "tombola", "loterij",
            "gesponsord", "benefiet*",
        ),
    ),
    Language.DE: Customers(
        people=(
            (
                "(der|die|dem|den|unser|unsere|unserem|unseren|euer|eure|dr|d'r) (nette |netten |alte |alten |neue |"
                "örtliche )?(bäcker|bäckerin|bäckermeister|metzger|metzgerin|fleischer|friseur|friseurin|florist|"
                "floristin|apotheker|apothekerin|zahnarzt|zahnärztin|hausarzt|landarzt|hausärztin|tierarzt|"
                "tierärztin|klempner|elektriker|fliesenleger|tischler|schreiner|zimmermann|dachdecker|pfarrer|"
                "pfarrerin|bürgermeister|bürgermeisterin|postbote|postbotin|bauer|bäuerin|landwirt|wirt|wirtin|"
                "gastwirt|imker|imkerin|förster|optiker|juwelier|schneider|schneiderin|hebamme|hausmeister|"
                "taxifahrer|torwart|trainer|stürmer|influencer|influencerin|winzer|gärtner|gärtnerin|rechtsanwalt|"
                "rechtsanwältin|anwalt|notar|yogalehrerin|fahrlehrer|kioskbesitzer|steuerberater|inhaber|inhaberin|"
                "besitzer|besitzerin|wirtsleute|fußballprofi|lieblingsitaliener|dönermann|spediteur|autohändler)"
            ),
            "(fußballprofi|schauspieler|sänger) aus unserer stadt", "die *s? (aus|von|in) (hausnummer|nummer) \\d*",
            (
                "(dem|der|die|das) [* ](herrn|herr|dame|frau|mann|paar|pärchen|ehepaar|sohn|tochter|witwe|familie|"
                "nachbarin) (mit|vom|von|aus|in|über|neben|namens) (dem|der|den|das|hausnummer|*straße|*)"
            ),
            "die *in vom *",
        ),
        clients=(
            (
                "(vom|von der|aus dem|aus der|bei der|beim|der) (bahnhofslokal|blumenladen|kiosk|reiterhof|imbiss|"
                "*imbiss|asia imbiss|bäckerei|metzgerei|friseursalon|apotheke|tanzschule|autohaus|hof|döner*|"
                "eisdiele|fahrschule|gasthof|gasthaus|wirtshaus|dorfladen|zahnarztpraxis|pension)"
            ),
            (
                "(mein|meine|meiner|unser|unsere|unsre|unserer|eine|ne|einer|ein) [liebe |lieber |langjährige |treue "
                "|neue ](kunde|kundin|kunden|stammkunde|stammkundin|nachbar|nachbarin)"
            ),
            "kundin", "kunde", "stammkundin", "stammkunde", "kunde von mir", "kundin von mir", "bauer", "metzger",
            "bäcker", "wirt", "oma", "opa", "rechtsanwalt", "pfarrer", "witwe", "hebamme", "fliesenleger", "imker",
            "landarzt", "dr", "zwei (brüder|schwestern) namens",
        ),
        dealings=(
            "(quillt|platzt|birst) [* ]vor [lauter ](schmuck|gold|bargeld|münzen|juwelen|diamanten)",
            "(voll|voller|vollgestopft) [mit |von ](schmuck|gold|goldbarren|bargeld|münzen|juwelen|diamanten)",
            (
                "(abbezahlt|umgeschuldet|getilgt|überzogen|ausgereizt|gepfändet|pfändung|pleite|insolvenz|insolvent|"
                "privatinsolvenz|zahlungsunfähig)"
            ),
            "(zahlt|zahlen|zahlte|zahlten) [~ ~ ~ ](ab|zurück|raten|rate)",
            (
                "(bei (uns|mir)|über (uns|mich)) [~ ~ ](angelegt|finanziert|geholt|abgeschlossen|eröffnet|verlängert|"
                "aufgenommen|eingezahlt|umgeschuldet|geparkt)"
            ),
            "(hat|haben) [~ ~ ](geerbt|eingezahlt|abgehoben|ausgezahlt gekriegt|ausgezahlt bekommen)",
            "(raten|rate|lastschriften|miete) [~ ](nicht bezahlt|platzen|geplatzt|offen|fehlen|im rückstand)",
            "fehlen noch [~ ]raten", "(hypothek|kredit|darlehen) los",
            "(karte|konto) [~ ](gesperrt|sperren|gepfändet|im keller|überzogen)",
            "(im|tief im) (minus|dispo|keller|soll)", "null euro schulden", "(kontoauszug|gehaltskonto|kontostand)",
            "(tilgt|tilgen) [~ ](kredit|darlehen|hypothek|hofkredit)",
            "(zusage|darlehen|kredit|lebensversicherung) (über|von) \\d*", "an betrüger", "zahlt [~ ~ ~ ]euro ein",
            "mehr aufm konto", "verdient mehr", "(spart|sparen) (für|auf) *", "holt [~ ~ ]euro ab",
        ),
        with_us=(
            "bei (uns|mir)", "zu uns", "über (uns|mich)", "mit uns", "sparplan", "geerbt", "aufgenommen",
            "finanziert", "eingezahlt", "etf", "raten", "schulden", "zusage",
        ),
        gifts=(
            "spende*", "gespendet", "gesammelt", "sammelt*", "guten zweck", "tombola", "verlosung", "gestiftet",
            "sponsor*",
        ),
    ),
    Language.IT: Customers(
        people=(
            (
                "(il|lo|la|l'|al|allo|alla|all'|dal|dalla|del|della|nostro|nostra|quel|quella|vecchio) ?(nostr(o|a) |"
                "nuov(o|a) |vecchi(o|a) )?(fornai(o|a)|panettier(e|a)|macellai(o|a)|parrucchier(e|a)|barbiere|"
                "fiorist(a)|farmacist(a)|dentist(a)|idraulico|elettricista|meccanico|gommista|parroco|prete|sindac(o|"
                "a)|postin(o|a)|vigile|contadin(o|a)|veterinari(o|a)|medico|avvocat(o|a)|notai(o)|sart(o|a)|"
                "pescivendolo|gioiellier(e)|ottico|vedov(o|a)|falegname|muratore|ostetrica|bidell(o|a)|tassista|"
                "calciatore|portiere|allenatore|cantante|cuoco|barista|edicolante|tabaccai(o|a)|oste|pizzaiolo|"
                "pasticcer(e|a)|gelatai(o|a)|assessor(e)|insegnante|prof|bagnin(o|a)|benzinai(o|a)|commercialista|"
                "calzolaio|batterista|capitano|campione|politico locale|titolare|proprietari(o|a)|gestore|influencer|"
                "cavalier)"
            ),
            "(i|la famiglia|gli|le) * (del|dal|al) (civico|numero) \\d*",
            (
                "(la|il|quella|quel|alla|al|una|un) [* ](signora|signore|signor|cliente|coppia|ragazz(o|a)|famiglia|"
                "vedova|vicina|vicino|figli(o|a)|tizio|tipo) (del|della|dell'|di|al|all'|col|con|che) ?(primo|"
                "secondo|terzo|quarto|piano|civico|via|angolo|cane|abita|*)"
            ),
            (
                "(figlia|figlio|moglie|marito) (del|della|dell') ?(sindaco|assessore|notaio|medico|farmacista|"
                "avvocato|fornaio)"
            ),
            (
                "(la|alla) (nuova )?(pizzeria|gelateria|cantina|ditta|trattoria|osteria|segheria|officina|banda|band|"
                "squadra|pasticceria|palestra) (del|da|in|di|colli|*)"
            ),
            "(nuovi )?proprietari della (casa|villa|villetta|cascina)*", "(sposi|sposati) da *",
        ),
        clients=(
            (
                "(del|della|dell'|al) ?(bar|tabaccheria|edicola|panificio|panetteria|farmacia|macelleria|officina|"
                "segheria|pizzeria|gelateria|ferramenta|palestra|agriturismo|lavanderia|pasticceria|osteria|"
                "trattoria)( *)?"
            ),
            (
                "(il|la|un|una|mio|mia|nostro|nostra|del|della) [mi(o|a) |nostr(o|a) |vecchi(o|a) ](client(e)|"
                "vicin(o|a)|ex compagno)( piu (anzian|affezionat|vecchi)(o|a))?"
            ),
            "cliente", "vicina", "vicino", "compagno di classe", "un tal", "una certa", "un certo", "donna", "don",
            "zia", "mastro", "maestra", "cavalier", "nonna",
        ),
        dealings=(
            "(trabocca|straborda|pien(o|a|e)|zepp(o|a|e)) [* ]di (gioielli|oro|lingotti|contanti|monete|diamanti)",
            (
                "(ha|hanno|abbiamo|ho) [~ ](estint|riscattat|saldat|svuotat|depositat|versat|ritirat|cointestat|"
                "ottenut|riscoss|incassat|prelevat|investit|sbloccat|bloccat|ipotecat|ereditat)(o|a|i|e) [~ ](conto|"
                "cont(i)|prestit(o|i)|mutuo|polizza|libretto|cart(a|e)|liquidazione|pension(e)|mila|000|eredita|"
                "microcredito|fido|rat(a|e)|debit(o|i))*"
            ),
            "(ci deve|non paga|ci devono) [~ ]rat(a|e)", "(paga|pagano) [~ ~ ]rata", "di rata",
            "(in|entrat(a|o) in) (sofferenza|rosso|mora)",
            "(fido|conto) (a tappo|in rosso|prosciugato|a secco|scoperto)",
            (
                "(chiest|ottenut|rifiutat|negat|concess)(o|a) [~ ~ ](moratoria|prestito|mutuo|fido|anticipo|cessione "
                "del quinto|carta|surroga|finanziamento|microcredito)"
            ),
            "(rifatto|fatto) la surroga", "(aperto|apre|aprono) [~ ](conto|deposito|libretto)*",
            "(incassa|guadagna|investe|incassano) [~ ~ ](pos|conto|noi|tutti|giorno|bene)",
            "(stipendio|pensione) (accreditat(o|a)|intera)", "(nostro debitore|nostra debitrice|debitore da)",
            "(mutuo|prestito) nostro", "(con il|col) nostro (mutuo|prestito|pos|fido|leasing)",
            "(perso|perse|persi) [~ ]in borsa",
            (
                "(plafond|cessione del quinto|moratoria|anticipo fatture|cassetta di sicurezza|liquidazione|libretti|"
                "libretto)"
            ),
            "(in|nel) (pac|fondo azionario|fondi)", "in cassetta( di sicurezza| da noi)?",
            "(eredita|malloppo|bonific(o|i))", "andat(o|a) sotto",
            "preso (il|un|la|lo) (tasso fisso|prestito|mutuo|carta|leasing|fido)",
            "(si e pres|ha pres)(o|a) la carta", "finisce di pagare", "finito di pagare", "tasso fisso",
            "(di|con il|col nostro) mutuo",
        ),
        with_us=(
            "(da|con|di) noi", "ci (ha|hanno)", "ho dato", "nostr(i|o|a)", "mette da parte", "in fondi", "ritira",
            "versat(o|i)", "depositat(o|i)", "di rata", "sotto di", "mutuo", "perso", "investit(o|i)",
        ),
        gifts=(
            "raccolt(o|a|i)", "donat(o|a|i)", "donazion*", "beneficenza", "lotteria", "tombola", "raccolta fondi",
            "sponsor*",
        ),
    ),
    Language.FR: Customers(
        people=(
            (
                "(le|la|l'|au|à la|notre|ce|un certain|l'ancien|l'ancienne|du) ?(vieux |vieille |nouveau |nouvelle |"
                "bon vieux )?(boulanger|boulangère|boucher|bouchère|coiffeur|coiffeuse|fleuriste|pharmacien|"
                "pharmacienne|dentiste|plombier|électricien|garagiste|curé|maire|facteur|factrice|fermier|fermière|"
                "agriculteur|vétérinaire|médecin|docteur|avocat|avocate|notaire|tailleur|poissonnier|bijoutier|"
                "opticien|veuve|veuf|menuisier|maçon|sage femme|concierge|taxi|footballeur|gardien|entraîneur|"
                "chanteur|chanteuse|restaurateur|restauratrice|cafetier|kiné|architecte|instituteur|institutrice|"
                "pâtissier|pâtissière|comtesse|influenceur|influenceuse|gérant|gérante|prof|président|présidente|"
                "gagnant|gagnante|buraliste|épicier|épicière|joueur|vigneron|primeur|libraire)( (de|du|d'|des|en|à|n|"
                "collignon|grec)[~ ])?"
            ),
            "(les) * (du|au) (numero|n|no|\\d*) ?\\d*", "les * de * ont",
            (
                "(la|le|les|cette|ce|au|du) [* ](dame|monsieur|couple|famille|patron|patronne|fils|fille|veuve|gars|"
                "jeune|voisin|voisine|directeur) (du|de|de la|de l'|d'en|au|avec|qui) ?(notaire|coin|boulangerie|"
                "café|numéro|rue|tabac|quartier|face|village|premier|rez|maire|*)"
            ),
            (
                "*, (\\d* ans|rue *|fleuriste|infirmière|infirmier|chauffeur|institutrice|plombier|coiffeuse|au "
                "guichet|la fleuriste)[~ ]"
            ),
        ),
        clients=(
            (
                "(du|de la|de l'|au) ?(tabac|boulangerie|café du|garage|pharmacie|boucherie|salon de coiffure|"
                "kiosque|bistrot|guichet|épicerie|librairie|spar|camping|château|friterie)"
            ),
            (
                "(mon|ma|notre|nos|un|une) [fidèle |ancien |ancienne |nouvelle |nouveau |vieux ](client|cliente|"
                "clients|voisin|voisine)"
            ),
            "cliente", "client",
        ),
        dealings=(
            "(déborde|regorge|plein|pleine|rempli|bourré|remplie) (de |d')(bijoux|or|lingots|billets|liquide|diamants)",
            "(soldé|remboursé|emprunté|hypothéqué|renégocié) *",
            (
                "(vidé|cassé|débloqué|bloqué|placé|transféré|retiré|hérité|touché|versé) [~ ](livret|compte|épargne|"
                "économies|carte|pension|argent|assurance vie|euros|mille|000)"
            ),
            "(finit|fini|finissent) de payer *", "(retard|retards) de [~ ](mensualité|paiement|loyer|échéance)(s)?",
            "(interdit|fiché|fichée|interdite)(e)? (bancaire|à la banque)",
            "(refusé|accordé|octroyé|décliné) [~ ](crédit|prêt|découvert|hypothèque|carte|dossier)",
            (
                "(demandé|obtenu|eu|pris|contracté|signé) [~ ](prêt|crédit|hypothèque|report d'échéances|découvert|"
                "emprunt|leasing)(s| auto| pro| immo)?"
            ),
            (
                "(place|épargne|investit|dépose|verse|retire|emprunte) [~ ~ ](euros|€|mille|chez nous|par mois|cash|"
                "livret)"
            ),
            "chez nous [~ ~ ](compte|portefeuille|paie|épargne|crédit|livret|euros)*",
            (
                "(compte|paie|épargne|crédits|comptes|client|cliente|livret|économies|argent|dossier) [~ ](chez nous|"
                "dans notre)"
            ),
            "(de|des) dettes", "ses dettes",
            "(faillite|liquidation|saisie|huissier|surendettement|surendetté|plus un sou|à sec|réserve d'argent)",
            "(à|de) moins \\d*", "score trop bas", "(notre|nos) (prêt|crédit|leasing|fonds)",
            "(prêt|crédit) (auto|pro|conso|immo|travaux)", "assurance vie", "gère son dossier",
        ),
        with_us=(
            "chez nous", "à nous", "avec (nous|nos|notre)", "grâce à (nous|nos)", "dans (notre|nos)",
            "nous (ont|a) apporté", "sur (son|sa|leur) *", "emprunt*", "épargne", "livret", "compte", "fonds",
            "place", "dettes", "par mois",
        ),
        gifts=(
            "récolté*", "collecte*", "don(s|né|née)?", "tombola", "association*", "cagnotte", "sponsor*", "caritati*",
        ),
    ),
}
# fmt: on

AMOUNTS: Phrases = (
    "\\d* ?(euro|euros|eur|€|k|mille|mila|ton|tausend|thousand)",
    "€ ?\\d*",
    "£ ?\\d*",
    "\\d*[.,]?000",
    "(\\d*|half a|a|een|due|tre|cinquanta|ottanta|cento|duecento|trecento|mezzo|quaranta)(mila| ton| million| milione)",
)
"""Sums of money."""

LIFE: Phrases = (
    "rente",
    "pension",
    "pensione",
    "pensioen",
    "retraite",
    "rosso",
    "solde",
    "balance",
    "rood",
    "in bar",
    "fonds",
    "assurance*",
    "*versicherung*",
    "insurance",
    "verzekering*",
    "polizz(a|e)",
)
"""What a bank keeps and everybody lives with: retiring is no account, and a red nose no overdraft."""
