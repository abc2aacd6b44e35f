"""What is internal: projects, what they are called and what marks a paper as internal."""

# fmt: off
PROJECT = (
    (
        "(project|programme|program|codename|code name|operation|phase|initiative|roll out|rollout|go live|"
        "goes live|going live|went live|launch|launches|launched|migration|migrates|replaces|replace|platform|"
        "system|steering committee|sprint|kick off|deadline|delayed|postponed|team|cutover|pilot)"
    ),
    (
        "(project|projectteam|programma|codenaam|operatie|fase|traject|livegang|live gaat|live gaan|uitrol|"
        "uitgerold|lancering|migratie|vervangt|vervangen|platform|systeem|stuurgroep|vertraging|vertraagd|"
        "uitgesteld|team|pilot)"
    ),
    (
        "(projekt|*projekt|programm|deckname|codename|operation|phase|vorhaben|rollout|einführung|start|startet|"
        "live geht|migration|umstellung|ersetzt|löst ab|plattform|system|lenkungskreis|verspätet|verschoben|team|"
        "pilot)"
    ),
    (
        "(progetto|programma|nome in codice|operazione|fase|iniziativa|lancio|parte|partirà|avvio|migrazione|"
        "sostituisce|sostituirà|piattaforma|sistema|comitato guida|ritardo|rinviato|team|pilota|manda in pensione)"
    ),
    (
        "(projet|programme|nom de code|opération|phase|chantier|lancement|lancé|déploiement|déployé|démarre|"
        "migration|bascule|remplace|remplacera|plateforme|système|comité de pilotage|retard|reporté|équipe|pilote)"
    ),
)
"""What makes a word the name of a project."""
ARTICLES = (
    "(a|an|the|this|that|every|my|our|our own|old)", "(een|de|het|dat|dit|elk|mijn|ons)",
    "(ein|eine|einen|einem|einer|der|die|das|den|dem|diese|dieser)",
    "(un|una|il|la|lo|questa|questo|quella|della|dalla|alla|sulla|di)", "(le|l|les|des|cette|ce|du|au|la|une|un)",
)
"""Before them a capital letter makes no name."""
NATURE = (
    "the real (one|thing)",
    (
        "(wind|windy|blow|blew|blows|blowing|storm|stormy|gust|breeze|sea|coast|cliff|beach|harbour|ship|ships|"
        "sailor|keeper|island|lamp|tower|tide|tides|cinema|pub|hotel|restaurant|museum|mistral|weather|mountain|"
        "sail|sailing|waves|holiday|walk|view|painting|lego|climb|climbed)(s)?"
    ),
    (
        "(wind|waait|waaide|storm|zee|kust|strand|haven|schip|eb|vloed|vuurtoren|eiland|getij|water|weer|boot|"
        "zeilen|wad|wandeling|museum|hotel)(en)?"
    ),
    (
        "(wind|weht|wehte|bläst|sturm|meer|mittelmeer|küste|strand|hafen|schiff|insel|leuchtturm|ebbe|flut|wetter|"
        "segeln|boot|urlaub|museum|hotel|anzuspielen|windstill)(s|es)?"
    ),
    (
        "(vento|soffia|soffiava|soffiato|bora|burrasca|mare|costa|spiaggia|porto|nave|isola|faro|marea|tempo|"
        "montagna|barca|vela|freddo|maestrale|finestra|finestre|orecchie|ombrello|cappello|aria)"
    ),
    (
        "(vent|souffle|soufflait|soufflé|tempête|mer|côte|plage|port|bateau|île|phare|marée|météo|montagne|voile|"
        "cinéma|hôtel|restaurant|mistral|chapeau)"
    ),
    "(kneipe|stammtisch|café|bar|eisdiele|ferienhaus|campingplatz|lied|band)",
)
"""Where the same word means what it means."""
MARKS = (
    (
        "(strictly |marked |stamped |labelled |still |highly |deeply )?(confidential|restricted|classified|"
        "top secret|internal only|internal use|company confidential)"
    ),
    "(for )?internal use( only)?",
    (
        "(not|never|don't|do not|no) [~ ](distribut|forward|circulat|share outside|external|pass on|"
        "leave the building|for publication|for distribution|copy)(e|ion|ing)?"
    ),
    "(under|still under|breach of) (embargo|nda)", "nda", "eyes only", "need to know", "internal memo",
    "strictly private", "not for (publication|distribution|release|external|the public)", "draft not for",
    "(strikt |streng |gemarkeerd als )?(vertrouwelijk*|geheim(e)?|intern gebruik)",
    "(alleen|uitsluitend|enkel) voor intern(e)? (gebruik|verspreiding)", "voor intern gebruik",
    "(niet|nooit) (verspreiden|doorsturen|delen buiten|naar buiten|extern|voor publicatie)", "onder embargo",
    "geheimhouding*", "interne (memo|notitie|mail|nota)", "niet (verder )?delen", "niet voor extern*",
    "interne (presentatie|stukken|documenten|cijfers|plannen|notulen|chat|risicoscore|rapportage)",
    "stempel [' ]?intern",
    (
        "(alleen|enkel|uitsluitend|only|slechts) voor (medewerkers|personeel|collega's|het management|de directie|"
        "intern)"
    ),
    "(foto|screenshot|kiekje) van (het|de|ons) (whiteboard|vergaderzaal|scherm|roadmap|notulen)",
    "(streng |als )?(vertraulich*|geheim*|verschlusssache)",
    "(nur )?(für|zum) (den )?internen (gebrauch|dienstgebrauch)", "nur intern",
    "nur für (den )?(dienstgebrauch|internen)",
    "nicht (weitergeben|weiterleiten|verteilen|zur (weitergabe|veröffentlichung)|für die öffentlichkeit|nach außen)",
    "(sperrvermerk|sperrfrist|verschwiegenheit*|geheimhaltung*)",
    "intern(e|es|er) (memo|vermerk|mail|rundschreiben|papier)",
    "(strettamente |classificat(o|a) )?(riservat(o|a|i|e|issim(o|a))|confidenzial(e|i)|segret(o|a)|uso interno)",
    "(solo |esclusivamente )?(per|ad) uso interno",
    "(da )?non (diffond|divulg|inoltr|distribu|condivid|pubblic)(ere|are|ire|ete)", "sotto embargo",
    "(patto|accordo) di riservatezza", "(nota|mail|circolare|memo) intern(a|o)",
    "(strictement |classée? |très )?(confidentiel(le)?s?|secret(e|s)?|usage interne)",
    "(pour |à )?usage (strictement )?interne( uniquement)?",
    "(ne pas|à ne pas|pas) (diffus|transmettr|divulgu|communiqu|partag|transfér|publi)(er|e)(?= )*", "sous embargo",
    "accord de confidentialité", "diffusion (restreinte|limitée|interdite)", "(note|mail|circulaire|mémo) interne",
)
"""The stamp on a paper."""
PAPERS = (
    (
        "(paper|memo|note|slide|slides|deck|presentation|document|draft|minutes|email|mail|message|letter|folder|"
        "file|report|plan|spreadsheet|chat|channel|briefing|town hall|townhall|call|meeting|agenda|intranet|"
        "newsletter|appendix|pdf|screenshot|contract|list|strategy|handout|page|webinar)(s)?"
    ),
    (
        "(stuk|stukken|memo|notitie|nota|slide|slides|dia|dia's|presentatie|document|documenten|concept|notulen|"
        "mail|mailtje|bericht|brief|map|rapport|plan|plannen|chat|kanaal|briefing|townhall|vergadering|overleg|"
        "agenda|intranet|bijlage|pdf|screenshot|contract|lijst|strategie)"
    ),
    "*nota", "notulenboek", "organogram", "roadmap", "*plannen", "town hall", "draft", "logo", "tarieven",
    "sharepoint", "(directie|bestuurs)vergadering", "campagne",
    (
        "(papier|papiere|memo|vermerk|notiz|folie|folien|präsentation|dokument|unterlage|unterlagen|entwurf|"
        "protokoll|mail|e mail|nachricht|brief|ordner|bericht|plan|pläne|chat|kanal|briefing|townhall|sitzung|"
        "besprechung|tagesordnung|intranet|rundschreiben|anlage|pdf|screenshot|vertrag|liste|strategie|rundmail)"
    ),
    (
        "(carta|carte|memo|nota|slide|presentazione|documento|documenti|bozza|verbale|mail|email|messaggio|lettera|"
        "cartella|fascicolo|rapporto|relazione|piano|chat|canale|briefing|riunione|agenda|intranet|circolare|"
        "allegato|pdf|screenshot|contratto|lista|strategia)"
    ),
    (
        "(papier|mémo|note|slide|slides|diapo|diapos|présentation|document|documents|brouillon|projet de|"
        "compte rendu|mail|courriel|message|lettre|dossier|rapport|plan|chat|canal|briefing|réunion|ordre du jour|"
        "intranet|circulaire|annexe|pdf|capture|contrat|liste|stratégie)"
    ),
    (
        "(rundschreiben|verschlusssache|zwischenstand|anhang|schulungsunterlage|präsi|roadmap|protokoll|"
        "sitzungsprotokoll|auswertung|organigramm)"
    ),
)
"""What bears such a stamp."""
