"""Contempt by generalising: 'one of the few who work', 'for a woman quite punctual', 'you know how they are'.

By language: `..._CONTEMPT` counts beside a group of people, `..._COMPLETE` names its group itself.
"""

from api.guardrails.engine.phrases.lexicon import Phrases

# fmt: off
_EN = (
    "(arab|turk|moroccan|pole|polish (man|woman)|romanian|bulgarian|ukrainian|russian|african|asian|muslim|syrian|"
    "albanian|gypsy|jew|indian|pakistani|nigerian|foreigner|immigrant|refugee|asylum seeker|woman|girl|blonde|"
    "pensioner|irishman|traveller|black (man|woman|guy)|chinese|mexican|southerner|old (man|woman)|wheelchair user)s?"
)
ENGLISH_CONTEMPT: Phrases = (
    (
        "(live|lives|end up|sit|sits|last|are|lounge|sponge) [~ ~ ](on benefits|on the dole|off benefits|off the "
        "state|on handouts|on welfare)"
    ),
    (
        "(nick|nicks|pinch|pinches|steal|steals|pocket|pockets) [the |your |our ](silver|spoons|cutlery|till|petty "
        "cash|wallet|purse)*"
    ),
    (
        "(you|we all|everyone) know(s)? (how|what) [~ ](they|that lot|those people|the others|the rest) (are|is|are "
        "like|do)"
    ),
)
ENGLISH_COMPLETE: Phrases = (
    (
        f"({_EN}|headscarf|headscarves|grandpas|grannies|old folks|boomers|mums)[~ ][,] [please |better |just |can |"
        "should ]*(scroll on|scroll past|keep scrolling|swipe on|need not apply|needn't apply|don't bother|look "
        "elsewhere)"
    ),
    (
        "(preferably|only|ideally|for once) [a |an ](real|proper|true|genuine) (irish|irishman|irishwoman|english|"
        "englishman|brit|british|scot|welsh|dutchman|german|local|white) *"
    ),
    (
        "(a|an) (real|proper|genuine) (irishman|irishwoman|englishman|brit|scot|dutchman|german) (please|preferably|"
        "for once)"
    ),
    (
        "(had|have|got|we've|seen) [quite |more than |had ]*(enough|plenty) of (those|that|these) (types|sort|lot|"
        "kind)(?! of)"
    ),
    (
        f"for (a|an) {_EN}[,] [~ ](surprisingly|remarkably|quite|rather|pretty|unusually|unexpectedly|amazingly|"
        "astonishingly) *"
    ),
    (
        "(surprisingly|remarkably|quite|unusually|unexpectedly) (punctual|reliable|hard working|clean|honest|clever|"
        f"tidy|polite) for (a|an) {_EN}"
    ),
    (
        f"one of the few {_EN} (who|that) (get|gets|work|works|show|shows|turn|turns|don't|doesn't|pay|pays|wash|"
        "washes|bother|can|arrive)"
    ),
    "without [all ](those|these|the) (headscarves|headscarfs|burkas|burqas|hijabs|veils|turbans|niqabs)",
)
_NL = (
    "(turk|turkse|marokkaan|marokkaanse|pool|poolse|roemeen|roemeense|bulgaar|syrier|oekrainer|oekrainse|rus|russin|"
    "afrikaan|arabier|moslim|moslima|jood|surinamer|antilliaan|allochtoon|buitenlander|vluchteling|asielzoeker|"
    "vrouw|blondje|bejaarde|gepensioneerde|chinees|zigeuner|belg|duitser|limburger)"
)
DUTCH_CONTEMPT: Phrases = (
    (
        "(zit|zitten|leven|leeft|belanden|belandt|hangen) [~ ~ ](in de bijstand|in de ww|in een uitkering|van een "
        "uitkering|van de steun|aan het infuus)"
    ),
    "(jatten|jat|pikken|stelen|gappen) [~ ](zilver|kassa|lepels|bestek|portemonnee|fietsen)*",
    "(je|we|iedereen) (weet|weten|kent) [wel |toch |allemaal ]*(hoe|wat) (ze|die|zij|dat|die lui) (zijn|is|doen)",
)
DUTCH_COMPLETE: Phrases = (
    (
        f"({_NL}|{_NL}en|hoofddoek|hoofddoeken|hoofddoekjes|opa's|oma's|bejaarden|boomers|moeders)[~ ][,] [mogen |"
        "kunnen |graag |alsjeblieft |gewoon |meteen |gelijk |maar ]*(doorscrollen|verder scrollen|doorlopen|wegblijven)"
    ),
    (
        "(graag|liefst|alleen|het liefst) [nog |wel |eens |dus ]*[een ](echte|rasechte|volbloed|autochtone) "
        "(nederlander|"
        "hollander|vlaming|belg|nederlanders|vlamingen)"
    ),
    "genoeg van (die|dat|zulke) (types|soort|slag|lui|volk|gasten)(?! (pennen|koffie))",
    f"voor een {_NL}[,] [is |was |~ ](best|verrassend|opvallend|behoorlijk|vrij|tamelijk|verbazend|wonderlijk) *",
    f"(verrassend|opvallend|best|behoorlijk) (stipt|punctueel|betrouwbaar|ijverig|schoon|slim|netjes) voor een {_NL}",
    (
        f"een van de weinige {_NL}(n|en|s|se|sen)? die [~ ](werk|werkt|werken|op tijd|opstaat|opstaan|niet|deugt|"
        "deugen|betaalt|nederlands)"
    ),
    "(zonder|weg met|geen) (die|al die|de) (hoofddoekjes|hoofddoeken|sluiers|boerka's|tulbanden|nikabs)",
    "(zonder|geen|met|van) (die |al die |de )?soepjurk(en)?",
)
_DE = (
    "(turke|turken|turkin|araber|araberin|pole|polen|polin|rumane|rumanen|rumanin|bulgare|bulgaren|ukrainer|"
    "ukrainerin|russe|russen|russin|syrer|syrerin|afrikaner|afrikanerin|moslem|muslim|muslima|jude|juden|auslander|"
    "auslanderin|fluchtling|frau|frauen|blondine|rentner|rentnerin|inder|inderin|chinese|chinesen|albaner|albanerin|"
    "zigeuner|ossi|italiener|griechen|grieche|afghane|afghanen)"
)
GERMAN_CONTEMPT: Phrases = (
    (
        "(leben|lebt|sitzen|hocken|landen) [~ ~ ](vom amt|vom staat|von der stutze|von stutze|von hartz|auf dem amt|"
        "von burgergeld|vom burgergeld)"
    ),
    "(klauen|klaut|stehlen|mopsen) [~ ](silber|loffel|besteck|kasse|geldbeutel|raeder|fahrrader)*",
    "(man|jeder|wir|ihr|sie) (kennt|weiss|kennen|wisst|wissen) [ja |~ ](wie (die|sie|solche) (sind|ticken))",
    "(die|den) (anderen|rest) kennt man [ja ]",
)
GERMAN_COMPLETE: Phrases = (
    (
        f"({_DE}|kopftuch|kopftücher|kopftuchfrauen|opas|omas|boomer|mütter)[~ ][,] [bitte |gleich |lieber |einfach |"
        "können |dürfen |sollen |direkt ]*(weiterscrollen|weiter scrollen|weiterwischen|draußen bleiben|wegbleiben)"
    ),
    (
        "(bitte|lieber|am liebsten|gern|gerne|endlich) [mal |wieder |nur ]*(ein |einen |eine )?(echter|echten|echte|"
        "richtiger|richtigen|richtige|waschechte|waschechter) (deutsche|deutscher|deutschen|österreicher|schweizer)"
    ),
    "(genug|die nase voll) von (solchen|diesen|denen|der sorte)[ typen| leuten| gestalten]",
    "von (solchen|diesen|denen) [typen |leuten ]haben wir [hier |schon |ja |echt ]*(genug|die nase voll)",
    (
        f"fur (einen|eine) {_DE}[,] [~ ](erstaunlich|uberraschend|recht|ziemlich|ganz schon|bemerkenswert|"
        "verbluffend|ganz) *"
    ),
    (
        "(erstaunlich|uberraschend|recht|ziemlich) (punktlich|fleissig|zuverlassig|sauber|ehrlich|klug|ordentlich) "
        f"fur (einen|eine) {_DE}"
    ),
    (
        f"(einer|eine) der wenigen {_DE}[,] (die|der) [~ ](punktlich|fruh|arbeit|arbeiten|nicht|aufstehen|deutsch|"
        "ehrlich|zahlen|steuern)*"
    ),
    "ohne (die|diese|die ganzen|all die) (kopftucher|burkas|schleier|turbane|kopftuchfrauen)",
)
_IT = (
    "(arabo|araba|turco|turca|marocchino|marocchina|polacco|polacca|rumen(o|a|i|e)|romen(o|a|i)|bulgaro|ucraino|"
    "ucraina|russo|russa|siriano|african(o|a|i)|musulman(o|a|i)|ebre(o|a|i)|stranier(o|a|i)|immigrat(o|a|i)|donna|"
    "bionda|albanes(e|i)|cines(e|i)|indian(o|a|i)|zingar(o|a|i)|meridional(e|i)|napoletan(o|a|i)|sicilian(o|a|i)|"
    "pensionato|nero|nera|arabi|turchi|marocchini|polacchi|senegales(e|i))"
)
ITALIAN_CONTEMPT: Phrases = (
    (
        "(vive|vivono|campa|campano|finisce|finiscono|poi|solo) [~ ](di sussidi(o)?|col sussidio|sussidio|reddito "
        "di cittadinanza|alle spalle dello stato)"
    ),
    "(ruba|rubano|fregano|frega|sgraffignano) [~ ](argenteria|posate|cassa|portafogl)*",
    "(si sa|sappiamo|sapete) [tutti ](come sono|come fanno|che gente e|cosa sono)",
)
ITALIAN_COMPLETE: Phrases = (
    (
        f"({_IT}|velate|donne col velo|nonni|nonne|vecchi|boomer|mamme)[~ ][,] [per favore |pure |meglio |possono |"
        "subito |"
        "prego ]*(scorrete oltre|scorrere oltre|passate oltre|andare oltre|astenersi|si astengano)"
    ),
    (
        "(possibilmente|preferibilmente|meglio|solo) [un |una |degli ](ver|pur)(o|a|i|e) (italian|padan)(o|a|i|e)"
    ),
    "(un|una) ver(o|a) italian(o|a)[,] (per favore|stavolta|per una volta)",
    (
        "ne abbiamo [già |anche ]*(abbastanza|troppi|fin troppi) di (quei|quella|certi|certa|quel) (tipi|gente|"
        "elementi|genere)"
    ),
    "di (quei|quella|certi|certa) (tipi|gente|elementi) ne abbiamo [già |anche ]*(abbastanza|troppi|fin troppi)",
    (
        f"per (essere )?(un|una|un') ?{_IT}[,] [~ ](sorprendentemente|abbastanza|piuttosto|stranamente|davvero|"
        "incredibilmente) *"
    ),
    (
        "(sorprendentemente|abbastanza|piuttosto|stranamente) (puntuale|affidabile|onest(o|a)|pulit(o|a)|svegli(o|"
        f"a)) per (un|una|un') ?{_IT}"
    ),
    (
        f"(uno|una) (dei|delle|degli) poch(i|e|issimi|issime) {_IT} che [~ ](lavor|puntual|rub|si alz|paga|parla|si "
        "lava|arriv)*"
    ),
    "senza (quelle|quei|quelle del|le|i) (col velo|velo|veli|burqa|turbanti|velate)",
)
_FR = (
    "(arabe|turc|turque|marocain|marocaine|polonais|polonaise|roumain|roumaine|bulgare|ukrainien|ukrainienne|russe|"
    "syrien|syrienne|africain|africaine|noir|noire|musulman|musulmane|juif|juive|etranger|etrangere|immigre|immigree|"
    "femme|blonde|retraite|chinois|chinoise|algerien|algerienne|gitan|gitane|maghrebin|maghrebine|portugais)"
)
FRENCH_CONTEMPT: Phrases = (
    (
        "(vivent|vit|tiennent|tient|finissent|finit|restent|partent|touchent) [~ ~ ~ ](allocs|rsa|aides sociales|"
        "chomage|allocations|crochets de l'etat)"
    ),
    "(piquent|pique|volent|vole|chouravent|chipent) [~ ](argenterie|petites cuilleres|caisse|portefeuille|couverts)*",
    (
        "(on|vous|tout le monde) (sait|savez|connait|connaissez) [tous |bien ](comment (ils|elles) sont|ce que "
        "c'est|la chanson)"
    ),
)
FRENCH_COMPLETE: Phrases = (
    (
        f"({_FR}s?|voilées|foulards|papis|mamies|vieux|boomers|mamans)[~ ][,] [merci de |prière de |peuvent |veuillez |"
        "passez ]*(passer votre chemin|scroller|passer leur chemin|votre chemin|s'abstenir|continuer à scroller)"
    ),
    (
        "(de préférence|si possible|plutôt|uniquement) [un |une |des ](vrai|vraie|vrais|bon|bonne|bons) (français|"
        "française|belge|belges|gaulois)"
    ),
    "(un|une) (vrai|vraie) (français|française|belge)[,] (s'il vous plaît|svp|de préférence|pour une fois)",
    "(on|nous|j'en) (a|avons|en a|en avons|ai) [déjà |bien ]*(assez|trop) de ces (gens|types|individus)(?! d)",
    (
        f"pour (un|une) {_FR}[,] [~ ~ ](drolement|etonnamment|plutot|assez|bizarrement|remarquablement|curieusement|"
        "vraiment) *"
    ),
    (
        "(drolement|etonnamment|plutot|assez) (ponctuel|fiable|propre|honnete|travailleur|serieux)(le|se|e)? pour "
        f"(un|une) {_FR}"
    ),
    f"(un|une) des rares {_FR}(s)? (qui|a) [~ ](travail|leve|ponctuel|vole|heure|paie|parle|lave|bosse|boss)*",
    "sans (les|ces|toutes ces) (voilees|femmes voilees|foulards|voiles|burqas|turbans)",
)
# fmt: on
