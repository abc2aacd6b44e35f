# ruff: noqa: E501 - one phrase, one line
"""French."""

from api.guardrails.engine.phrases.lexicon import Lexicon

_BUT_NOT = "(?! (de vue|votre carte|la carte|ta carte|du temps|plus que|de temps))"

# fmt: off
LEXICON = Lexicon(
    promises=(
        "garanti", "garantie(s)?", "garantis", "garantit", "garantir", "garantiss*", "assure(e|s|es)?",
        "promis(e|es)?", "on promet", "nous promettons",
    ),
    returns=(
        "rendement*", "gain(s)?", "profit(s)?", "benefice*", "plus values?", "interet(s)?", "rentabilite",
        "croissance", "revenu(s)?", "retour(s)? sur investissement", "performance*", "rapport",
    ),
    principal=("argent", "capital", "epargne", "placement*", "mise", "investissement*", "depot*", "economies"),
    sure_returns=(
        "(rendement|gain|profit|benefice)(s)? (sur|certain|assure|securise)(s)?",
        "(rendement|gain|profit|benefice)(s)? a coup sur",
        "(rendement|gain|profit|benefice)(s)? sans (souci|surprise|faille)", "a tous les coups",
        "argent (facile|gratuit)", "toujours (gagnant|en hausse|positif|a la hausse)(s)?", "on gagne toujours",
        "(ne )?(peut|peuvent|fait|font|va|vont) que (monter|augmenter|grimper|grandir|gagner|croitre)",
        "(monte|grimpe|augmente)(nt)? toujours", "ne (baisse|descend|chute)(nt)? jamais",
        "(ne )?peut (pas|jamais) (baisser|descendre|echouer|rater)",
        "doubl(e|ez|er) (votre|ton|son) (argent|capital|epargne|mise)", "devenir riche",
        "(coup|valeur|placement|pari) sur(e)?", "coup sur", "gagnant a tous les coups", "c'est tout gagne",
    ),
    no_risk=(
        "sans [aucun |le moindre |prendre de |prendre aucun |prendre le moindre |un |l'ombre d'un |nul ]*risque(s)?(?! de)",
        "aucun risque(?! de)", "(zero|0) risque(s)?", "risque(s)? (zero|nul|nuls|inexistant|absent)(s)?",
        "(pas|plus) (de|le moindre|un) risque(?! de)", "(denue|exempt|depourvu)(e|s|es)? de [tout ]risque(s)?",
        "nul risque", "sans danger", f"(peut|peux|pouvez|pourrez) (pas|rien|jamais) [y |en |de ]*perdre{_BUT_NOT}",
        "risque(s|z)? (rien|pas de perdre)",
        f"(perd|perds|perdez|perdrez|perdra) (jamais|rien|pas un (euro|centime)){_BUT_NOT}",
        "impossible (de|d'y) (perdre|laisser)", "rien a perdre", "aucune perte",
        "sans [aucune |la moindre |jamais ]*(perte|perdre)(s)?",
        "(100|cent) ?(%|pour cent) (sur|securise|sans risque)(e|s|es)?", "sur(e)? a (100|cent)",
        "(totalement|absolument|completement|parfaitement|entierement) (sur|securise|sans risque)(e|s|es)?",
        "on ne peut que gagner", "tu ne peux que gagner", "vous ne pouvez que gagner",
        "a l'abri (de tout|de toute perte)", "capital (est )?(toujours )?(preserve|protege|a l'abri)",
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
    does_not_exist=(
        "n'existe(nt)? (pas|nulle part|plus|que dans)", "(ca|cela) n'existe pas", "existe pas", "n'existe jamais",
        "(c'est|est|sont|relevent) (du |un |une |des |de la )(mythe|legende|conte|contes|mensonge|mensonges|fable|fables|chimere|chimeres|utopie)*",
        "ca n'existe pas",
    ),
    no_gain=("(pas|point|aucun) (de |d' ?)?(rendement|gain|profit|plaisir|recompense|interet)*",),
    distrust=(
        "arnaqu*", "fraud*", "escroc*", "tromperie*", "raccroch*", "mefi*", "attention", "suspect*", "trop beau",
        "mensonge*", "ment", "mentent", "menteur*", "foutaise*", "n'importe quoi", "n'y croyez pas",
        "ne (le |les |la )?croyez (pas|jamais)",
        "(celui|celle|ceux|quiconque|qui) (qui )?(vous |te |nous )?(promet|dit|pretend|garantit|vend|propose|jure|affirme)*",
        "si quelqu'un", "si on (vous|te)", "quelqu'un qui", "fuyez", "fuis", "signal d'alarme", "signaux d'alerte",
        "hameconnage", "phishing", "faux",
    ),
    answers_no=(
        "non", "nan", "helas non", "bien sur que non", "malheureusement non", "evidemment non", "jamais", "pas",
        "rien", "personne", "ce n'est pas", "si seulement",
    ),
    employed=(
        "(travaille|travaillons|travaillant|travailler|travail|bosse|bossons|boulot|oeuvre)[~] (chez|pour|a|a la|avec|dans) [la |notre |cette chere ]{bank}",
        "(chez|pour) {bank}[,] (ou )?(je travaille|je bosse|nous travaillons)",
        "(mon|ma|mes|notre|son) (employeur|patron*|boulot|travail|salaire|paie|paye|bureau|equipe|collegue(s)?|boite|fiche de paie|metier)[~] {bank}",
        "(mon|notre) employeur", "{bank}[~ ][,] (est )?mon (employeur|patron)",
        "{bank}[~] (me|nous|m') (paie|paye|verse|emploie|remunere|salarie|fait)*",
        "{bank}[~] (paie|paye|verse) [~ ](mon|mes) (salaire|loyer|factures|croissants)*",
        "(salari|employ)(e|ee|es|ees)[~] (de|chez|par|a) [la |l' ]{bank}",
        "(collegue|collaborat*|conseill*|banquier*|ambassad*|personnel|agent*|insider|embauche*)[s] (de|chez|a|par) {bank}",
        "{bank} (salarie*|employe*)", "(nous|ici|equipe|moi|notre equipe)[,] (chez|de|a) {bank}",
        "(paie|paye|salaire|payes|salaires) [~ ](de|par|chez|vient de|signe|signee)[~] {bank}",
        "salaire [~ ]{bank}", "fiche de paie [~ ]{bank}", "(team|equipe|noussommes|jetravaillechez) {bank}",
        "{bank}team",
        "(j'y travaille|je travaille ici|ou je travaille|pour qui je travaille|qui m'emploie|travaille pour (la |cette )banque|je travaille (a|dans) (la |cette )banque|j'y bosse|qui me paie|qui me paye)",
        "je suis (de|chez) {bank}", "paye(e|s)? par {bank}", "paie par {bank}", "remunere(e)? par {bank}",
        "travaillant chez {bank}", "de la maison", "{bank} me (paie|paye|verse)",
    ),
    others=(
        "(soeur|frere|mere|maman|pere|papa|femme|mari|compagn(on|e)|ami(e|s|es)?|voisin(e|s)?|cousin(e)?|tante|oncle|niece|neveu|fille|fils|colocataire|grand mere|grand pere|mamie|papi|elle|il|copain|copine)",
        "(un|une|le|la|quelque|des) [gentil |gentille |aimable ](?=(salari|employ|colleg|conseill|banqui))",
        "(un|une) (gentil|gentille|aimable)", "plus",
    ),
    advertisement=(
        "#publicite", "publicite*", "#pub", "pub", "#ad", "sponsorise*", "communication a caractere promotionnel",
        "contenu publicitaire", "publicitaire*", "collaboration commerciale",
    ),
    risks=(
        "risque(s)?(?! (zero|nul))", "risque(e|es)", "risqu(er|ons|ez)",
        "(perdre|perd|perdez|perdent|perds)[~ ]*(capital|argent|mise|valeur|tout|partie|epargne|economies)?",
        "perte(s)?", "(peut|peuvent|pourrait|pourraient)[~] (baisser|descendre|diminuer|chuter|reculer|perdre)",
        "(a la baisse|en baisse|vers le bas|baisse(nt)?)", "moins que", "(fluctu|oscill)*", "des hauts et des bas",
        "hauts et bas",
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
    titles=("monsieur", "madame", "mademoiselle", "mme", "mlle", "mr", "famille", "epoux"),
    colleagues=("(collegue|conseill|direct|chef|banquier|maitresse|professeur|patron)*",),
    accounts=(
        "compte(s)?( courant| joint| epargne)?", "decouvert*", "pret(s)?",
        "credit(s)? (immobilier|auto|a la consommation)", "carte (bancaire|bleue|de credit)", "dette(s)?",
        "epargne", "retraite", "livret(s)?", "portefeuille", "solde", "assurance*", "hypotheque*", "credit",
    ),
    transactions=(
        "(signe|ouvert|ouvre|a|ont|avait|pris|obtenu|ferme|achete|paie|paye|change|passe|son|sa|ses|leur|leurs|emprunte|epargne|client|cliente|clients)",
    ),
    pictures=("photo(s)?", "image(s)?", "cliche(s)?", "selfie(s)?", "video(s)?", "photographie*"),
    people=(
        "visiteu(r|rs|se|ses)", "enfant(s)?", "gamin(s|e|es)?", "eleve(s)?", "client(e|s|es)?", "invite(s|es)?",
        "public", "visage(s)?", "gens", "personne(s)?", "famille(s)?", "dame(s)?", "monsieur", "messieurs",
        "garcon(s)?", "fille(s)?", "homme(s)?", "femme(s)?", "voisin(e|s|es)?", "couple", "grand mere",
        "grand pere", "mamie(s)?", "papi(s)?", "etudiant(e|s|es)?", "benevole(s)?", "collegue(s)?", "equipe",
        "tout le monde", "jumea(u|ux)",
    ),
    consent=(
        "accord", "autorisation*", "autorise(e|s|es)?", "consent*", "permission", "feu vert", "(a|ont) dit oui",
        "d'accord", "benediction", "demande a",
    ),
    nobody_there=(
        "(aucun|aucune|sans|pas un|pas une) [seule ](personne|visage|visages|ame|gens)", "vide(s)?", "deserte",
        "de dos", "meconnaissable*", "floute*",
    ),
    comparisons=(
        "meilleur(e|s|es)? [* ](compte|pret|credit|taux|banque|carte|livret|offre|appli|conditions|tarif|tarifs|prix)",
        "(taux|compte|pret|credit|offre|tarif|banque|carte|livret) (le|la|les) (moins cher|plus bas|plus eleve|plus avantageu|plus haut)*",
        "(le|la|les) (moins cher|plus avantageu)*", "aucune [autre ]banque~~ (mieux|meilleur*|moins|plus)",
        "(mieux|meilleur*|moins cher*|plus bas|plus eleve*|plus avantageu*) que (toutes|tous|les autres|la concurrence|partout|ailleurs|n'importe|votre banque|chez|dans)",
        "ne (trouverez|trouve|trouveras|trouvez)~~ (mieux|moins cher*|meilleur*)", "nulle part ailleurs",
        "(imbattable|inegale|incomparable)*", "numero (un|1)", "leader du marche", "vainqueur du test",
        "sans (egal|equivalent|concurrence)", "(defie|defient) toute concurrence",
        "bat (tous|toutes|la concurrence)",
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
