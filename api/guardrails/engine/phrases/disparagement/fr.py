"""French."""

from api.guardrails.engine.phrases.disparagement import departments, images
from api.guardrails.engine.phrases.disparagement.vocabulary import Disparaging

# fmt: off
WORDS = Disparaging(
    targets=(
        *departments.FRENCH,
        "courtier(s)?", "agent(s)? immobilier(s)?", "agences immobilieres", "comparateurs?", "mairie",
        "(le fisc|les impots)", "(cette|notre) (appli|lettre|brochure)", "notaires", "avocats", "consultants",
        "bailleurs", "concurren(ce|t|ts)",
        "(autre|autres|grandes|certaines|toutes les|vieilles|plupart des|ces) banque(s)?", "(les|des) banques",
        "(les|des) banquiers", "les autres", "ceux d'en face", "(d'en face|d'a cote)", "le reste",
        (
            "(banque|ceux|agence|voisins|boite|collegues|gens|guichet|maison) (d'en face|d'a cote|du coin|de la rue|"
            "de l'autre cote|au (logo|lion)|avec (le|leur|son|la) [* ](logo|carte|appli|lion))"
        ),
        "banque (jaune|bleue|rouge|verte|orange)",
        "(votre|ta|vos|leur) (ancienne|actuelle|autre|vieille|precedente|chere) banque",
        "(votre|ta) banque( actuelle| habituelle)?", "fintech(s)?", "neobanque(s)?", "banque(s)? en ligne",
        "assureur(s)?", "assurances", "compagnie(s)? d'assurance(s)?",
        (
            "(notre|nos|ma|mon|mes) (propre |propres |cher |chere |chers |cheres |tres chere |tres cher |"
            "bien aimee |illustre |soi disant |brillante |brillant |sacree |sacre |fameux |fameuse )?(banque|"
            "direction|dirigeants|patron|patrons|chef|chefs|cheffe|hierarchie|management|manager|managers|directeur|"
            "directrice|directeurs|pdg|dg|conseil d'administration|comite de direction|codir|comex|informatique|si|"
            "dsi|rh|marketing|conformite|compliance|service *|departement *|siege|siege social|employeur|boite|"
            "entreprise|maison|appli|application|site|intranet|systeme|systemes|logiciel|logiciels|outils|processus|"
            "procedures|bureaucratie|plateforme|hotline|help desk|helpdesk|support|superieurs|encadrement|juristes|"
            "n+1)"
        ),
        (
            "(service|departement|pole|gens|equipe|petits genies|genies|collegues|messieurs|types) (it|informatique|"
            "marketing|juridique|credit|credits|du personnel|rh|risques|conformite|achats|communication|"
            "des ressources humaines|de l'informatique|du siege|de la direction|de la dsi|du marketing|de la com|"
            "des rh|client)"
        ),
        "(la|notre) (dsi|direction|direction generale|hierarchie|haute direction|com)",
        (
            "(les|nos) (rh|dirigeants|chefs|patrons|informaticiens|grands chefs|hauts dirigeants|cadres dirigeants|"
            "decideurs|costards cravates)"
        ),
        (
            "(cette|ce) (banque|boite|maison|entreprise|direction|management|siege|service|employeur|etablissement|"
            "agence)"
        ),
        (
            "(ceux|gens|messieurs|tetes pensantes|genies|grands chefs|types|costumes) (d'en haut|la haut|du siege|"
            "qui (nous )?(dirigent|gouvernent|decident)|de la direction|du dernier etage|au sommet|aux commandes|"
            "de l'informatique|du marketing|des rh)"
        ),
        "la haut", "en haut lieu", "dernier etage", "siege social", "comite de direction", "codir", "comex",
        "direction generale", "le (management|siege)", "(mon|notre) (employeur|boulot)", "informaticiens",
        "service client", "la hierarchie",
        (
            "(notre|nos|mon|ma|le|la|les|l'|au|du|des|un) ?(fournisseur|prestataire|sous traitant|imprimeur|"
            "traiteur|outil|helpdesk|standard|controle interne|service juridique|juridique|succession|recouvrement|"
            "logistique|infra|back office|compta|comptabilite|conformite|marketing|rh|dsi|it|big boss|grand patron|"
            "boss|directeur regional|direction regionale|formulaire|distributeur|bureau|intranet|vpn|badge|"
            "equipe du *|gars de l'infra|siege social|codir|comite de direction|hotline|site|systeme|logiciel)(s|"
            "es)?"
        ),
        "(agence|guichet|succursale) de *", "(notre|nos|leurs) (rivaux|voisins|homologues|concurrents|adversaires)",
        "(ancien|ex) employeur( bancaire)?",
        "(banque|banques) (traditionnelle|historique|concurrente|physique|d'en face|d'a cote)(s)?",
        "(maison|boite|boutique|agence) d'en face", "(travailler|bosser) (ici|chez nous)",
        (
            "(hotline|appli|site|conseillers?|credit|carte|agence|service) (des autres|d'en face|de la concurrence|"
            "de notre banque)"
        ),
        "(les|leurs) (conseillers|frais caches|credits|applis)",
        "leur (credit|carte|appli|service|livret|compte|offre)",
    ),
    they=("ils", "elles", "ceux-la", "ce", "c'est", "tous", "ca", "la-bas", "eux", "chez eux", "des", "ces"),
    nouns=(
        *images.FRENCH_NOUNS,
        "voleur(s|ses|se)?", "escroc(s)?", "escroquerie(s)?", "arnaque(s)?", "arnaqueur(s)?", "bandit(s)?",
        "brigand(s)?", "gangster(s)?", "mafi(a|eux)", "malfrats", "truands", "filous", "margoulins", "usurier(s)?",
        "vautour(s)?", "requin(s)?", "charognards", "rapaces", "sangsue(s)?", "vampires", "parasites", "menteur(s)?",
        "profiteurs", "crapules", "canailles", "racketteurs", "racket", "vol organise", "vol manifeste", "hold up",
        "attrape nigauds", "attrape couillons", "foutage de gueule", "fumisterie", "fumistes", "pilleurs",
        "detrousseurs", "magouilleurs", "tricheurs", "grippe sous", "rats", "hyenes", "amateur(s)?", "guignol(s)?",
        "clown(s)?", "pitre(s)?", "charlot(s)?", "branquignol(s|le|les)?", "bras casses", "brele(s)?",
        "incapable(s)?", "incompetent(s)?", "nul(s)?", "nullite(s)?", "bon(s)? a rien", "idiot(s)?", "imbecile(s)?",
        "cretin(s)?", "debile(s)?", "abruti(s)?", "andouille(s)?", "ane(s)? bates?", "anes", "bouffon(s)?",
        "boulet(s)?", "charlatan(s)?", "faineant(s)?", "feignasses", "glandeur(s)?", "tocards", "toquards",
        "ringards", "peigne culs?", "rigolos", "zozos", "gougnafiers", "planques", "incompetence crasse",
        "esclavagistes", "negriers", "connards?", "cons", "salauds?", "salopards?", "enfoires", "lopettes",
        "bande de *", "ramassis de *", "tas de (nuls|cretins|voleurs|incapables|*)", "honte", "scandale",
        "catastrophe", "desastre", "naufrage", "fiasco", "farce", "mascarade", "plaisanterie", "vaste blague",
        "blague", "merdier", "bordel", "foutoir", "souk", "pagaille", "panier de crabes", "nid de viperes",
        "bateau qui coule", "titanic", "dictature", "secte", "dinosaure(s)?", "fossile(s)?", "poubelle", "daube",
        "merde", "bouse", "cata", "calamite", "galere", "torchon", "passoire", "usine a gaz", "coquille vide",
        "boite de (merde|nuls|fous)", "ruine", "gouffre",
        (
            "(desert|musee|robot|gadget|touriste|sadique|galere|vache a lait|bras casse|feignant|feignasse|"
            "panier perce|pinaillage|pinailleur|tocard|charlatan|dinosaure|cimetiere|parcours du combattant|"
            "travail de cochon|passoire|autre planete|costumes creux|moisi|bazar organise|pagaille)(s)?"
        ),
        "voleurs d'avant", "requins", "(une|vraie|belle) arnaque", "service nul", "procedures debiles",
        "idee foireuse", "(banque|appli|service) de (mamie|papy|grand papa)", "file d'attente comprise",
        "arnaques (en|sont|incluses|comprises)*",
    ),
    qualities=(
        "incompetent(e|s|es)?", "incapable(s)?", "inutile(s)?", "nul(s|le|les)?", "nullissime(s)?", "malhonnete(s)?",
        "corrompu(e|s|es)?", "pourri(e|s|es)?", "avide(s)?", "cupide(s)?", "rapace(s)?", "arrogant(e|s|es)?",
        "meprisant(e|s|es)?", "sans (scrupules|vergogne|cervelle|morale|honte|coeur|courage)", "honteu(x|se|ses)",
        "scandaleu(x|se|ses)", "minable(s)?", "lamentable(s)?", "pitoyable(s)?", "pathetique(s)?", "ridicule(s)?",
        "grotesque(s)?", "desastreu(x|se|ses)", "catastrophique(s)?", "execrable(s)?", "deplorable(s)?",
        "affligeant(e|s|es)?", "consternant(e|s|es)?", "horrible(s)?", "affreu(x|se|ses)", "degueulasse(s)?",
        "immonde(s)?", "merdique(s)?", "bidon", "stupide(s)?", "idiot(e|es)?", "bete(s)?", "debile(s)?", "louche(s)?",
        "veru(x|se)", "vereu(x|se|ses)", "mensonger(s|e)?", "voleu(r|se)", "fourbe(s)?", "hypocrite(s)?",
        "peu fiable(s)?",
        (
            "(une|un) (vraie |vrai |veritable |pure |vaste |mauvaise |sacree )?(blague|plaisanterie|honte|"
            "catastrophe|desastre|cauchemar|scandale|farce|calamite|cirque sans nom)"
        ),
        "(la|le|les) pire(s)?", "pires? que *", "(le|la) plus (nul|nulle|mauvais|mauvaise|lent|malhonnete)* *",
        "a (pleurer|vomir|fuir|jeter|chier|la ramasse|la masse|cote de la plaque|l'ouest|cote de ses pompes|la rue)",
        "trop (bete|nul|lent|paresseu|avare|cupide|con|arrogant|occupe|stupide)* *", "depasse(e|s|es)? par *",
        "completement (perdu|depasse|largue)(e|s|es)?", "largue(e|s|es)", "au ras des paquerettes",
        "en dessous de tout", "au dessous de tout", "bon(ne|s|nes)? a (rien|jeter)", "surpaye(e|s|es)?",
        "toxique(s)?", "endormi(e|s|es)", "dans le coma", "en hibernation",
        "reste(e|s|es)? (au|a l'age|dans les annees|bloque)*", "coince(e|s|es)? dans *",
        "deconnecte(e|s|es)? (de la|du|des)*", "hors sol", "pire (banque|appli|employeur|boite|direction|service)",
        "zero pointe", "sourd(e|s|es)? (a|aux)", "digne(s)? d'un* (cirque|mauvais|asile|film)*", "paresseu(x|se|ses)",
        "flemmard(e|s|es)?", "criminel(le|s|les)?", "inhumain(e|s|es)?", "laxiste(s)?",
        "allergique(s)? (au travail|aux clients|a l'effort|au progres|a la nouveaute)",
        "aussi (utile|rapide|fiable|competent|moderne)(e|s|es)? qu*",
        (
            "(infecte?|immangeable|moche|laid|laide|obsolete|nullissime|inexistant|inexistante|injoignable|"
            "inefficace|incomprehensible|bordelique|poussif|archinul)(s|es)?( comme tout)?"
        ),
        "le pire *",
        "(la|le) plus (lent|lente|nul|nulle|bureaucratique|opaque|radin|radine|chere|ringard|ringarde|penible) *",
        "(restee?|bloquee?|datee?|coincee?)(s)? (aux champs|a quai|en 19*|au siecle dernier)", "pire que *",
        "un amateur(?! (de|d'|du|eclaire))", "en retard d'un (train|siecle|metro|avion|tramway|wagon)",
        (
            "(code|concu|fait|ecrit|gere|pense|invente)(e|s|es)? (avec les pieds|par un (sadique|stagiaire|aveugle|"
            "enfant)|a la truelle|n'importe comment|a la va vite)"
        ),
        "en panne (un jour|une fois|tout|en permanence|la moitie|plus|toujours)*",
        "pay(e|es|ee)? (en cacahuetes|au lance pierre|pour (refourguer|arnaquer|mentir|dormir|vous))",
        "(en )?cacahuetes", "peuple(e|s)? de *",
    ),
    deeds=(
        (
            "(paie|paye|paient|payent|nourrit|nourrissent|laisse|laissent|jette|jettent) [~ ](des miettes|les miettes|"
            "en miettes|de miettes|avec des cacahuètes|une aumône)"
        ),
        (
            "(tombe|tombent|clique|cliquent|mord|mordent) [encore |toujours ]*(dans|sur|à) (chaque|tous les|toutes les|"
            "n'importe quel|n'importe quelle) (faux |fausse )?(mail|mails|phishing|hameçonnage|arnaque|arnaques|piège)"
        ),
        *images.FRENCH_DEEDS,
        "(comme si|par) [~ ](enfant|bambin|gamin|ivrogne|singe|hamster|aveugle|stagiaire ivre)",
        "(vendrait|vendraient|vendent) [~ ](mere|grand mere|mamie|ame|enfants)",
        "(confondent|confond|confondre) [~ ](avec|et)", "(embobinent|refilent|fourguent) *",
        (
            "(vous|te|t'|nous|les|leurs|ses|les clients|les gens)? ?(vole|volent|arnaque|arnaquent|escroque|"
            "escroquent|depouille|depouillent|plume|plument|pigeonne|pigeonnent|rackette|rackettent|entube|entubent|"
            "truande|truandent|saigne|saignent|pressurent|exploitent|exploite|essorent|tondent|roulent|baisent|"
            "enfument|enfume|embobine|embobinent|dupe|dupent|trompent|trompe) [vos |les |ses |leurs |tout |le |la |"
            "des |nos |leur ]*(client(s|es|ele)?|epargnant(s)?|monde|gens|argent|petits|retraites|vieux|salaries)?"
        ),
        (
            "(vous|te|nous|t'|se) (vole|volent|arnaque|arnaquent|escroque|escroquent|depouille|depouillent|plume|"
            "plument|pigeonne|pigeonnent|mentent|ment|prend|prennent) *"
        ),
        (
            "se (foutent|fout|fiche|fichent|moque|moquent|tape|tapent|balance|balancent|contrefiche|contrefichent|"
            "paye|paie|paient|payent) (de|du|des|d'|la tete|bien|royalement|completement|pas mal|eperdument)[~ ]*"
        ),
        (
            "(prend|prennent) [~ ]pour (des |un |une )?(idiots|imbeciles|cons|pigeons|vaches a lait|cretins|betes|"
            "debiles|buses|truffes|enfants|moutons|jambons|demeures|numeros|poires)"
        ),
        (
            "trait(e|ent|es|er) [~ ]comme (des |un |une |du |de la )?(chiens|chien|moins que rien|idiots|imbeciles|"
            "numeros|numero|betail|pigeons|vaches a lait|merde|merdes|gamins|enfants|dechets|mendiants|moutons|"
            "cretins|betes|malpropres|criminels)"
        ),
        "(mente|ment|mentent) (comme|a|aux|sur|effrontement|en|tout)*",
        (
            "(ne )?(sait|savent|savait|savaient) (meme pas|pas meme|rien|pas ce|pas ou|pas comment|pas compter|"
            "pas lire|pas faire|absolument rien|meme plus|pas organiser|pas gerer)"
        ),
        (
            "n'(y )?(comprend|comprennent|connait|connaissent|entrave|ecoute|ecoutent) (rien|que dalle|jamais|"
            "personne|pas)"
        ),
        (
            "ne (comprend|comprennent|connait|connaissent|repond|repondent|marche|marchent|fonctionne|fonctionnent|"
            "tient|tiennent|respecte|respectent|vaut|valent|sert|servent|fait|font|fout|foutent|foutaient|pense|"
            "pensent|pige|pigent|bite|bitent) (rien|jamais|que|pas (leurs|ses|un)|a rien|strictement rien|personne|"
            "absolument rien|plus rien|que dalle)*"
        ),
        "(comprend|comprennent|pige|pigent|fout|foutent|capte|captent|connait|connaissent) (rien|que dalle)",
        "(marche|marchent|fonctionne|fonctionnent) (une fois sur|un jour sur|jamais|que quand|quand ca)*",
        "(pas|aucune) (la moindre|moindre|foutu|foutue|fichu|fichue|capable|capables) *",
        (
            "n'(a|ont) (aucun|aucune|pas la moindre|pas le moindre|ni|strictement aucun|"
            "strictement aucune) [* ]*(idee|scrupule|honte|cervelle|vision|respect|morale|courage|competence|coeur)*"
        ),
        "(aucun|aucune|zero) (scrupule|vision|competence|respect|morale|honnetete|idee de ce)",
        "n'en (a|ont) rien a (faire|fiche|foutre|cirer|secouer|battre)", "rien a (foutre|cirer|secouer|battre)",
        "(ne )?pense(nt)? qu'(a|au|aux) *", "s'en (met|mettent) plein les poches",
        "(se remplit|se remplissent|se gave|se gavent|s'engraisse|s'engraissent|s'enrichissent|s'enrichit) *",
        "(dort|dorment|ronfle|ronflent|roupille|roupillent)",
        (
            "(ruine|ruinent|coule|coulent|sabote|sabotent|gache|gachent|plante|plantent|a coule|ont coule|ont ruine|"
            "a ruine) (la|notre|tout|le|les|cette|nos|des|un|sans|tous|toutes)*"
        ),
        "(mene|menent|conduit|conduisent) [~ ](a la ruine|dans le mur|droit dans|a la catastrophe|a sa perte)",
        "droit dans le mur",
        (
            "(plante|bugue|buggue|bug|rame|rament|plantent|buguent) (tout|sans|toutes|tous|un jour|encore|des|a|"
            "en permanence|constamment|chaque|deux|trois)*"
        ),
        "tombe en (panne|rade) *", "pu(e|ent) (l'|la|le|du|de|a|*)", "crain(t|gnent)",
        "merite(nt)? (la prison|la poubelle|d'etre (vire|ferme|licencie)|le musee|le bonnet|la porte)*",
        (
            "devrai(t|ent) (avoir honte|etre (vire|interdit|licencie|ferme|en prison)|fermer|demissionner|"
            "aller en prison|se cacher|rougir)*"
        ),
        "honte a",
        (
            "(met|mettent|prend|prennent) (des mois|des semaines|des annees|une eternite|des siecles|trois plombes|"
            "des plombes|des lustres)*"
        ),
        (
            "(refourgue|refourguent|fourgue|fourguent|vend|vendent) [~ ](du vent|des mensonges|n'importe quoi|"
            "de la merde|des salades|des pieges|du reve)"
        ),
        "racont(e|ent) (des salades|n'importe quoi|des bobards|des craques)",
        "fai(t|sent) (honte|pitie|n'importe quoi|n'importe nawak)", "font (honte|pitie|n'importe quoi|rire tout)",
        "ne (me |nous )?parl(ez|e|ons) (meme |surtout )?pas (de|du|des|d')",
        (
            "(fuyez|fuis|evitez|evite|mefiez vous|mefie toi|loin|eloignez vous|sauvez vous) (de |des |du |d'|la |"
            "le |les |cette |ces )"
        ),
        "(ras le bol|marre|assez|raz le bol) (de|des|du|d')",
        "ne (faites|fais) (jamais|surtout|pas) (pas )?confiance", "merci pour rien", "a bas", "epargnez (nous|moi)",
        "boycott*",
        (
            "date(nt)? (de|d') (napoleon|mathusalem|l'antiquite|la prehistoire|avant *|l'age de|louis *|noe|"
            "la guerre|cesar)"
        ),
        "(n'a|n'ont) jamais vu (un|une|le|la) (client|agence|guichet|lumiere)*",
        "(attend|attends|attendez|attendent) (encore|toujours) (qu'on|qu'ils)",
        "(oublie|oublient|perdu) (ce que|le mot|le sens|ce qu'est) *", "(facture|facturent) (meme|jusqu'a|l'air) *",
        (
            "(vit|vivent|plane|planent) (sur|dans) (une autre planete|leur bulle|sa bulle|leur tour|un autre monde|"
            "sa tour)"
        ),
        "(adore|adorent) (les|la) (reunions|paperasse|powerpoint|slides|procedures)",
        "(plante|plantent|bugue|buguent) plus souvent",
        "(ne )?(sert|servent|sers) (strictement |absolument )?(a )?(rien|que dalle)",
        "bonne chance pour (parler|joindre|avoir|trouver|obtenir|les joindre)",
        "(raccroch|rembarr|promen|balad|ignor|mepris)(e|ent) [* ]*(au nez|pendant|une heure|les clients)",
        "ferme(nt)? (la porte au nez|votre compte|ton compte)",
        "(vous|te|t') (raccroche|promene|balade|ignore|fait vieillir|veut du mal|refourgue)",
        "(met|mettent|prend|prennent) (deux|trois|six|dix|quatre) (semaines|mois|ans) *",
        "(coute|coutent) (un bras|une fortune|les yeux|la peau)",
        "bloque(nt)? (tout|tous|toujours|chaque|systematiquement)",
        "(pond|pondent|invente|inventent) (des|une|un|encore) *",
        "(sent|sentent|pue) (le|la) (moisi|naphtaline|paperasse|renferme|rance)", "rame(nt)? comme *",
        "(promet|promettent)[,] [~ ]ne (livre|livrent|tient|tiennent) (pas|rien|jamais)",
        "se (fiche|fichent|moque|moquent) du monde", "tombe(nt)? en (ruine|miettes|morceaux|lambeaux)",
        "(trouve|trouvent) un probleme a *", "(fout|foutent|fiche|fichent|font) rien [~ ](journee|journees)",
        "ne (sait|savent) pas (ouvrir|faire|lire|compter|repondre|envoyer|ce qu)*",
        "(ne )?connai(t|ssent) pas (l'|le|la) (aspirateur|balai|client|telephone|mot|horaire|politesse)",
        "ne comptez pas sur", "rien dans le crane", "(en|a) rien a (secouer|faire)",
        "(coule|fait faillite|pris l'eau)(nt)? une fois",
        "livre (du travail de cochon|n'importe quoi|n'importe comment)",
        "(voler|perdre|gaspiller) (trois|deux|des|une) heure(s)?",
        (
            "(champion|championne|as|roi|specialiste|specialite)(s)? (du|de la|des) (pinaillage|retard|bug|panne|"
            "frais caches|arnaque|inutile|paperasse)*"
        ),
        "fait vieillir", "si vous aimez (souffrir|la douleur|attendre|perdre)",
        "(arnaque|arnaques|frais caches)[~ ](en option|compris|incluse|specialite)",
        "ou comment (perdre|gacher|rater|gaspiller) *",
    ),
    mild=(
        "maison de fous", "asile", "asile de fous", "cirque", "zoo", "creche", "maternelle", "ecole maternelle",
        "jardin d'enfants", "cour de recre", "cour de recreation", "garderie", "chaos", "chaotique(s)?", "bazar",
        "jungle", "theatre", "comedie", "guignol", "musee", "escargot(s)?", "tortue(s)?", "paresseux", "limace(s)?",
        "vent", "ennuyeu(x|se|ses)", "lent(e|s|es)?", "vieillot(te|s|tes)?", "demode(e|s|es)?", "depasse(e|s|es)?",
        "poussiereu(x|se|ses)", "bureaucratique(s)?", "lourd(e|s|es)?", "cauchemar", "trou noir", "labyrinthe",
        "robots", "zombies", "moutons", "age de pierre", "prehistoire", "prehistorique(s)?", "moyen age",
        "siecle dernier", "minitel", "archaique(s)?", "rabat joie", "ringard(e|es)?", "usine a gaz",
        "gallerie de fous", "mammouth",
    ),
    complete=(
        *images.FRENCH_COMPLETE,
        (
            "(singes|clowns|guignols|incapables|amateurs|anes|charlots|branquignols|idiots|nuls) (aux commandes|"
            "a la (tete|direction|barre)|au sommet|qui nous (dirigent|gouvernent)|qui dirigent|en costume|"
            "en cravate)"
        ),
        (
            "(dirige|gere|pilote|mene|gouverne)(e|s|es)? par (une bande de |un tas de |des |un ramassis de |"
            "une bande d')(singes|clowns|guignols|incapables|amateurs|anes|charlots|branquignols|idiots|nuls|"
            "incompetents|gens qui (ne|n'))"
        ),
        "(ici|chez nous) (rien ne|plus rien ne|y a rien qui) (marche|fonctionne|va|tourne)",
        "rien ne (marche|fonctionne|va|tourne) (jamais )?(ici|chez nous)",
        "(ici|chez nous|la haut|en haut) personne ne? ?(sait|ecoute|comprend|s'occupe|repond)",
        "personne (la haut|en haut|a la direction|au siege) ne? ?(sait|ecoute|comprend|n'ecoute)",
        "pire (banque|employeur|appli|application|boite|chef|direction|service|patron|entreprise|agence)",
        (
            "(banque|appli|boite|direction|chef|patron|assureur|systeme|logiciel|service|management) de (merde|m|"
            "nuls|voleurs|guignols|daube|branquignols|escrocs)"
        ),
        "(ne )?(postulez|venez|travaillez|postule|viens) (surtout |jamais )?pas (ici|chez nous|la)",
        "poisson pourrit [* ]*(tete)",
        (
            "(ailleurs|chez les autres|en face|partout ailleurs|chez la concurrence) (on |ils |, on )?(vous|te|t'|"
            "nous) (vole|volent|arnaque|arnaquent|plume|plument|escroque|escroquent|depouille|pigeonne|ment|"
            "prend pour|saigne|rackette|entube)"
        ),
        (
            "(marre|assez|fini|fatigue|stop|ras le bol) (de |d')(vous |te |etre |se |vous etre )?(faire )?(plumer|"
            "arnaquer|voler|escroquer|depouiller|pigeonner|rouler|tondre|racketter|pris pour|plume|arnaque|vole)*"
        ),
        (
            "(quittez|quitte|laissez|larguez|fuyez|lachez) (ces|les|cette bande de|vos) (voleurs|escrocs|arnaqueurs|"
            "vautours|requins|incapables|rapaces|guignols|charlots|sangsues|nuls)"
        ),
        "main droite ignore", "main gauche ignore",
        (
            "se (faire|font|fait) (plumer|arnaquer|voler|escroquer|depouiller|pigeonner|tondre|racketter|entuber|"
            "rouler) (ailleurs|par|chez|en face)"
        ),
        (
            "(marre|quelle|belle|sacree|bonne) (bande|equipe) de (bras casses|branquignols|guignols|tocards|clowns|"
            "incapables|nuls|amateurs)"
        ),
        "(pire|plus nul) (logiciel|systeme|outil|service|site|siege|fournisseur|prestataire|management)",
        "encore une idee (foireuse|geniale|debile|lumineuse) (de|du|des) *",
        "(boite|banque|entreprise|agence|maison) la plus (lente|nulle|radine|bureaucratique|toxique|chere|ringarde)",
        "frais caches[,] [~ ](specialite|marque)", "(bazar|bordel|chaos) organise",
        "(ils|elles) sont (nuls|nulles|largues|incapables|a la rue|lamentables) (en face|ailleurs|la bas|au siege)",
        "(seulement )?si vous aimez souffrir", "(caisse|credit|banque) tout court",
        "(paie|paye|payent|paient) en cacahuetes",
        "s'en (tape|fiche|fout|moque)(nt)? (ici|la haut|au siege|en haut)*",
    ),
)
# fmt: on
