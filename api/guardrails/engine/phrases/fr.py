"""French."""

from api.guardrails.engine.phrases.lexicon import Lexicon

_BUT_NOT = "(?! (de vue|votre carte|la carte|ta carte|du temps|plus que|de temps))"

# fmt: off
LEXICON = Lexicon(
    promises=(
        "garanti", "garantie(s)?", "garantis", "garantit", "garantir", "garantiss*", "assure(e|s|es)?",
        "promis(e|es)?", "on promet", "nous promettons", "parole (d'honneur|de *)", "promis jure",
        "je (le |vous le |te le )?(jure|promets)", "croix de bois",
        (
            "(on|je|nous) (vous|te) (promet|promets|promettons|garantis|garantit|garantissons|certifie|certifions|"
            "jure|assure que)"
        ),
        "certifi(e|ee|es|ees)",
    ),
    returns=(
        "rendement*", "gain(s)?", "profit(s)?", "benefice*", "plus values?", "interet(s)?", "rentabilite",
        "croissance", "revenu(s)?", "retour(s)? sur investissement", "performance*", "rapport",
        "rente(s)?", "net (chaque|par) (annee|an|mois)",
    ),
    principal=("argent", "capital", "epargne", "placement*", "mise", "investissement*", "depot*", "economies"),
    sure_returns=(
        "(rendement|gain|profit|benefice)(s)? (sur|certain|assure|securise)(s)?",
        "(rendement|gain|profit|benefice)(s)? a coup sur",
        "(rendement|gain|profit|benefice)(s)? sans (souci|surprise|faille)",
        "a tous les coups(?! (au|a la|a l'|aux) (stand|tombola|buvette|kermesse|peche|jeu|concours|roue))",
        "argent (facile|gratuit)", "toujours (gagnant|en hausse|positif|a la hausse)(s)?", "on gagne toujours",
        "(ne )?(peut|peuvent|fait|font|va|vont) que (monter|augmenter|grimper|grandir|gagner|croitre)",
        "(monte|grimpe|augmente)(nt)? toujours", "ne (baisse|descend|chute)(nt)? jamais",
        "(ne )?peut (pas|jamais) (baisser|descendre|echouer|rater)",
        "doubl(e|ez|er) (votre|ton|son) (argent|capital|epargne|mise)", "devenir riche",
        "(coup|valeur|placement|pari) sur(e)?", "coup sur", "gagnant a tous les coups", "c'est tout gagne",
        "ne (peut|peuvent) qu'(augmenter|aller|en sortir|etre)",
        "(cours|marche|marches|bourse) (se refont|se refait|remontent|remonte) toujours",
    ),
    sure_gains=(
        (
            "(tu|vous|on) (vous |te |t')?(recupere|recuperes|recuperez|recupererez|retrouves|retrouvez|rend|rends|"
            "rendra|rembourse) [~ ](mise|argent|capital|sous|billes|versement)(s)?[,] [~ ](quoi qu'il|quoi qu'on|"
            "dans tous les cas|en toutes circonstances|quoiqu'il|advienne que)*"
        ),
        (
            "(quoi qu'il (arrive|advienne|se passe)|dans tous les cas|en toutes circonstances|advienne que "
            "pourra)[,] (tu|vous|on) (vous |te )?(recupere|recuperes|recuperez|retrouves|retrouvez|rend|rembourse) "
            "[~ ](mise|argent|capital|sous|versement)(s)?"
        ),
        (
            "(sur|sure|surs|sures|certain|certaine|certains|certaines|assure|assures) (d'|de )[y ]*(gagner|"
            "etre gagnant*|recuperer|grandir|doubler|grossir|faire un benefice)"
        ),
        (
            "(argent|mise|epargne|capital) (grandit|grossit|pousse|augmente) (a coup sur|forcement|surement|"
            "toujours|garanti*)"
        ),
        "plus que [ce que |ce qu' ]*(vous|tu|on|j'|je|votre mise|la mise)~ (mis|mise|vers*|place*|mettez|mets|met)",
        "plus que (la|votre|ta) mise", "(ressor|repar|sor|fini)* [~ ](avec plus|plus riche|gagnant|en plus)(s)?",
        (
            "(recuper|retrouv|reverr)* (toujours|forcement|quoi qu'il arrive|de toute facon|a coup sur|"
            "au moins) [~ ](mise|argent|capital|billes|sous|tout)"
        ),
        "(toujours|forcement) (dans le vert|en positif|gagnant|positif|beneficiaire|en plus)(s)?",
        "au pire[,:]~ (gagn*|plus|recuper*|benefice*)",
        "jamais [~ ](dans le rouge|en negatif|a perte|de perte(s)?|en moins value)",
        "(etre |finir )(dans le rouge|en negatif|a perte)~ impossible",
        "quoi (qu'il arrive|que fasse*|que fassent*)~~ (gagn*|mont*|plus|grimp*|positif)",
        "(a l'epreuve|resist*) (des crises|de la crise|du krach|aux krachs)",
        "sur comme (deux et deux|le soleil|la mort|les impots)", "main au feu", "(ca )?rend riche",
        "(aucun|sans) (inconvenient|piege|bemol)", "(rien|que) (ne )?peut (mal tourner|arriver|aller de travers)",
        "que peut il arriver", "machine a (cash|sous|billets)", "poule aux oeufs d'or", "mine d'or",
        "jamais (eu |connu )?(une|d') ?(mauvaise )?annee (negative|dans le rouge|perdante|noire)*",
        "jamais [~ ]perdu (un|le moindre|personne)*", "les pertes[,] [~ ](c'est nous|on les|nous les|pour nous)*",
        "(on|nous) (couvr|rembours|compens|pren)*~ pertes",
        "(aussi )?(sur|sure|securise) (que|qu') [le |un |une |du |la ]*(livret|compte|coffre|matelas|banque|or|cash)",
        "plus sur(e)? (que|qu') [le |un |une |la ]*(livret|matelas|coffre|or|pierre|compte)",
        "risque.? (connais pas|connait pas|inconnu|jamais entendu|c'est quoi|pas chez nous)",
        (
            "(gain|rendement|profit|argent|plus value)(s)? (quoi qu'il|a coup sur|sans condition|annee apres annee|"
            "chaque annee|assure)*"
        ),
        "(doubl|tripl)(e|er|ez) (sa|votre|ta|la|son|votre) (mise|argent|epargne|capital)",
        "(ca|cela) (grimpe|monte|pousse) (tout seul|toujours|sans arret|chaque annee)",
        "(du bon|toujours du bon) cote", "a l'abri (du besoin|pour la vie)",
        "(retraite|rentier)* (doree|anticipee|a 40|a 50)", "devenir rentier", "on ne peut pas se (tromper|planter)",
        "c'est (du )?(tout cuit|gagne d'avance|cash)", "gagne d'avance",
        (
            "(grossi*|fructifi*|grandi*|rapport*|gagn*|travaill*|augment*|progress*|monte|rentre|tombe|marche|paie|"
            "paye|verse*|multipli*)(nt)?[~][,]? (quoi qu'il arrive|qu'il pleuve ou qu'il vente|par tous les temps|"
            "tout seul|toute seule|tout seuls|meme en dormant|en dormant|pendant que (vous|tu) (dors|dormez)|"
            "a chaque fois|a tous les coups(?! (au|a la|aux))|annee apres annee|sans faute|sans exception|"
            "automatiquement|d'office|a vie|les yeux fermes)"
        ),
        (
            "(quoi qu'il arrive|qu'il pleuve ou qu'il vente|par tous les temps|tout seul|toute seule|tout seuls|"
            "meme en dormant|en dormant|pendant que (vous|tu) (dors|dormez)|a chaque fois|a tous les coups(?! (au|"
            "a la|aux))|annee apres annee|sans faute|sans exception|automatiquement|d'office|a vie|"
            "les yeux fermes)[,] [~ ](grossit|fructifie|rapporte|gagne|gagnez|travaille|paie|paye|rentre|encaisse*|"
            "s'enrichi*)(nt)?"
        ),
        (
            "(mets|mettez|places|placez|verses|versez)~[,] [et ](tu|vous|on) [en |y |n'en ]*(recuper|retrouv|touch|"
            "ressor|empoch|retir|encaiss)*"
        ),
        (
            "(argent|capital|placement|fonds|epargne|rendement|investissement|plan|portefeuille|c'est|"
            "mise)[,] [c'est |est |et |ce |du |en |un ]*(beton|en acier|indestructible|increvable|pare balles|"
            "a toute epreuve)"
        ),
        "(blinde|immunise|arme)(e|s|es)? contre [~ ](krach*|crise*|chute*|baisse*|marche*|perte*)",
        "coule(e|s|es)? dans le (bronze|beton|marbre)", "grave(e|s|es)? dans le marbre",
        "(que|uniquement|unique|seulement)[ :]*vers le haut", "que des hauts",
        "(n'a|n'ont|a|ont) jamais (baisse|recule|chute|flanche|deraille|decu)",
        "ne (baisse|chute|descend|recule|perd|flanche)(ra|ront|rait|raient) jamais",
        (
            "meme (si|quand) [~ ~ ](s'ecroule|s'effondre|chute|plonge|krache|panique|devisse|s'ecroulent|"
            "degringole)[,] [~ ](gagn|encaiss|touch|mont|profit)*"
        ),
        "(pas|aucune|jamais) (de )?mauvaise(s)? surprise(s)?[,] [~ ]bonnes",
        "impossible de [se |me |nous |vous |te ]*(planter|tromper|louper|rater|echouer)",
        "(gain|profit|rendement)(s)? (regulier|constant|mensuel|automatique|acquis|d'office|certifie)*",
        (
            "(gain|profit|rendement)(s)? (est|sont) (la |deja |bien )?(acquis|d'office|certain|assure|automatique|"
            "au rendez vous)(s)?"
        ),
        (
            "(croissance|rendement|gain|profit|plus value|rentabilite|performance)[~ ~ ](est )?(acquis|acquise|"
            "scellee?|automatique|tout cuit|toute cuite)"
        ),
        "satisfait(s)? ou enrichi(s)?", "gagnant gagnant[,] [~ ](perdant|risque|danger)",
        "(le )?perdant(s)? (n'existe|n'existent|inconnu)*",
        "rien a (craindre|perdre|redouter)[,] [et ](tout|beaucoup) a gagner",
        "tout a gagner[,] rien a (perdre|craindre)",
        "(ici|chez nous|avec nous|avec ca)[,] tout le monde (gagne|touche|encaisse|s'enrichit|y gagne)",
        "(inflation|marche|bourse|livret) battue? (chaque|tous|toutes|a tous|sans|quoi)*",
        "(rente|revenu|rendement|gain)(s)? [~ ](a vie|jusqu'a la (fin|mort))",
        "(tombe|verse|rentre|arrive)(nt)? [~ ~ ]comme un (salaire|13e mois|treizieme mois)",
        (
            "si (vous|tu|on) (perd|perdez|perds)~[,] (je|j'|on) (vous |te |t' )?(paie|paye|rembours|offr|mang|"
            "demission|invit)*"
        ),
        "(qui rentre|ca rentre|entre)[,] (et )?(jamais|rien) (qui|ne) sort",
        (
            "(tot ou tard|a coup sur|un jour ou l'autre|de toute facon|a la fin|au bout)[,] [~ ](dans le vert|"
            "gagnant|en positif|plus riche)(s)?"
        ),
        "dans le vert[,] (c'est (ecrit|sur|couru|certain)|promis|garanti)", "garanti(e|s)? sur facture",
        (
            "(vous voila|te voila|on devient|devenez|deviens|devenir|serez|seras|deviendrez|futur|"
            "futurs) [* ]*(millionnaire|rentier|cresus)(s)?"
        ),
        "couru d'avance", "(expres|le vouloir|tres fort) pour (perdre|rater|y laisser)",
        "jamais [~ ~ ](laisse|laisser|perdu|perdre) (des plumes|sa chemise|un sou|un kopeck|un rond)",
        "(argent|sous|billes|euros|mise|thunes|fric)[~ ](revient|reviennent|revenir) toujours",
        (
            "(profit|gain|rendement|benefice|retour)(s)?[~ ~ ][,] (croix de bois|promis jure|parole d'honneur|"
            "jure crache|foi de)*"
        ),
        "(plan|placement|fonds|produit|investissement|epargne|livret)[~ ](inratable|infaillible|imperdable)",
        (
            "(inratable|infaillible|imperdable)[,] [ce |cet |le |notre |un ]*(plan|placement|fonds|produit|"
            "investissement)"
        ),
        "jackpot[,] (demain|assure|garanti|a la cle|au bout)", "poches pleines",
        "(gagn|rapport|encaiss|pleine|enrichi)*[,] c'est (automatique|mathematique|mecanique|forcement ca)",
        "(gagn|rapport|encaiss)(e|es|ez|ent)? [a |de facon ]*(mathematique|mecanique)*",
        "(argent|euros?|epargne|sous|economies|capital|mise|il|ils)[~ ~ ](fait|font|feront|fera) des petits",
        "(signez|placez|investissez|versez|attendez|dormez)[,] [et |puis ](encaissez|empochez|touchez)",
        (
            "plus (tu|vous|on) (attend|attends|attendez|places|placez|mets|mettez|verse|verses|versez)[,] plus (tu|"
            "vous|on) gagn*"
        ),
        (
            "chaque euro [~ ~ ](ramene|rapporte|devient|double|triple|en vaut|revient) [a ]*(deux|trois|double|"
            "le double)*"
        ),
        (
            "(marche|marches|bourse|cours) (baisse|chute|plonge|recule|s'effondre|s'ecroule)(nt)?.{0,4}(nous pas|"
            "pas nous|nous non|pas lui|pas ici|vous gagnez|jamais chez nous)"
        ),
        "c'est dire si c'est (sur|solide|fiable|du serieux)",
        "la retraite (est|sera) (faite|reglee|dans la poche|pliee)",
        "comme un livret [~ ]mais [~ ](avec|mieux|plus|en mieux)*",
        (
            "(fiable|precis|regulier|reglee?)(s)? comme une? (montre|horloge|coucou)( suisse)?[,] [~ ](rendement|"
            "gain|profit)"
        ),
        "(aussi )?(certain|sur|garanti)(e|s)? (que|comme) (le soleil|le jour|la nuit|la mort|deux et deux|noel)",
        "(sans|ni) (frayeur|stress|souci|larmes)(s)? ni (perte|risque|baisse)(s)?",
        "(danger|risque|perte|baisse|krach)(s)?.{0,3}(on )?(ne )?(connais|connait|connaissons) pas",
        "le (placement|fonds|plan|produit|livret|rendement) parfait",
    ),
    no_risk=(
        (
            "sans [aucun |le moindre |prendre de |prendre aucun |prendre le moindre |un |l'ombre d'un |"
            "nul ]*risque(s)?(?! de)"
        ),
        "aucun risque(?! de)", "(zero|0) risque(s)?(?! (de|d'|que (ca|cela|la|le|les|on|vous|tu|ton|votre)))",
        "risque(s)? (zero|nul|nuls|inexistant|absent)(s)?", "(pas|plus) (de|le moindre|un) risque(?! de)",
        "(denue|exempt|depourvu)(e|s|es)? de [tout ]risque(s)?", "nul risque", "sans danger",
        f"(peut|peux|pouvez|pourrez) (pas|rien|jamais) [y |en |de ]*perdre{_BUT_NOT}",
        "risque(s|z)? (rien|pas de perdre)",
        f"(perd|perds|perdez|perdrez|perdra) (jamais|rien|pas un (euro|centime)){_BUT_NOT}",
        "impossible (de|d'y) (perdre|laisser)", "rien a perdre", "aucune perte",
        "sans [aucune |la moindre |jamais ]*(perte|perdre)(s)?",
        "(100|cent) ?(%|pour cent) (sur|securise|sans risque)(e|s|es)?", "sur(e)? a (100|cent)",
        "(totalement|absolument|completement|parfaitement|entierement) (sur|securise|sans risque)(e|s|es)?",
        "on ne peut que gagner", "tu ne peux que gagner", "vous ne pouvez que gagner",
        "a l'abri (de tout|de toute perte)", "capital (est )?(toujours )?(preserve|protege|a l'abri)",
        "sans [le moindre |aucun |un seul ]*alea(s)?", "(risque|danger)(s)?.{0,3}quel(s)? (risque|danger)(s)?",
        "aucune chance (que|de) [~ ](descend|baiss|perd|chut|plong|recul)*", "ne craint (rien|ni)",
        "(aucun|zero|nul) danger",
    ),
    scheme=(
        "garantie des depots", "garantie (de|sur) (vos |les |l')?(depots|epargne)", "fonds de garantie*", "fgdr",
        "(couvert|garanti|protege|assure)(e|s|es)? (jusqu'a|a hauteur de)",
        "(depots|epargne) (sont |est )?(couvert|garanti|protege)(e|s|es)?", "garanti(e|s|es)? par l'etat",
        "depots garantis",
    ),
    investing=(
        "invest*", "fonds", "plac(er|ement*|ons|ez)", "epargn*", "livret*", "depot(s)?", "rendement*",
        "interet(s)?", "portefeuille*", "action(s)? en bourse", "bourse", "gain(s)?", "etf", "capital", "tirelire",
    ),
    negators=("pas", "jamais", "point", "guere", "ni", "nullement", "non"),
    nobody=("personne", "rien", "aucune banque", "aucun placement", "nul"),
    no=("aucun", "aucune", "pas de", "pas d'", "sans", "nulle", "zero", "point de"),
    copulas=("est", "sont", "n'est", "ne sont", "etait", "offre", "n'offre", "existe", "a", "n'a", "ne vient"),
    only=(
        "seulement", "uniquement", "que", "manquer", "manquez", "rater", "ratez", "louper", "oublier", "oubliez",
        "hesiter", "hesitez", "attendre", "mal", "grave", "etonnant", "de souci", "d'inquietude",
    ),
    hedges=(
        "peut",
        "peuvent",
        "pouvez",
        "peux",
        "pourr*",
        "peut etre",
        "esper*",
        "avec un peu de chance",
        "possible*",
        "ou moins",
        "probable*",
        "si tout va bien",
    ),
    does_not_exist=(
        "n'existe(nt)? (pas|nulle part|plus|que dans)", "rien ne (dit|prouve|assure|garantit)",
        "(ca|cela) n'existe pas", "existe pas", "n'existe jamais",
        (
            "(c'est|est|sont|relevent) (du |un |une |des |de la )(mythe|legende|conte|contes|mensonge|mensonges|"
            "fable|fables|chimere|chimeres|utopie)*"
        ),
        "ca n'existe pas",
    ),
    no_gain=("(pas|point|aucun) (de |d' ?)?(rendement|gain|profit|plaisir|recompense|interet)*",),
    distrust=(
        "arnaqu*", "fraud*", "escroc*", "tromperie*", "raccroch*", "mefi*", "attention", "suspect*", "trop beau",
        "mensonge*", "ment", "mentent", "menteur*", "foutaise*", "n'importe quoi", "n'y croyez pas",
        "ne (le |les |la )?croyez (pas|jamais)",
        (
            "(celui|celle|ceux|quiconque|qui) (qui )?(vous |te |nous )?(promet|dit|pretend|garantit|vend|propose|"
            "jure|affirme)*"
        ),
        "si quelqu'un", "si on (vous|te)", "quelqu'un qui", "fuyez", "fuis", "signal d'alarme", "signaux d'alerte",
        "hameconnage", "phishing", "faux", "ferm(er|ez) la page", "(inconnu|inconnue) (vous|te|m')*", "bloquez",
        "raison(s)? de (fuir|fermer|raccrocher|se mefier)",
    ),
    answers_no=(
        "pas",
        "rien",
        "on ne",
        "ca n'",
        "non", "nan", "helas non", "bien sur que non", "malheureusement non", "evidemment non", "jamais", "pas",
        "rien", "personne", "ce n'est pas", "si seulement",
    ),
    answers_yes=(
        "oui",
        "si",
        "bien sur",
        "exact*",
        "absolument",
        "evidemment",
        "tout a fait",
        "chez nous oui",
    ),
    offers=(
        "envie",
        "vous voulez",
        "tu veux",
        "veux tu",
        "voulez vous",
        "cherch*",
        "qui",
        "pourquoi pas",
        "rev*",
        "pret*",
        "besoin",
        "ca vous dit",
    ),
    employed=(
        "(fiche de paie|bulletin de paie|badge)[~] {bank}", "(pointe|badge) (chez|a la|a) {bank}",
        (
            "(travaille|travaillons|travaillant|travailler|travail|bosse|bossons|boulot|oeuvre)[~] (chez|pour|a|"
            "a la|avec|dans) [la |notre |cette chere ]{bank}"
        ),
        "(chez|pour) {bank}[,] (ou )?(je travaille|je bosse|nous travaillons)",
        (
            "(mon|ma|mes|notre|son) (employeur|patron*|boulot|travail|salaire|paie|paye|bureau|equipe|collegue(s)?|"
            "boite|fiche de paie|metier)[~] {bank}"
        ),
        "(mon|notre) employeur", "{bank}[~ ][,] (est )?mon (employeur|patron)",
        "{bank}[~] (me|nous|m') (paie|paye|verse|emploie|remunere|salarie|fait)*",
        "{bank}[~] (paie|paye|verse) [~ ](mon|mes) (salaire|loyer|factures|croissants)*",
        "(salari|employ)(e|ee|es|ees)[~] (de|chez|par|a) [la |l' ]{bank}",
        (
            "(collegue|collaborat*|conseill*|banquier*|ambassad*|personnel|agent*|insider|embauche*)[s] (de|chez|a|"
            "par) {bank}"
        ),
        "{bank} (salarie*|employe*)", "(nous|ici|equipe|moi|notre equipe)[,] (chez|de|a) {bank}",
        "(paie|paye|salaire|payes|salaires) [~ ](de|par|chez|vient de|signe|signee)[~] {bank}", "salaire [~ ]{bank}",
        "fiche de paie [~ ]{bank}", "(team|equipe|noussommes|jetravaillechez) {bank}", "{bank}team",
        (
            "(j'y travaille|je travaille ici|ou je travaille|pour qui je travaille|qui m'emploie|"
            "travaille pour (la |cette )banque|je travaille (a|dans) (la |cette )banque|j'y bosse|qui me paie|"
            "qui me paye)"
        ),
        "je suis (de|chez) {bank}", "paye(e|s)? par {bank}", "paie par {bank}", "remunere(e)? par {bank}",
        "travaillant chez {bank}", "de la maison", "{bank} me (paie|paye|verse)",
        (
            "(signe|signee|ecrit par|parole de|parole d'|foi de|foi d'|dixit|de la part d'|votre) (,|:)? (une? |"
            "votre "
            ")?[* ](banquiere?|guichetiere?|conseillere?|employee?|salariee?|economiste|analyste|alternante?|"
            "stagiaire|collegue) (de chez|de|chez|a|du) {bank}"
        ),
        (
            "(je suis |moi[,] |en tant que |comme )(une? |la |le )?[* ](banquiere?|guichetiere?|chargee? d(e|') *|"
            "economiste|analyste|alternante?|apprentie?|stagiaire|developpeu(r|se)|employee?|salariee?|conseillere?) "
            "(de chez|chez|de|a|pour) {bank}"
        ),
        "{bank} est (mon|notre) (employeur|patron|boulot)*",
        "(qui (me |m')(paie|paye|emploie|verse)|mon (salaire|employeur))[~ ](,|:)? {bank}",
        "c'est {bank} qui (me |m')*",
    ),
    others=(
        (
            "(soeur|frere|mere|maman|pere|papa|femme|mari|compagn(on|e)|ami(e|s|es)?|voisin(e|s)?|cousin(e)?|tante|"
            "oncle|niece|neveu|fille|fils|colocataire|grand mere|grand pere|mamie|papi|elle|il|copain|copine)"
        ),
        "(un|une|le|la|quelque|des) [gentil |gentille |aimable ](?=(salari|employ|colleg|conseill|banqui))",
        "(un|une) (gentil|gentille|aimable)", "plus",
    ),
    advertisement=(
        "#publicite", "publicite*", "#pub", "pub", "#ad", "sponsorise*", "communication a caractere promotionnel",
        "contenu publicitaire", "publicitaire*", "collaboration commerciale",
    ),
    risks=(
        "risque(s)?(?! (zero|nul))(?! (de|d') (?!perte|perdre|en perdre|ne pas|baisse))", "risque(e|es)",
        "risqu(er|ons|ez)",
        "(perdre|perd|perdez|perdent|perds)[~ ]*(capital|argent|mise|valeur|tout|partie|epargne|economies)?",
        "perte(s)?", "(peut|peuvent|pourrait|pourraient)[~] (baisser|descendre|diminuer|chuter|reculer|perdre)",
        "(a la baisse|en baisse|vers le bas|baisse(nt)?)", "moins que", "(fluctu|oscill)*", "des hauts et des bas",
        "hauts et bas",
        "(y )?(laiss(er|e|ez|ons|ent)) [~ ](plumes|capital|argent|mise|chemise|economies)",
        "(boire|boit) (la tasse|le bouillon)", "(partir|part|partent|s'envoler|s'evaporer|s'evapore) en fumee",
        "(s'evaporer|s'evapore|fondre|fond) [~ ](capital|mise|argent|epargne)*",
        "(se brule|se bruler|s'y bruler) [~ ](doigts|ailes)",
    ),
    which=("quel", "quels"),
    not_without=("(pas|jamais) sans", "pas (exempt|denue|depourvu)*"),
    limits=("moins de", "jusqu'a", "jusqu'aux", "en dessous de"),
    first_terms=(
        "{number} premiers (jours|mois|ans)", "{number} premieres (semaines|annees)",
        "premiers {number} (mois|ans)", "{number} (mois|ans) (gratuits|offerts|gratuit|sans frais)",
    ),
    everyday=(
        "cafe", "cafes", "cappuccino*", "espresso*", "biere*", "pizza*", "dejeuner*", "sandwich*", "gateau*",
        "glace", "glaces", "croissant*", "pain au chocolat", "cinema", "parking", "coiffeur*", "ticket*",
        "chaussettes", "argent de poche", "baguette*", "chocolat*", "taxi*", "batterie", "pluie", "humidite",
        "chaussures", "fleurs", "kebab*", "tombola",
    ),
    of_mine=("(de|des|d') (mes|mon|ma|nos|notre|collegues|clients|gens|vous|nous|entre|cas)",),
    titles=(
        "monsieur", "madame", "mademoiselle", "mme", "mlle", "mr", "famille", "epoux",
        "veuve",
        "la veuve",
        "le vieux",
        "la vieille",
        "maitre",
        "docteur",
        "mon client", "ma cliente", "notre client", "notre cliente", "jeunes mariés", "couple",
    ),
    colleagues=("(collegue|conseill|direct|chef|banquier|maitresse|professeur|patron)*",),
    accounts=(
        "emprunte(s)?", "compte(s)?( courant| joint| epargne)?", "decouvert*", "pret(s)?",
        "credit(s)? (immobilier|auto|a la consommation)", "carte (bancaire|bleue|de credit)", "dette(s)?", "epargne",
        "retraite", "livret(s)?", "portefeuille", "solde", "assurance*", "hypotheque*", "credit", "dans le rouge",
        "a decouvert", "heritage", "hypothe(que|quer|caire)s?", "emprunt*", "rembours(e|ent|er)", "mensualite(s)?",
        "(gagne|recu|voler|envoye|verse|retire|place|investit|transfere|epargne|touche|laisse) [~ ]\\d*", "fonds",
        "interdit(e)? bancaire", "taux a \\d*", "echeance(s)?",
    ),
    transactions=(
        (
            "(signe|ouvert|ouvre|a|ont|avait|pris|obtenu|ferme|achete|paie|paye|change|passe|son|sa|ses|leur|leurs|"
            "emprunte|epargne|client|cliente|clients)"
        ),
    ),
    pictures=(
        "photo(s)?", "image(s)?", "cliche(s)?", "selfie(s)?", "video(s)?", "photographie*", "portrait(s)?",
        "en images", "instantane*", "galerie", "reel", "clip", "sur le vif", "devant l'objectif",
        "(je|j'ai|on|on a) (film|photographi|immortalis|captur)(e|ais|ait)?",
        "(immortalise|photographie|filme|capture)(e|s|es)?", "prise?s? (sur le vif|en flag|en photo)", "gros plan",
        "(en|notre|ma) story", "diaporama", "carrousel", "album( complet| photo)?", "zoom sur", "clic clac", "camera",
        "arriere plan", "(admirez|regardez donc|voici les visages)", "(pose|posent) (devant|avec|pour)",
        "instant(ane)? capture", "saisi(e|s)? (ce|cet|sur)", "quel sourire",
        "on (voit|apercoit|reconnait) (bien )?(les|la|le|nos)", "vous (apercevez|reconnaissez|voyez)",
        "photos a l'appui", "a l'image", "image du jour", "voila a quoi ressemblent",
        "(sont|est) (beaux|belle|beau|belles) (nos|notre)", "au centre", "au premier plan",
        "(ici|voici) (notre|nos) (stagiaire|client|apprenti|collegue|benevole|equipe)*",
        "regarde(z)? donc (ce|cette|ces)",
    ),
    people=(
        "visiteu(r|rs|se|ses)", "enfant(s)?", "gamin(s|e|es)?", "eleve(s)?", "client(e|s|es)?", "invite(s|es)?",
        "public", "visage(s)?", "gens", "personne(s)?", "famille(s)?", "dame(s)?", "monsieur", "messieurs",
        "garcon(s)?", "fille(s)?", "homme(s)?", "femme(s)?", "voisin(e|s|es)?", "couple", "grand mere", "grand pere",
        "mamie(s)?", "papi(s)?", "etudiant(e|s|es)?", "benevole(s)?", "collegue(s)?", "equipe", "tout le monde",
        "jumea(u|ux)", "c'est (lui|elle)", "(lui|elle|celui|celle) (qui|avec|a droite|a gauche|au premier)",
        "on (le|la|les|y) (voit|reconnait)", "premier rang", "cette (bouille|tete|frimousse)", "petits enfants",
        "souri(t|ent|ant|ants|re|res)?", "rire(s)?", "rigol*", "hilare(s)?", "rayonn*", "parent(s)?", "senior(s)?",
        "retraite(e|s|es)?", "coureu(r|rs|se|ses)", "gagnant(e|s|es)?", "participant(e|s|es)?", "boulang*",
        "marie(e|s|es)?", "bebe(s)?", "habitant(e|s|es)?", "stagiaire(s)?", "ado(s)?", "patron(ne)?", "classe",
        "bout(s)? de chou", "gosse(s)?", "maman(s)?", "papa(s)?",
        (
            "(la |le )?(papy|mamy|fillette|garconnet|gamin|gagnante|donneu(r|se)|facteur|caissier|caissiere|voisine|"
            "voisin|passant|inconnu|spectateur|beneficiaire|bande|foule|file|chef|cheffe|eleve|bambin)(x|s)?"
        ),
        "open space", "(en |au )?visage", "les gens", "nos (seniors|visiteurs|coureurs|clients|benevoles|anciens)",
        "la famille *", "stagiaire", "quel monde", "(les|des|nos) (nouveaux|petits) (de|avec|du|des)",
        "petits? bouts?",
        "qui (s'endort|rigole|rit|danse|dort|chante|saute)", "benevoles",
        "fillette(s)?",
    ),
    consent=(
        "accord", "autorisation*", "autorise(e|s|es)?", "consent*", "permission", "feu vert", "(a|ont) dit oui",
        "d'accord", "benediction", "demande a",
    ),
    nobody_there=(
        "(aucun|aucune|sans|pas un|pas une|zero) [seule ](personne|visage|visages|ame|gens)", "vide(s)?", "deserte",
        "de dos", "meconnaissable*", "floute*",
        "(pas|jamais|aucune|sans|zero) (de |d' ?)?(photo|image|visage|video|cliche)(s)?",
        "(rien|seulement|uniquement) (que )?(leurs|les|des) (dessins|mains|chaussures)",
        "personne (n'a |ne )[~ ](film|photographi|enregistr)*",
    ),
    comparisons=(
        (
            "(toutes les|chaque|n'importe quelle) autre(s)? (banque|banques|enseigne|enseignes)~~ (paie|paient|paye|"
            "payent|donne|donnent|offre|offrent|facture|facturent) [* ](moins|plus|la moitie|le double)"
        ),
        (
            "(ne )?(l'aurez|l'auras|trouverez|verrez|l'obtiendrez|trouveras)~ dans aucun(e)? autre (banque|enseigne|"
            "etablissement)"
        ),
        "(personne d'autre|nul autre) ne (vous |te )?(donne|offre|propose|paie)*",
        (
            "meilleur(e|s|es)? [* ](compte|pret|credit|taux|banque|carte|livret|offre|appli|conditions|tarif|tarifs|"
            "prix)"
        ),
        (
            "(taux|compte|pret|credit|offre|tarif|banque|carte|livret) (le|la|les) (moins cher|plus bas|plus eleve|"
            "plus avantageu|plus haut)*"
        ),
        "(le|la|les) (moins cher|plus avantageu)*", "aucune [autre ]banque~~ (mieux|meilleur*|moins|plus)",
        (
            "(mieux|meilleur*|moins cher*|plus bas|plus eleve*|plus avantageu*) que (toutes|tous|les autres|"
            "la concurrence|partout|ailleurs|n'importe|votre banque|chez|dans)"
        ),
        "ne (trouverez|trouve|trouveras|trouvez)~~ (mieux|moins cher*|meilleur*)", "nulle part ailleurs",
        (
            "(imbattable|inegale|incomparable)(e|s|es)?(?! (au|aux|a la|en|du|de la) (kicker|baby|babyfoot|karaoke|"
            "ping|quiz|petanque|scrabble|tarot|cuisine|vaisselle|bowling|flechettes|foot))"
        ),
        (
            "numero (un|1)(?! (au|aux|a la|en|du|de la) (kicker|baby|babyfoot|karaoke|ping|quiz|petanque|scrabble|"
            "tarot|cuisine|vaisselle|bowling|flechettes|foot))"
        ),
        "leader du marche", "vainqueur du test", "sans (egal|equivalent|concurrence)(?! connue)",
        "(defie|defient) toute concurrence", "bat (tous|toutes|la concurrence)",
        "(personne|nul) (ne |n')[~ ](mieux|meilleur*|moins cher*|autant|aussi)",
        "aucun(e)? autre (banque|appli*|carte|compte|pret|livret|offre|etablissement)",
        (
            "(les autres|la concurrence|les concurrents|autres banques|les banques en face)~~ (rhabiller|loin|"
            "peine*|jalou*|derriere|s'accrocher|aligner|rougir|suivre|ranger|palir|envie*|rever)"
        ),
        "(trouvez|trouve|cherchez|montrez|essayez)* [moi |de |donc |un |une ]*~(mieux|moins cher*|meilleur*)",
        "meilleur(e|s|es)? [* ](plan|livret|pret|remuneration|rendement|fonds|placement)",
        (
            "(le|la|les) (meilleur|plus rapide|plus simple|moins cher|mieux|plus avantageu)*~ (du marche|"
            "sur le marche|de france|du pays|qui soit|de la place)"
        ),
        "sans rival*", "hors concours", "loin devant", "(on ne fait|pas) mieux (ailleurs)?", "qui dit mieux",
        "laisse* [~ ](sur place|derriere|loin)", "la seule (banque|appli*)~ (qui|ou|avec)",
        "le seul (compte|livret|pret)~ (qui|ou|avec)",
        (
            "(ailleurs|les autres banques|chez les autres|autres banques|les autres)~~ (plus cher|le double|moins|"
            "moitie|pire|pay*|fact*)"
        ),
        (
            "(moitie|double|deux fois|trois fois) [~ ](prix|moins cher|plus|cher) (que|qu'|d'|des)~ (ailleurs|"
            "autres|concurren*|banque*)"
        ),
        "(elu|elue|vote|nomme|recompense|prime|sacre)(e|es|s)? [~ ](meilleur|premier|numero)*",
        "(premier|en tete) (du|au) (classement|podium)*",
        (
            "(mieux|meilleur|plus rapide|plus simple|plus malin|moins cher)(e)? (que|qu')~ (autre*|tous|toutes|"
            "concurren*|banque*|ailleurs)"
        ),
        (
            "(les autres|la concurrence) (peut|peuvent) (toujours |bien |seulement )?(rever|copier|envier|courir|"
            "attendre|s'accrocher)*"
        ),
        "(qui|quelle banque) (d'autre|dit|fait|offre|propose|donne)~ (mieux|plus|autant|ca)",
        "tout simplement (le|la) meilleur*", "meilleur(e)? (affaire|taux|offre|choix)",
        "nulle part~ (mieux|moins|autant)", "surpasse*", "ecrase* (la concurrence|les autres)",
        (
            "(personne|aucun|aucune|nul)( d'autre)? (banque |concurrent |assureur |etablissement )*(ne )?[~ ](paie|"
            "paye|offre|propose|ose|bloque|fait|rembourse|remunere|donne)~ (autant|aussi|ce tarif|ca|mieux|plus|"
            "plus vite)"
        ),
        (
            "(moins cher|mieux|plus (sur|simple|rapide|genereux|vert|ecolo|vite|malin|doux|complet))(e|s|es)? (que|"
            "qu') (n'importe|toutes|tous|les grandes|les autres|les banques|partout|celui|celle|ceux|ailleurs|"
            "le livret|la concurrence|les voisins)*"
        ),
        "nulle part [~ ](offre|taux|carte|compte|pareil|pareille)",
        (
            "(enterre|ridiculise|humilie|surclasse|detrone|eclipse|depasse|bat|balaie|"
            "coiffe)(nt)? [~ ](toutes? les autres|tous les autres|la concurrence|tout le monde|tout ce qui|"
            "toutes les banques|ailleurs)"
        ),
        (
            "(vainqueur|gagnant|laureat|champion|championne|premier|premiere)(s)? (du comparatif|des comparatifs|"
            "du classement|toutes categories|du banc d'essai|de la categorie)"
        ),
        (
            "(les |le |la )?(frais|taux|tarif|prix|rendement|remuneration|cotisation|commission)(s)? (les|le|"
            "la) plus (bas|basse|eleve|haut|doux|avantageux|genereux|interessant)(s|es|e)?"
        ),
        "la seule [~ ]?(banque|appli|carte) (a|qui|ou) *", "le seul (compte|livret|pret) a *",
        "(on|nous) (fait|faisons) mieux (pour|que) *", "(moitie|double) prix par rapport",
        (
            "(rivaux|concurrents|autres banques|autres|voisins) [~ ](revent|en revent|rever|copient|jalousent|"
            "envient|palissent)"
        ),
        "hors (categorie|concours|norme)", "a des annees lumiere",
        "(n'|ne )(lui |nous )?arrive(nt)? (pas )?a la cheville",
        (
            "(compte|credit|pret|carte|appli|livret|offre|conseiller|epargne|banque|conseillers)(s)? (le|la|"
            "les) plus (malin|vert|competent|complet|genereux|ecolo|rapide|simple|sur|souple|complete|sure|verte|"
            "maligne)(s|es)?"
        ),
        "changez de (cremerie|banque)[~ ][,] c'est mieux",
        "(peut|peuvent|pourra) pas [s' |se ]*(aligner|rivaliser|suivre|lutter|comparer)",
        "en tete de (tous les|tous|chaque|les) (classement|comparatif)s?",
        "que les autres (copient|envient|jalousent|n'ont pas)",
        "mieux (remunere|paye|note|classe|place)(e|s|es)? (que|qu') *",
        "(deux|trois|dix|cinq) fois plus (vite|rapide|simple|rentable|avantageux) (que|qu') *", "(le )?top du top",
        "(dix|cinq|vingt) ans (de retard|d'avance)", "reference absolue", "meilleur rapport qualite prix",
        "(payez|paies|paie) trop (ailleurs|cher ailleurs|chez)",
        "(coute|revient) [~ ](moins|moins cher) que (celui|celle|ceux|chez|les)",
        (
            "la plus (ecolo|sure|genereuse|simple|rapide|complete|verte) (de toutes|des banques|du marche|du pays|"
            "de france)*"
        ),
        "n'ont que des miettes", "ce qui se fait ailleurs",
        "meme les (neobanques|banques en ligne|autres|grandes banques) [~ ]ne (font|fait) pas*",
        "que tous les (leurs|autres)", "que partout (ailleurs|a|en)*", "une offre pareille",
    ),
    sources=(
        "source", "d'apres (le |la |l'|une )?(etude|comparatif|enquete|classement)",
        "selon (le |la |l'|une |un )?(etude|comparatif|enquete|classement|ufc*|que choisir)", "teste par",
        "publie (par|dans)",
    ),
    ask_me="(écris-moi en privé)",
    another_bank="une autre banque",
    articles="une?|le|la|des|du",
    honest_return="une chance de rendement, avec un risque",
)
# fmt: on
