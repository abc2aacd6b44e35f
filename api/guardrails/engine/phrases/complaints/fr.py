"""French."""

from api.guardrails.engine.phrases.complaints.vocabulary import Complaining

# fmt: off
WORDS = Complaining(
    apologies=(
        "desole(e|s|es)?", "navre(e|s|es)?", "pardon", "pardonn(ez|e) (nous|moi)", "excus(es|ez|e|ons)",
        "nos excuses", "mes excuses", "toutes (mes|nos) excuses", "mille excuses",
        "(je|nous) (m'|nous )?excus(e|ons)", "je m'excuse", "nous nous excusons", "on s'excuse", "regrett(e|ons)",
        "mea culpa", "sorry", "(mille|nos|mes) (regrets|pardons)", "oups",
    ),
    admissions=(
        (
            "(c'est|c'etait|ce fut|est|etait) [entierement |clairement |bien |de |totalement |vraiment ]*(notre|"
            "de notre) (faute|erreur|responsabilite|ratee|bevue|cote|fait)"
        ),
        "(notre|de notre) (faute|erreur|bevue|responsabilite|tort|negligence|part|cote)",
        (
            "(l'erreur|la faute|erreur|faute) (est|etait|vient|venait|vient bien) (de notre|chez nous|de nous|"
            "la notre|notre|de chez nous)"
        ),
        (
            "(on|nous) (a|avons|s'est|nous sommes|s'est vraiment) [~ ](merde|foire|rate|plante|plantes|trompe|"
            "trompes|failli|commis une erreur|fait une erreur|fait n'importe quoi|mal gere|manque|oublie|cafouille|"
            "loupe|debite|gaffe|mal fait|ete mauvais|ete nuls|decu|laisse)"
        ),
        (
            "(cela|ca|ceci|ce) (n'aurait|n'aurais|ne doit|ne devrait|ne devait|n'a) (jamais|pas) (du|"
            "pas)? ?(arriver|se produire|se reproduire|avoir lieu|etre|d* passer|se passer)"
        ),
        "n'aurait (jamais|pas) du", "(vous avez|tu as|t'as|vous aviez|tu avais) [~ ]raison",
        "(raison) (de vous plaindre|de te plaindre|d'etre|sur la|sur le|pour la|pour le|sur toute)",
        (
            "(critique|remarque|reclamation|reproche|plainte|colere) [est |tout a fait |parfaitement |"
            "totalement ]*(justifie|fonde|legitime|meritee)(e|s)?"
        ),
        (
            "(quelque chose|un truc|ca|cela|tout) (s'est|a|est) [~ ](mal passe|deraille|cloche|bugue|coince|"
            "mal tourne|mal fonctionne|plante|foire|rate) (chez nous|de notre|dans nos|dans notre|chez|de votre)*"
        ),
        (
            "(on|nous) (aurait|aurions|devons|devrions|pouvons|pouvait|aurait vraiment) (du|pu|"
            "mieux)? ?(faire mieux|mieux faire|repondre|prevenir|vous prevenir|mieux)"
        ),
        (
            "(ce n'est|c'est|ce n'etait|n'est) pas (acceptable|normal|digne|a la hauteur|serieux|professionnel|"
            "correct)( de notre part)?"
        ),
        "(on|nous) (assume|assumons|plaide|plaidons|reconnait|reconnaissons|avoue|avouons|l'admet|admettons)",
        "j(e|') ?(reconnais|avoue|admets) (que|la|le|l'|notre)",
        (
            "(erreur|bug|probleme|souci|couac|rate|dysfonctionnement) (de notre (part|cote|fait)|chez nous|interne|"
            "dans nos)"
        ),
        "aucune excuse", "pas d'excuse", "(on|nous) vous (a|avons) (fait|laisse|decu|oublie|facture|debite|mal) *",
        "au temps pour nous", "autant pour nous", "on a fait une boulette", "on bat notre coulpe",
        (
            "(c'est|c'etait|est|etait|une|cette|grosse|vilaine) [clairement |vraiment |la |pour |de |notre |"
            "une ]*(bourde|boulette|bevue|gaffe|pomme|negligence)[~ ](chez nous|de l'agence|de notre|a nous|maison|"
            "agence)*"
        ),
        "c'etait nous", "a cause de (nous|notre|nos)",
        "(c'est|est) (impardonnable|inadmissible|inacceptable|honteux|intolerable|inexcusable)", "laissait a desirer",
        (
            "(incorrect|impoli|desagreable|faux|faussee?|errone|erronee)s?[,] (c'est vrai|j'en conviens|je l'admets|"
            "effectivement)"
        ),
        (
            "(notre|nos) (calcul|calculs|erreur|bug|retard|delai|faute|cafouillage|oubli|collegue|collegues|"
            "conseiller|agence|systeme|appli|frais)(s)? [~ ](faux|errone|errones|coute|mal explique|mal expliques|"
            "mal gere|incorrect|trop longs?|honteux|a cafouille|ont cafouille|a failli)(s|es)?"
        ),
        "(etait|etaient) (errone|honteux|faux|incorrect|mal explique|injustifie|indu)(e|s|es)?",
        "(nous |vous )?n'avons pas (respecte|tenu|traite|repondu|suivi|honore|vu|rappele)",
        "n'auriez (jamais |pas )du", "ne merit(iez|ez|ais|es) pas (ca|cela|ce|un tel)",
        "(on|nous) (aurait|aurions) du (vous |te )?(rappeler|prevenir|repondre|avertir|expliquer|verifier)",
        "(mal gere|mal traite|mal expliques?|mal calcule|mal conseille|fait tourner en bourrique|fait attendre)",
        "(on|nous) vous (a|avons) raccroche au nez", "(elle|il|critique|avis|remarque) [~ ]meritee?",
        "(ce )?n'est pas normal", "nous (a|ont) fait reflechir",
        "(non|si) (monsieur|madame)[,] vous (n'etes|avez|etes)",
        "excusez (le|la|les|ce|cette|ces|nous) (cafouillage|bourde|couac|retard|erreur|bug|mauvais)",
        "j'en suis (confus|confuse|desole|desolee|navre|navree)",
    ),
    redress=(
        "(vous|te|t'|serez|seras|sera|seront|allons|va|vais|ete|etes|on|je|nous|integralement|faire) rembours*",
        "remboursement (de vos|de votre|des frais|integral|immediat|sous|de la)",
        "(fais|faisons|fait|ferai|ferons) sauter", "(reverrez|retrouverez|recupererez|toucherez) *",
        "(vous|tu) (serez|seras|allez etre|vas etre) *", "dedommag(e|er|ement|eons|erai|erons|ee)", "indemnis*",
        "compens(er|ation|ons|erons)", "geste (commercial|de la maison)?", "recredit(e|er|ons|erai|ee|erons)",
        (
            "(on|nous|je) (vous|te|t'|v|l') ?(rends|rend|rendons|recredite|restitue|annule|annulons|enleve|enlevons|"
            "efface|effacons|deduis|offre|offrons|redonne|rappelle|rappelons|recontacte|recontactons)"
        ),
        "(recuper(er|erez|eras)|retrouv(er|erez|eras)) (votre|ton|vos|tes|l') ?(argent|sous|somme|fonds)",
        (
            "(frais|agios|commission|commissions|somme) (annules|rembourses|offerts|deduits|annulee|retires|annuler|"
            "seront)"
        ),
        (
            "(annul|supprim|retir|effac)(er|e|ons|erai|erons) (les|vos|tes|ces|la|le) (frais|agios|commission|"
            "penalite|interets|prelevement)"
        ),
        "(je|on|nous) (m'en|s'en|nous en) (occupe|occupons|charge|chargeons)",
        "(je|on|nous) (m'occupe|s'occupe|nous occupons|me charge|se charge) (de|du|d'|personnellement)",
        (
            "(je|on|nous) (regle|reglons|corrige|corrigeons|repare|reparons|arrange|arrangeons|verifie|verifions|"
            "regarde|regardons|fais|faisons|fait|debloque|debloquons|resous|rectifie|rectifions|traite|traitons|"
            "vais|va|allons) (ca|cela|tout|le|la|votre|ton|vos|le necessaire|l'erreur|tout de suite|aujourd'hui|"
            "immediatement|personnellement|regarder|verifier|regler|corriger|arranger|faire|debloquer|voir|me|vous|"
            "te|rembourser|m'en|annuler|recrediter)"
        ),
        "fais le (necessaire|point)", "faisons le necessaire",
        (
            "(sera|seront|est|sont|a ete|ont ete) (corrige|regle|rembourse|resolu|retabli|debloque|recredite|"
            "credite)(e|s|es)?"
        ),
        "bon d'achat", "cheque cadeau", "a titre (commercial|d'excuses|de dedommagement|de compensation|gracieux)",
        "pour (nous|me) (faire pardonner|excuser|rattraper)", "se faire pardonner",
        "(ne se reproduira|n'arrivera|ne se reproduise|n'arrive) (plus|pas)", "bouquet", "fleurs",
        "on va se rattraper",
        (
            "(on|nous|je|la banque|l'agence|le service) (vous |te |t' )?(doit|devons|dois|prendra|prend|prenons|"
            "compensera|compense|remboursera|corrigera|effacera|efface|annulera|annule|offre|offrons|offrira|"
            "rembourserons|recredite|recreditera|fera un geste|trouve une solution|revoit|revoit tout|s'arrange|"
            "arrange ca|corrige ca|reprend)"
        ),
        "a (sa|notre|ma) charge",
        (
            "(je|on) (vous |te |t' )?(fais|fait|ferai|fera|fais faire) (recrediter|rembourser|sauter|annuler|"
            "corriger|debloquer|verifier|refaire)"
        ),
        "effac(e|er|ons|erons|era) (l'ardoise|la dette|les frais|vos|tes)",
        "(aura|aurez|auras|obtiendra|obtiendrez) (satisfaction|gain de cause|reparation|un geste|votre argent)",
        "(je|on|nous) (m'y|s'y|nous y) engage(ons)?", "(je m'engage|on s'engage|nous nous engageons) a",
        (
            "(on|je|nous) (supprime|supprimons|retire|retirons|annule|annulons|enleve|efface|offre|offrons) (la|les|"
            "vos|votre|tes|ton|cette|ces|six|trois|deux|un|une) [* ](commission|frais|cotisation|carte|mois|"
            "penalite|agios|prelevement)"
        ),
        "vous [en ](rend|rends|rendons|rembourse|offre|offrons|dedommage)",
        (
            "(remboursement|dedommagement|regularisation|annulation|virement) (est )?(en cours|lance|part|fait|"
            "immediate?)"
        ),
        "part aujourd'hui", "issue favorable", "(je le reprends|je reprends (votre|le|ton))", "vous appliquerons",
        "(revenez|ne partez pas|restez)[,] [~ ~ ](geste|offre|offrons)",
        (
            "(on|nous) (va|allons|vais) (reparer|corriger|arranger|rattraper|regler|compenser) (ca|cela|tout|"
            "le coup|l'erreur)?"
        ),
        "trouv(e|er|ons|erons|era) (une|la|votre) solution",
        "(prelevement|frais|commission|penalite) est (annule|rembourse|supprime|retire)e?", "rend l'argent",
        "on [vous |te ]*(les|la|le|l') ?(rend|rends|rembourse|annule|recredite)",
    ),
    contact=(
        (
            "(envoyez|envoie|ecrivez|ecris|donnez|donne|communiquez|transmettez|transmets|laissez|laisse|indiquez|"
            "passez|passe|mettez|filez|file) (moi|nous|donc)? ?[~ ](vos|votre|ton|tes|le|les|un) [* ]*(coordonnees|"
            "donnees|numero|numero de compte|numero de client|numero client|nom|numero de carte|identifiant|"
            "telephone|adresse|reference|references|rib|iban|details|infos|informations|dossier|mp|dm|message prive)"
        ),
        "(en|par|via|un) (mp|dm|message prive|prive|messages prives)", "message prive",
        (
            "(ecrivez|contactez|envoyez|ecris|contacte|appelez|appelle|joignez) (moi|nous) (en prive|en mp|en dm|"
            "directement|un message|un mp|un dm)"
        ),
        "(contactez|contacte) moi",
        (
            "(votre|ton|vos) (numero de (compte|client|carte|dossier|contrat|telephone)|numero client|coordonnees|"
            "identifiant client)"
        ),
        "appelez moi (et|pour|que|je)",
        (
            "(filez|donnez|envoyez|dites|transmettez|laissez|indiquez|rappelez|pouvez vous m'envoyer|"
            "communiquez)[ moi| nous] [~ ](numero de (client|carte|compte|dossier)|code client|identifiant(s)?|"
            "releve|copie|rib|quel jour|quel montant|references?|nom complet)"
        ),
        "appelez (moi|nous|le)", "rappelez (moi|nous)",
    ),
    addressed=(
        "(cher|chere|bonjour|bonsoir|cheres|chers) (monsieur|madame|mme|client|cliente|clients|m|mesdames)*",
        "(au|a la|aux|a tous|a toutes|a celui|a celle|a ceux|a celles) [~ ](qui|dont|client|cliente|clients)",
        "a (ceux|celle|celui|celles|tous ceux) (et celles )?qui (ont|a|se|s'est|n'ont|ne|attend|nous)",
        (
            "(monsieur|madame|dame|client|cliente|clients|personne|tous ceux|celui|celle|ceux) [~ ]qui [~ ](plaint|"
            "plainte|plains|plaignent|etoile|etoiles|ecrit|attendu|attendent|queue|avis|note|file|proteste|rale|"
            "attendait|patiente)"
        ),
        (
            "(votre|ton|vos|cet|cette|l'|un|une|son) ?(avis|reclamation|plainte|commentaire|critique|message (sur|"
            "au sujet|concernant|d'hier)|evaluation|note|colere|mecontentement|deception|frustration|agacement|"
            "mauvaise experience)"
        ),
        "(une|1|deux|2|seule|unique) etoile(s)?",
        "(avis|commentaire|note) (negatif|negative|severe|salee|furieux|mecontent|google|d'hier)", "reclamation(s)?",
        "(s'est|se sont|vous vous etes|t'es|tu t'es) plaint(e|s|es)?", "plainte(s)?", "en reponse (a|au)",
        "suite a (votre|ton|l'avis|la plainte|la reclamation)",
        (
            "(au|le|la|aux|du) (client|cliente|clients|dame|monsieur) [* ]*(furieu(x|se)|mecontent(e)?|fache(e)?|"
            "du commentaire|du post|d'hier|de samedi|de lundi|du forum|decu(e)?|en colere|qui a)(s)?"
        ),
        (
            "(reponse|je reponds|on repond|nous repondons|repond)[~ ](a|au|aux) [~ ](trustpilot|google|commentaire|"
            "forum|facebook|avis|dame|monsieur|client|cliente)"
        ),
        "(sur|via) trustpilot",
        "(concernant|suite a|apres|pour) (votre|ton|le) (commentaire|post|avis|message|note|critique|mail)",
        (
            "vous (dites|ecrivez|signalez|avez perdu|avez ete (debite|mal|oublie|facture)*|attendez (depuis|"
            "toujours|encore)|avez paye (deux|trop|pour)|vous plaignez)"
        ),
        "(vous n'etes|n'etes|pas) pas? ?content(e|s|es)?", "(monsieur|madame|mme|mlle) *[,]",
        "(a vous|vous) qui (quittez|attendez|avez|etes)", "(fache|mecontent|decu|furieu(x|se)|enerve)(e|s|es)?",
        "tes? \\d* (euros|€)", "(client|cliente|clients) (mecontent|furieu|fache|decu|en colere)(x|se|s|e|es|ent)?",
        "(oui|non|c'est vrai)[,]? (la file|l'attente|la queue|l'appli|la panne|les frais)", "vos \\d* (€|euros)",
    ),
    trouble=(
        (
            "(votre|ton|ta|vos|tes) (carte|compte|virement|paiement|credit|pret|demande|argent|epargne|releve|code|"
            "connexion|mot de passe|appli|application|prelevement|dossier|rendez vous|salaire|livret|appel|appels|"
            "mail|courrier|cheque|decouvert|experience|attente|assurance|retrait|chequier|reclamation|cas|situation)"
        ),
        (
            "(double|doubles|mauvais|faux|indu|indus) (prelevement|prelevements|debit|debits|facturation|frais|"
            "paiement|virement|operation)"
        ),
        "(debite|preleve|facture|paye|compte|encaisse)(e|s|es)? (deux fois|en double|par erreur|a tort)",
        "(deux fois|en double) (debite|preleve|facture|encaisse)(e|s|es)?", "file(s)? d'attente",
        "la (file|queue)( d'attente| a| au| de| devant| dans)?", "temps d'attente",
        (
            "(attente|attendu|attendre|patiente|poireaute) (au|a l'|en|telephon*|trois|deux|une|si|trop|des|plus|"
            "longtemps|interminable)"
        ),
        "hotline", "service client(s|ele)?", "centre d'appel*", "standard", "panne(s)?", "incident(s)?",
        "dysfonctionnement(s)?", "bug(s)?", "couac", "injoignable(s)?",
        (
            "(appli|application|site|banque en ligne|systeme|systemes|distributeur|distributeurs|dab|carte|cartes|"
            "virement|virements|connexion|terminal|guichet) [~ ](en panne|plante|plantait|plantee|bloque|bloquee|"
            "bloquait|hors service|indisponible|inaccessible|en rade|ne marchait|ne fonctionnait|ne repondait|"
            "n'a pas|n'ont pas|refusee|avalee|tombe|tombee|muet|ferme|lent|lente)*"
        ),
        "(bloque|gele|refuse|rejete|avale|coince)(e|s|es)",
        (
            "(n'|ne |pas |impossible de |pu vous |pas pu )[pu |pouviez |pouvait |arriviez |pouvoir |pas |reussi |"
            "a ]*(vous connecter|te connecter|se connecter|connecter|payer|retirer|nous joindre|joindre)"
        ),
        "desagreable(s)?", "impoli(e|s)?", "malpoli(e|s)?",
        "mal (recu|recue|accueilli|accueillie|conseille|conseillee|renseigne)(e|s)?",
        (
            "(courrier|carte|virement|salaire|dossier|cheque|document) [~ ](en retard|perdu(e)?|egare(e)?|"
            "errone(e)?|jamais arrive(e)?|oublie)"
        ),
        (
            "(le|la|les|l'|du|des|pour le|pour la) ?(prelevement|frais|agios|virement|panne|file d'attente|queue|"
            "guichet|distributeur|attente au|commission|blocage|carte|retrait|debit|hotline|appli)"
        ),
        "personne (n'a (repondu|decroche|rappele)|ne (repondait|repond|decrochait|vous a))",
        "mauvais(e)? (service|experience|accueil|conseil)", "au guichet", "au telephone",
        "frais( de decouvert| bancaires| caches)?", "(penalite|commission|agio|interet|cotisation)(s)?",
        "(votre|ton) (virement|credit|argent|conseiller|releve|note|critique)", "codes? d'acces",
        "(avale|debite|preleve|refuse)(e|s|es)? [~ ](carte|vos|votre|euros|€|erreur)", "sans acces",
        "accueil (desastreux|deplorable|glacial|de l'agence|a)",
        "(taux|delai|montant) (affiche|annonce|promis|facture)", "mauvais releve", "la file",
    ),
    bother=(
        "retard(s)?", "attente", "desagrement(s)?", "gene", "derangement", "probleme(s)?", "souci(s)?", "confusion",
        "malentendu", "erreur(s)?", "experience", "tracas", "incident", "contretemps", "stress",
        "ce qui (est arrive|s'est passe)", "mesaventure", "deconvenue", "quiproquo", "deception", "ennuis",
    ),
    you=(
        "vous", "votre", "vos", "tu", "te", "toi", "ton", "ta", "tes", "clients", "clientes", "tous ceux",
        "toutes celles", "t'",
    ),
    harmless=(
        "jeu(x)? de mots", "blague(s)?", "vanne(s)?", "humour", "calembour*", "papa", "maman", "mamie", "papi",
        "papy", "grand mere", "grand pere", "mere", "pere", "cheri(e)?", "mari", "femme", "regime", "post(s|e|er)?",
        "publi(er|e|cation|cations)", "spam*", "emoji*", "hashtag*", "legende", "cafe*", "gateau*", "biscuit*",
        "croissant*", "tarte*", "chant*", "danse*", "coiffure*", "cheveux", "selfie*", "photo*", "flou(e|s)?",
        "meteo", "pluie", "chat", "chien", "voisin(e|s)?", "genou*", "mon dos", "ecriture",
        "faute(s)? (de frappe|d'orthographe)", "coquille*", "vantardise", "me vante", "enthousiasme", "pave",
        "longueur", "sandwich*", "pizza*", "soupe", "quiz", "tombola", "adversaires", "chef", "salle de sport",
        "(ma|mes|la|les|une) plante(s)?", "the vert", "majuscules", "lait", "parking", "pain", "tirelire*",
        "portefeuille", "reveil", "canape", "accent", "collegues", "pas desole(e)?", "moutarde", "chaussettes",
        "je ne traite (pas|aucun)", "pas (le|un) (service client|guichet)", "ce n'est pas (le lieu|l'endroit)",
    ),
    replies=(
        (
            "(desole|navre|desolee|navree|desoles|navres)(e|s|es)? (d'apprendre|de lire|de voir|d'entendre|"
            "que (vous|tu|votre|ton|ta|vos)|pour (votre|ton|ta|vos|tes|ce qui vous|le desagrement|les desagrements|"
            "la gene|le double|la panne|cette attente|cette erreur|l'erreur|les frais))"
        ),
        (
            "(excuses|excusons|excusez nous|pardon) (pour|de|du) (le|la|les|ce|cette|ces|l'|tout|toute|vos|"
            "votre)? ?(desagrement(s)?|gene|panne|double *|incident|erreur de|mauvaise experience|mauvais accueil|"
            "dysfonctionnement|bug|attente au|file|retard de (votre|traitement)|blocage|prelevement)"
        ),
        (
            "merci (de|pour) (votre|vos|ton|nous avoir) (reclamation|critique|franchise|signal*|alerte*|"
            "avis sincere|retour franc)"
        ),
        (
            "(comprenons|comprends|comprend) (parfaitement |tout a fait |tres bien |bien )?(votre|ton|ta) (colere|"
            "frustration|deception|mecontentement|agacement|reclamation)"
        ),
        "(votre|ta) (reclamation|plainte) (est|a|sera|nous)",
        "(excusez|pardonnez) (le|ce|notre|nous pour le) (cafouillage|couac|bug|dysfonctionnement)",
        (
            "(on|nous|je) (vous )?(s'excuse|nous excusons|m'excuse) (platement|sincerement|aupres (de|des|"
            "du) (client|clients|toutes|tous|personnes)*)"
        ),
        "toutes nos excuses",
        "(je transmets|nous transmettons|on transmet) (votre|ta) (plainte|reclamation|demande|colere)",
        "(on|nous) (vous |te )?(doit|devons) (bien |au moins )?[~ ](dedommagement|remboursement|explication|excuses)",
        (
            "(on|nous) (a|avons) bien (lu|recu|pris) (en compte )?(votre|vos|ton) (avis|plainte|reclamation|"
            "critique|commentaire|message de colere)"
        ),
    ),
)
# fmt: on
