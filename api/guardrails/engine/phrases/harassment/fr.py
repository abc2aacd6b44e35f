"""French."""

from api.guardrails.engine.phrases.harassment import generalisations
from api.guardrails.engine.phrases.harassment.vocabulary import Harassing

# fmt: off
WORDS = Harassing(
    slurs=(
        "put(e|es|ain de)", "salop(e|es)", "pouffiasse(s)?", "poufiasse(s)?", "pouffe(s)?", "petasse(s)?",
        "connasse(s)?", "conne(s)?", "grognasse(s)?", "trainee(s)? de *",
        "(sale|sales|gros|ces|espece de|petit|vieux) pd(s)?", "pede(s)?",
        "(grosse|sale|vieille|espece de|grosses|sales) pedale(s)?",
        "(grosse|sale|vieille|petite|espece de|quelle|ces) tapette(s)?(?! a (mouche|souris|rat))", "tafiole(s)?",
        "tarlouze(s)?", "gouine(s)?", "travelo(s)?", "negre(s|sse)?",
        "bougnoul(e|es|s)?", "bicot(s)?", "raton(s)?", "crouille(s)?", "youpin(s)?", "chinetoque(s)?", "niakoue(s)?",
        "(ces|ses|sales|face de) bridee?s?", "yeux brides", "rital(s)?", "(les|ces|des|sales|sale) romanos?",
        "manouche(s)?", "gitan(s)? de *",
        "sale (arabe|juif|noir|gitan|etranger|immigre|musulman|gay|homo|boche|race|gouine|turc|polack)(s|e)?",
        "sales (arabes|juifs|noirs|gitans|etrangers|immigres|musulmans|gays|homos)", "mongolien(s|ne|nes)?",
        "(espece de|gros|sale|pauvre|quel|ce) mongol(s)?",
        "gogol(s)?", "triso(s)?", "attarde(e|s|es)?", "sous homme(s)?", "fils de (pute|p)", "enculee?s?",
        "encule(s)?", "batard(s)?", "connard(s)?", "salaud(s)?", "trou du cul", "tete de (con|noeud)", "gros porc",
        "grosse vache", "grosse truie", "gros lard", "gros tas", "grosse baleine",
        "(gros|grosse|quel|sacre|vrai|est un|ce|petit) boudin(?! (noir|blanc|creole|aux|grille|antillais|maison))",
        "(gros|vieux|quel|sacre|vrai|est un) thon(?! rouge)", "cageot",
        "vieille (peau|bique|folle|chouette|taupe|harpie|vache)", "vieux (debris|schnock|croulant|con|crouton)",
        "bobonne(s)?", "bonne femme", "gonzesse(s)?", "greluche(s)?", "mal baisee", "nain(e)? de jardin ambulant*",
        "racaille(s)?", "melon(s)? (a|du)* (couscous)", "youtre", "(cassos|cas soc)", "chochotte(s)?", "bicots?",
        "(ces|des|les|bande de) ploucs", "binoclard(e|s)?", "race (inferieure|maudite|insupportable)",
        "qu'ils rentrent dans leur pays", "beaufs de *",
        "(rentrent|retournent|retourne|rentre) (tous )?(dans|au) (leur pays|bled|ton pays)",
    ),
    groups=(
        "(cette|la|une|nouvelle|jeune) generation", "les jeunes (d'aujourd'hui|de maintenant)", "les jeunes", "ados",
        "millennials", "meres (celibataires|isolees|seules)", "mesdames",
        "(ceux|celui|gens|qui|quelqu'un) [~ ](50|60|65|70|75|80|85|90|soixante|soixante dix|quatre vingts)( ans)?",
        "menageres", "migrant(e|s|es)?", "immigre(e|s|es)?", "etranger(s|e|es)?", "refugie(e|s|es)?",
        "clandestin(s|e)?", "sans papiers", "demandeurs d'asile", "musulman(e|s|es)?", "islamistes?", "juif(s)?",
        "juive(s)?", "chretiens", "catholiques", "gitan(s|e|es)?", "roms?", "tsiganes?", "gens du voyage",
        "arabe(s)?", "africain(e|s|es)?", "asiatiques?", "noir(s|es)", "maghrebins?", "algeriens?", "marocains?",
        "tunisiens?", "turcs?", "polonais", "roumains?", "bulgares?", "syriens?", "ukrainiens?", "russes?", "chinois",
        "portugais", "allemands", "italiens", "femme(s)?", "fille(s)?", "dames", "nanas", "meufs", "meres", "mamans",
        "epouses", "blonde(s)?", "hommes", "gays?", "homosexuel(s|les)?", "homos?", "lesbiennes?",
        "trans(genres?|sexuels?)?", "vieux", "vieilles", "personnes agees", "seniors?", "retraites?", "papis",
        "mamies", "plus de (50|60|cinquante|soixante) ans", "quinquas?", "sexagenaires?", "handicapes?",
        "handicapees?", "invalides?", "sourds", "aveugles", "autistes?", "grosses", "sdf", "clochards", "chomeurs",
        "rsa", "assistes", "temps partiels?", "voilees", "femmes voilees", "foulards", "boomers?", "banlieue",
        "banlieusards",
        (
            "(ceux|celles|gens|tous ceux|types|ces gens) [qui ](arrivent|debarquent|viennent|arrive|debarque|"
            "sortent|descendent|venus|arrives|debarques) [~ ](bateau|bateaux|canot|canots|pneumatique|rafiot|bled|"
            "ailleurs|afrique|est|balkans|mer|desert|la bas|cale|cite|dehors)"
        ),
        "(ces|ce genre de|cette sorte de) (gens|gens la|individus)", "ces gens la", "ceux la",
        "cette (engeance|populace|vermine)",
        (
            "(les |des |ces |tous les |un |une )?(flamands|wallons|parisiens|provinciaux|marseillais|bretons|belges|"
            "corses|americains|espagnols|anglais|roumains|polonais|africains|afghans|albanais|kurdes)"
        ),
        (
            "(les |ces )?(pauvres|obeses|gros|maigres|chauves|roux|rousses|vegans?|croyants|athees|depressifs|"
            "sourds|muets|begues|dyslexiques|depressives|boiteux|chomeurs|cassos|provinciaux|ruraux|illettres)"
        ),
        "gens (du \\d*|sans diplome|du quartier|du nord|du sud|de la cite|des cites|de couleur)",
        "(parents|familles|meres) (au rsa|seules|isolees|nombreuses)",
        (
            "(un|une|cette|cet|ce|la) (maman|mere|femme|gay|trans|handicape|handicapee|sourd|sourde|sdf|homme|"
            "directrice|noir|arabe|musulmane?|juif|vegan)"
        ),
        "(nos |les )anciens", "l'ado", "les hommes", "generation z",
        "(son|leur|avec un) (voile|accent|foulard|turban)",
    ),
    contempt=(
        *generalisations.FRENCH_CONTEMPT,
        "(fond|fondent|eclate|eclatent) en (larmes|sanglots)",
        "(pleure|pleurent|chiale|chialent) (des|quand|au premier|a la|si|pour)",
        "sans (maman|papa|leur mere|leur maman)",
        "(restent|trainent|dorment|reste|traine) [~ ](au lit|jusqu'a midi|sur le canape)",
        (
            "(place|devrait|devraient|merite|a sa place|faut) [~ ](en maison de retraite|a l'hospice|en ehpad|"
            "au musee|a l'ehpad)"
        ),
        "(laissez|laisse) [~ ](mari|maris|les hommes|monsieur|messieurs|epoux)",
        "(petites|jolies) (tetes|cervelles|caboches)", "jamais (travaille|bosse|leve)", "pourris gates",
        "gate(e|s|es)", "fragiles", "flocons", "pas pour (vous|les filles|les femmes) *",
        (
            "(devraient|doivent|peuvent|feraient mieux|devrait|n'ont qu'a|n'a qu'a|faut) [~ ](rentrer|retourner|"
            "rester|partir|degager|repartir|renvoyer|chez eux|etre expulses|les virer|se barrer|rentrent)"
        ),
        "(rentr|retourn|repart|degag)(ez|e|ent|er|ir|ons) [~ ]*(chez|pays|bled|dans leur|d'ou|au)",
        "(rentrez|rentre|retournez|qu'ils retournent|qu'ils rentrent) chez (vous|toi|eux)", "chez eux",
        "n'ont (rien a faire|pas leur place|rien a foutre)[~ ]*", "(ne sont|est) pas a (leur|sa) place *",
        (
            "(place|mieux|bonnes|faites|reste|restent|retournent|rester) [~ ](a la cuisine|aux fourneaux|"
            "a la maison|au zoo|au foyer|au lit|au musee|en maison de retraite|a l'hospice|derriere les fourneaux)"
        ),
        "aux fourneaux",
        (
            "(vivent|vit|profitent|profite|s'engraissent|abusent) [~ ](alloc*|aides|dos|crochets|frais|systeme|"
            "impots|l'etat|nous|nos)"
        ),
        "(volent|piquent|prennent|vole|pique) (notre|nos|le|tout|les) *", "(exig|reclam)(ent|eraient)",
        "(veulent|veut|demandent) (en plus|encore|meme)",
        (
            "trop (bete|conne|paresseu|faineant|emotiv|hysteriqu|lent|vieu|sal|faibl|primiti|sensibl|fragil|gourd|"
            "senil)(s|es|x|ses|e|f|fs|ves|ve|ux)? [~ ](pour)"
        ),
        (
            "(ne savent|savent|ne sait|sait) pas [~ ](conduire|se garer|compter|calculer|reflechir|programmer|"
            "diriger|commander|garder un|travailler|lire|se tenir|gerer|parler|parler francais)"
        ),
        "(ne )?(comprennent|comprend|connaissent|captent|entravent) (rien|que dalle)[~ ]*",
        "(n'ont|n'a) (rien dans la tete|aucune place|pas de cerveau|aucune idee|pas la tete)",
        (
            "(sont|restent|est) [tou(s|tes) |que |juste |toujours |vraiment |rien que ]*(pareils|pareilles|"
            "les memes|des criminels|des voleurs|des delinquants|des terroristes|des animaux|des betes|"
            "des parasites|des rats|des feignants|des faineants|des menteurs|des profiteurs|des assistes|faineants|"
            "sales|betes|hysteriques|emotives|lunatiques|un poids|un boulet|des boulets|un fleau|une plaie|"
            "de la racaille|des sauvages|des barbares|primitifs|ingrats|decoratives|de la deco|inutiles|malades|"
            "des pervers|anormaux|contre nature|pas normaux|degoutants|arrieres|inferieurs|radins|des violeurs|"
            "faibles|des commeres|de la main d'oeuvre)"
        ),
        (
            "(puent|pue|se reproduisent|pullulent|envahissent|nous envahissent|infestent|salissent|gloussent|"
            "caquettent|jacassent|grouillent)"
        ),
        "comme des (lapins|rats|betes|mouches|cafards|sauterelles|animaux)",
        "(juste|seulement|tout juste) bon(ne|nes|s)? a *", "bon(nes|s|ne)? (qu'a|a rien)[~ ]*",
        "(marre|ras le bol) (de|des)", "pas (les bienvenus|bienvenu|bienvenus|bienvenues)", "parasites", "vermine",
        "racaille", "profiteurs", "assistes", "feignasses", "(doivent|devraient) d'abord apprendre *",
        "tend(ent|re|ant) la main",
        "on (accepte|prend|recrute) (maintenant |desormais )?(n'importe qui|meme des|aussi des)",
        (
            "(peine perdue|un grand mystere|un poeme|tout un poeme|une secte de *|des malades|"
            "vous connaissez la suite|puis quoi encore|comme par hasard|autant dire une plante verte)"
        ),
        "(fallait|faut) bien quelqu'un pour (le cafe|faire|nettoyer|servir)",
        "(viennent|vient|sont la|debarquent) [~ ](surtout |juste |que )?(pour) (nos|les|leurs|toucher|profiter) *",
        "n'(ont|a) qu'a *", "(feraient|ferait|ferais) mieux (de|d') *",
        "(gardez|planquez|cachez) [~ ](portefeuille|sac|poches|velo)",
        (
            "(devraient|doivent|devrait) [~ ](rendre leur permis|payer deux places|rester chez|eviter le telephone|"
            "se taire|faire moins d'enfants|retourner)[~ ]"
        ),
        "ne devr(aient|ait) pas (toucher|avoir|pouvoir|voter|conduire|parler)*",
        "(ca|cela) (fait|va faire) (lent|sale|tache|jaser|desordre|mauvais genre)",
        "(ne )?savent (faire |rien )?(qu'une chose|faire que|rien faire)",
        (
            "(sont|tous) (tous |toutes )?(des |de vrais |de sacres )?(radins|arnaqueurs|voleurs|menteurs|feignants|"
            "faineants|ivrognes|mafieux|ploucs|beaufs|cassos|terroristes|profiteurs|brutes|racistes)"
        ),
        "(jamais|pas) (au (travail|boulot)|leves|debout|a l'heure) *",
        "(veulent|exigent|reclament) (des menus|des privileges|des passe droits)*", "recoivent tout",
        "ont de plus beaux *", "bossent au noir",
        "(ces|les|bande de|quels|tous des) (ploucs|beaufs|cassos|bouseux|pequenauds|ringards|crasseux|debiles)",
        "race (insupportable|inferieure|maudite|a part)",
        "qu'ils (restent|rentrent|partent|degagent|retournent|apprennent)*",
        (
            "(pas besoin|inutile|vaut mieux pas|mieux vaut pas|hors de question) (de )?(leur|lui) (ouvrir|preter|"
            "parler|faire|donner)*"
        ),
        "(font|fait) (baisser|monter) (le niveau|l'insecurite|la criminalite)",
        "qu'on (nous l'|nous les |les |l')?(enleve|vire|expulse|degage|interne)",
        "(faire|faisaient|font) moins d'enfants", "vivement qu'(ils|elles) (partent|meurent|degagent)",
        "comprendre? le systeme", "a compris le systeme", "c'est mignon mais",
        "(faut|faudrait) etre (un peu |bien |vraiment )?(simplet|con|bete|idiot|naif|debile)",
        "(on|l'on) (n'a |a )?plus le droit de rien dire", "a mourir de rire", "(avec )?ses hormones",
        "quelle chochotte", "(con|sale|bete|feignant) et (sale|bete|con|sur son)", "(son|leur) cinema",
        "n'a jamais eu de (copine|copain|vie)", "on peut tout dire devant (lui|elle|eux)",
        "lents? comme des escargots", "la chochotte", "tout et nous rien",
    ),
    persons=(
        (
            "(collegue|chef|cheffe|responsable|stagiaire|alternant|alternante|apprenti|apprentie|hotesse|caissier|"
            "caissiere|secretaire|conseiller|conseillere|type|mec|homme|femme|dame|monsieur|fille|gars|garcon|celui|"
            "celle|quelqu'un|vieux|vieille|bonhomme|gardien|vigile|femme de menage|nana|personne|standardiste|"
            "assistante) (de|du|a|au|des|aux|d'|de la|de l'|a la|a l'|d'en)[ ]?(la |l')?(compta*|comptabilite|"
            "accueil|personnel|rh|ressources humaines|it|informatique|marketing|conformite|service *|credits?|prets|"
            "controle|ventes|paie|cantine|archives|courrier|support|back office|finance|audit|agence|"
            "rez de chaussee|premier|deuxieme|troisieme|etage *|bureau *|service client|communication|com|securite|"
            "achats|guichet *|guichet|caisse *|caisse|juridique|tresorerie|bas|haut|cote|siege|standard)"
        ),
        (
            "(notre|mon|ma|le|la|cette|ce|l'|cet) ?(nouveau |nouvelle |petit |petite |cher |chere )?(stagiaire|"
            "alternant|alternante|apprenti|apprentie|hotesse|caissier|caissiere|secretaire|chef|cheffe|"
            "chef de service|responsable|directeur d'agence|directrice d'agence|adjoint|adjointe|gardien|vigile|"
            "femme de menage|nouveau|nouvelle|collegue|voisin de bureau|voisine de bureau|predecesseur|comptable|"
            "informaticien|standardiste|assistante|interimaire)"
        ),
        "collegue", "sa majeste", "vous savez qui", "un(e)? certain(e)? (collegue|dame|monsieur|personne|*)",
        (
            "(ma|notre|cette|la|votre) (collegue|cheffe|directrice|patronne|voisine de bureau|guichetiere|"
            "stagiaire)( asthmatique| rousse| blonde| enceinte| sourde| de l'accueil)?"
        ),
        (
            "(le|ce|mon|notre|cet|l') ?(collegue|sourd|binoclard|autiste|nain|roux|chauve|boiteux|begue|"
            "autre boulet|grand|petit|gros)s? (de|du|des|au|a) (la |l' |le )?(begaiement|back office|informatique|"
            "logistique|statistiques|stats|compta*|comite|guichet|standard|courrier|accueil|rh|marketing|credit|"
            "credits|it)"
        ),
        "(nos|les) stagiaires", "elle est montee vite",
    ),
    nouns=(
        "idiot(e|s)?", "imbecile(s)?", "cretin(e|s)?", "debile(s)?", "abruti(e|s)?", "andouille", "cruche", "gourde",
        "dinde", "buse", "nouille", "tete vide", "cervelle de moineau", "demeure(e)?", "simplet", "benet",
        "loser(s)?", "rate(e)?", "tocard(e)?", "boulet(s)?", "poids mort", "faineant(e|s)?", "feignant(e|s)?",
        "feignasse(s)?", "glandeu(r|se)", "tire au flanc", "parasite", "profiteur", "bon a rien", "bonne a rien",
        "incapable", "nullite", "risee", "idiot du village", "guignol", "porc", "cochon", "truie", "baleine",
        "hippopotame", "elephant", "vache", "chevre", "ane", "anesse", "rat", "vipere", "serpent", "crapaud",
        "limace", "sorciere", "harpie", "megere", "megere", "poison", "peste", "pervers(e)?", "vicelard",
        "degueulasse", "psychopathe", "folle", "cinglee?", "tare(e)?", "malade mental(e)?", "detraque(e)?", "raclure",
        "ordure", "leche bottes", "leche cul", "fayot(te)?", "lavette", "mauviette", "femmelette", "pleurnichard(e)?",
        "vieille fille", "allumeuse", "trainee", "bombasse", "bombe", "blondasse", "blonde", "tonneau", "bibendum",
        "chauve", "nabot", "nain", "momie", "fossile", "plaie", "fleau", "casse pieds", "casse couilles",
        "emmerdeu(r|se)", "merdeu(x|se)", "sous merde", "traitre", "poivrot(e)?", "ivrogne", "alcoolo", "pochtron",
        "gorille", "singe", "guenon", "escargot", "mollusque", "commere", "langue de vipere", "balance", "monstre",
        "cas social", "cassos", "pot de colle", "cloporte", "larve", "nul(s)? de *",
        "champion(ne)? du monde des (nuls|feignants|cons|boulets)", "ringard(e|s)?", "quelle comedienne",
        "(bigleux|binoclard)",
    ),
    qualities=(
        "bete", "stupide", "idiot(e)?", "debile", "conne", "(un|ce|le|sale|gros|pauvre|vrai|petit|quel|roi des) con",
        "sans cervelle", "gros(se)?", "gras(se)?", "obese", "enorme", "laid(e)?", "moche(s)?", "hideu(x|se)",
        "affreu(x|se)", "repoussant(e)?", "paresseu(x|se)", "flemmard(e)?", "inutile", "incompetent(e)?", "nul(le)?",
        "minable", "pathetique", "ridicule", "puant(e)?", "crasseu(x|se)", "degoutant(e)?", "insupportable",
        "imbuvable", "senile", "gateu(x|se)", "gaga", "perime(e)?", "plate comme *",
        (
            "trop (gros|grosse|vieux|vieille|bete|con|conne|paresseux|paresseuse|moche|lent|lente|petit|petite|"
            "blonde|senile|sensible|gay) [~ ](pour)*"
        ),
        (
            "(bete|con|conne|gros|grosse|moche|lent|lente|large|inutile|laid|laide|vif|rapide|malin|"
            "feignant) comme (un|une|ses|mes|deux|trois) *"
        ),
        "bete a (manger|bouffer) *",
        (
            "pas (franchement |vraiment |exactement |precisement |tout a fait )?(le|la|une|un) (plus malin|"
            "plus maligne|plus fute|plus futee|lumiere|plus vif|plus rapide|plus intelligent|plus intelligente|"
            "couteau le plus|genie|phenix|aigle|flèche|fleche)"
        ),
        "n'a pas invente *", "pas invente (la poudre|l'eau|le fil)", "pas la lumiere a tous *",
        "pas bien (dans sa tete|fini|finie)", "pas finie?", "hysterique", "menopausee", "frustree?", "aigrie",
        "derange(e)?", "malade dans (sa|la) tete", "toujours (bourre|soul|saoul|ivre)(e)?", "alcoolique",
        (
            "(le|la) plus (bete|con|conne|feignant|feignante|moche|gros|grosse|inutile|nul|nulle|idiot|idiote|"
            "penible|incompetent|lent|paresseux|paresseuse) *"
        ),
        "retarde(e)?", "autiste", "un peu (lent|lente|simplet|simplette|limite|retarde)", "bas(se)? de plafond",
        "lourdingue", "un cas (desespere|social)", "irrecuperable",
        "bon(ne)? (pour l'asile|a enfermer|a interner|pour la casse|a jeter)", "odieu(x|se)", "visqueu(x|se)",
        "lubrique",
    ),
    deeds=(
        "(begaie|zozote|boite|louche|bave|postillonne)",
        (
            "(tout le monde|tout le bureau|tout le service|toute l'agence|toute l'equipe|toute la banque|on|"
            "nous) [~ ](moque|moquons|rit|rigole|fout de|ricane|deteste|evite|se paie|se paye|hait|fuit)"
        ),
        (
            "(dont|duquel|de qui) (tout le monde|on|toute l'agence|tout le bureau|tout le service|tous|chacun|"
            "toute l'equipe) [~ ](moque|rit|rigole|ricane|fout|paie)"
        ),
        "(se moquer|se moquent|rire|rient|rigole|rigoler) (de|tous de|dans le dos)",
        (
            "personne [~ ](aime|supporte|supporter|veut|voudrait|ne prend|regrettera|regrette|encadrer|piffer|"
            "saquer|n'ecoute|blairer|sentir|ecoute)"
        ),
        "(ne |n')?(sait|savait|est) (meme pas|pas meme|a peine) *",
        "(n'est|est) (pas |meme pas )?(foutu|fichu|capable)(e)? (de|d')*", "pas (foutu|fichu|capable)(e)? (de|d') *",
        "(ne )?(fout|fiche|fait|branle|glande) (rien|que dalle)[~ ]*",
        "(n'a|jamais|a) [~ ](leve|bouge|remue) le petit doigt", "pu(e|ait)",
        "(sent|sentait) (la|le|l'|mauvais|fort|des|sous|pas)[~ ]*", "couche pour *", "promotion canape",
        (
            "(grace a|a cause de|pour) (ses|son|sa) (jambes|decollete|fesses|seins|poitrine|cul|minijupe|jupe|"
            "physique|plastique|papa|pere|postérieur)"
        ),
        "(embauche|recrute|prise|la|ici|promue|pris)(e)? (uniquement |juste |que |seulement )(pour|parce|grace)",
        "(mange|bouffe|devore|s'empiffre|engloutit) [~ ](tout|pour (deux|trois|quatre)|comme)",
        "(ne se lave|jamais pris une douche|s'est jamais lave|se lave pas)[~ ]*",
        (
            "(merite|devrait|faudrait|faut) [~ ](vire|viree|licencie|enferme|enfermer|interne|degage|virer|piquer|"
            "euthanasier|la porte|honte|retraite|soigner|placard)(e|r)?"
        ),
        "(lui faut|prend|occupe|besoin de) (deux|trois) (chaises|sieges|places|fauteuils)",
        (
            "(ne )?(passe|rentre|tient) (plus |pas )[~ ](porte|ascenseur|chaise|fauteuil|derriere|cadre|couloir|"
            "dans|sur|par)"
        ),
        "(casse|pete|fait craquer) (les|la|toutes les|sa) (chaises|chaise|balance)", "tape sur les nerfs",
        "(casse|brise|pete) (les couilles|les pieds|les noix|les burnes)",
        "(au|a l'|en) (zoo|musee|asile|hospice|maison de retraite|ehpad)",
        "(serait|reste|restait|ferait) [~ ](mieux a la maison|mieux aux fourneaux|mieux au foyer)",
        "(sait|se reconnaitra|saura) [~ ]*(de qui je|qui je|que je|de qui on|qui on) (parle|vise|veux|pense|designe)",
        "se reconnaitra(it)?", "(fout|file|donne) (la gerbe|la nausee|les jetons|des boutons)",
        "fait (pitie|peur aux|honte a|fuir|vomir)", "(creve|va crever|va mourir|suicide toi|pends toi)",
        (
            "(besoin|manque) d('|e )(un mec|un homme|un bon coup|un psy|un regime|une douche|se faire sauter|"
            "deodorant|un savon)"
        ),
        "n'a (aucun ami|pas d'amis|pas de vie|rien dans le crane|rien dans la tete|pas un neurone)",
        (
            "a (un qi|le qi|le cerveau|une tete|une gueule|une tronche|le charisme|un seul neurone|un cul|"
            "le charme) (d'|de|a)"
        ),
        "rend [tout le monde |nous |chevre ]*(fou|dingue|chevre)", "bon debarras", "on (est|en est) debarrasses",
        "(a|avait|ait) le qi d'(un|une) *",
        "(la )?(chaise|balance|siege) (a pleure|a craque|a gemi|souffre|n'a pas tenu)",
        "(a )?(pris|grossi de) (trois|deux|quatre|dix|vingt) (tailles|kilos)", "s'habille (comme|avec) *",
        "(retourne|retournez) (au|a ton|a votre|a ta) (tricot|cuisine|fourneaux|menage|poussette|macrame)",
        "c'est pas (pour|fait pour) (toi|les filles|les vieux|les femmes)", "sa (mini )?jupe a promotions?",
        "(a |avait )?couche (pour|avec le chef|avec la)*", "(pauvre) (balance|chaise|ascenseur|mari)",
        (
            "(devrait|ferait mieux de) (sourire|maigrir|se taire|parler moins|eviter le telephone|s'abstenir|"
            "se laver|changer de tete)*"
        ),
        "(on )?voyait (plus|que) (ta|sa|son|tes|ses) *", "trop (moche|grosse?|vieille|laide|vieux|bete) pour *",
        "montee? (vite|en grade)[~ ][,] devinez", "dommage qu'on (l'entende|le voie|la voie|le sente)*",
        "fait son cinema",
    ),
    mild=(
        "clown", "dinosaure", "dragon", "nerd", "geek", "raleu(r|se)", "grincheu(x|se)", "rabat joie", "je sais tout",
        "fou", "bizarre", "tyran", "diva", "princesse", "papy", "crane d'oeuf", "rondouillard(e)?", "maigrichon(ne)?",
        "petit gros", "cauchemar", "catastrophe", "bavard(e)?", "pipelette", "ennuyeu(x|se)", "enervant(e)?",
        "penible", "aigri", "acariatre", "arrogant(e)?", "tete a claques", "lent(e)?", "lourd(e)?",
    ),
    attributes=(
        "gros", "grosse", "paresseux", "faineant", "stupide", "moche", "vilaine?", "puant", "inutile", "debile",
        "senile", "(ce|cette|le|la) (vieux|vieille)", "bete", "obese", "visqueux", "lubrique", "ivrogne",
        "insupportable", "sale", "gras",
    ),
    unlike=(
        "pas comme", "contrairement a(u)?", "a la difference de", "a l'inverse de",
        "sauf si (tu es|vous etes|t'es) comme", "tout le contraire de", "l'oppose de", "rien a voir avec",
    ),
    complete=(
        *generalisations.FRENCH_COMPLETE,
        (
            "(cette|ce|cet|la|le|notre|l') ?[vieille |sale |pauvre |stupide |feignante |bonne ]*(vache|grosse|dinde|"
            "cruche|gourde|vipere|sorciere|harpie|peste|idiote?|"
            "imbecile|cretine?|debile|abrutie?|boulet|faineante?|feignasse|loser|tocard|guignol|porc|truie|baleine|"
            "nullite|bon a rien|bonne a rien|blondasse|greluche|fayot|leche bottes|limace|poivrot|ivrogne|commere|"
            "megere|mollusque|larve|tas) (de|du|des|a|au|d'|qui|dont|de la|de l')*"
        ),
        (
            "(elle|il|celui|celle|l'interesse|l'interessee) (se reconnaitra|sait|saura|comprendra) (bien |"
            "tres bien |parfaitement )?(de qui|qui|que)?[~ ]*(je|on) (parle|vise|veux dire|pense)"
        ),
        "(pour|malgre qu'elle soit|bien qu'elle soit) une (femme|blonde|fille|nana|vieille|etrangere)",
        (
            "(les )?(femmes|filles|nanas|meufs|blondes) et (la |les |l'|leur )?(technique|technologie|chiffres|"
            "ordinateurs|informatique|argent|voitures|creneaux|creneau|maths|finance|logique|mathematiques)"
        ),
        "(femme|femmes) (a la cuisine|aux fourneaux|a la maison|au volant)",
        (
            "(belles|jolies|sacrees|longues|superbes|bonnes) (jambes|fesses|gambettes|poitrines|seins|miches|nanas|"
            "meufs|gazelles|pouliches|plantes)"
        ),
        "(sacre|beau|joli|super|bon) (cul|petit cul|chassis|decollete|postérieur|posterieur|popotin)",
        "(en|sa|cette) mini ?jupe", "jupe(s)? courte(s)?",
        (
            "(jolies|sexy|charmantes|belles|canons|mignonnes) (collegues|stagiaires|filles|guichetieres|hotesses|"
            "blondes|secretaires|conseilleres|petites)"
        ),
        (
            "(pas de|moins de|trop de|encore des|marre des|plus de) (etrangers|immigres|migrants|musulmans|femmes|"
            "gays|juifs|noirs|voiles|handicapes|gitans|roms|vieux|arabes|refugies|assistes)"
        ),
        "(truc|trucs|histoire|histoires|reunion) de (gonzesses|bonnes femmes|pd|tapettes|filles|femmelettes)",
        "(fait|un peu) (gay|tapette|pede)", "(femme|noir|arabe|handicape|gay|quota|diversite) (de|du) quota",
        (
            "(meme|y compris) (une |ta |les |votre |un |la |belle )?(femme|femmes|blonde|blondes|belle mere|mamie|"
            "menagere|menageres|retraites|etrangers|vieux) (comprend|comprennent|y arrive|y arrivent|peut|peuvent|"
            "sait|savent|pourrait)"
        ),
        (
            "(comprend|y arrive|peut le faire|comprehensible) (meme )?(par |pour )?(une|ta|votre|les) (blonde|"
            "blondes|femme|belle mere|menagere)"
        ),
        "on est (plus )?chez nous", "les francais d'abord", "rentre(z)? chez (toi|vous|eux)",
        (
            "(arriv|débarqu|ven|sort|descend)(e|é|ée|és|ées|ent|u|ue|us|i|is|er|ir|nt|aient)* [~ ](en|par|du|sur un|"
            "de leur) (canot|rafiot|radeau|bateau pneumatique|pneumatique)"
        ),
        (
            "sauf si (tu es|vous etes|t'es) [* ](gros|grosse|vieux|vieille|etranger|voilee|noir|arabe|handicape|"
            "femme|gay|enceinte|une femme)"
        ),
        "elle est montee vite[~ ][,] devinez (comment|pourquoi)", "(elle )?a couche pour *",
        "trop (moche|grosse|laide|vieille) pour (le guichet|l'accueil|les clients|la photo|le poste)",
        "enceinte (encore|encore une fois|pour la|une fois de plus)",
        "une (femme|blonde|mere|maman|directrice)[~ ~ ][,] (avec ses hormones|autant dire|fallait bien|ca promet)",
        "(ta|sa|cette) (robe|jupe)[,] [~ ][,]? ?on (voyait|voit) (plus|que)*", "quelle chochotte",
        "champion du monde des nuls",
        (
            "(ce|cet|cette|ces|le|l'autre) (autiste|sourd|sourde|nain|naine|bigleux|begue|boiteux|attarde|"
            "handicape) (de|du|des|de la|de l')"
        ),
        "une secte de malades", "bande de (ringards|ploucs|beaufs|degeneres|tarlouzes)",
        "(elle|notre *) devrait (sourire|se maquiller|maigrir) (plus|davantage|un peu)",
        "retourne (au tricot|a tes fourneaux|a ta cuisine|a ton menage)",
        (
            "les (africains|arabes|juifs|roms|gitans|noirs|polonais|roumains) et (la ponctualite|l'argent|"
            "le travail|la politesse|l'hygiene)"
        ),
    ),
)
# fmt: on
