# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Je travaille chez { $company }.
starter-advertisement = #publicité
starter-investment-warning = Investir comporte un risque de perte en capital.

error-acknowledgement-unknown = La politique en vigueur ne connaît pas cet avertissement. Relisez le conseil et cochez ce qu'il demande.
error-practice-hours = La fin précède le début. Choisissez une fin plus tardive que le début.
error-practice-deputy = Une personne suppléante doit travailler ici. Choisissez quelqu'un d'autre.

# Les langues telles que ces phrases les nomment.
policy-language = { $spoken ->
    [nl] néerlandais
    [de] allemand
    [it] italien
    [fr] français
   *[en] anglais
}

error-policy-unread = La politique a changé depuis votre dernier accord. Lisez-la, donnez votre accord, puis partagez ; votre texte est conservé.
error-policy-changed = Une version plus récente de la politique est en vigueur. Relisez-la et donnez votre accord à celle-ci.
error-policy-version-missing = Cette version de la politique n'existe pas. Choisissez-en une dans la liste.
error-draft-missing = Il n'y a pas de brouillon. Commencez-en un : il part d'une copie de la politique en vigueur.
error-draft-exists = Il y a déjà un brouillon. Continuez-le, ou abandonnez-le d'abord.
error-draft-changed = Quelqu'un a modifié le brouillon entre-temps. Rechargez-le et faites votre modification sur ce qui s'y trouve maintenant.
error-policy-text-missing = La politique n'a pas encore de texte en { policy-language }. Écrivez-le.
error-policy-changes-missing = Chacun devra redonner son accord. Dites en { policy-language } ce qui est nouveau.
error-policy-anchor-twice = Deux paragraphes s'appellent { $anchor }. Donnez un autre nom à l'un d'eux.
error-policy-markup = La politique est en Markdown sans HTML, mais on trouve ici { $markup }. Retirez-le.
error-rule-missing = Le brouillon n'a pas cette règle. Rechargez-le.
error-rule-kind = Les garde-fous ne connaissent pas de type « { $kind } ». Choisissez-en un dans la liste, ou écrivez votre propre règle.
error-rule-kind-stays = Un autre type est une autre règle. Ajoutez-en une nouvelle et retirez celle-ci.
error-rule-level = Ce type ne peut pas avoir ce niveau. Seuls les mentions et avertissements manquants peuvent être ajoutés à un texte.
error-rule-not-custom = Seules vos propres règles ont un motif et des textes. Choisissez le type « custom », ou retirez-les.
error-rule-pattern-unreadable = Le motif est illisible : { $reason }. Corrigez-le ; sa syntaxe est celle de RE2.
error-rule-pattern-everywhere = Le motif convient partout, même à un texte vide. Faites-lui nommer ce qu'il cherche.
error-rule-pattern-needed = Votre propre règle a besoin d'un motif : dites ce qu'elle cherche.
error-rule-words-needed = Dites en { policy-language } ce que cette règle a trouvé, pourquoi cela compte et que faire.
error-rule-paragraph-missing = La règle renvoie au § { $paragraph }, absent du texte en { policy-language }. Écrivez-le, ou choisissez un autre paragraphe.
error-rule-owner = La personne responsable d'une règle travaille à la conformité, à la modération ou à la communication. Choisissez quelqu'un d'autre.
error-rule-owner-needed = Dites qui répond de cette règle.
error-rule-sunset-needed = Dites quel jour cette règle prend fin, pour que quelqu'un y réfléchisse.
error-rule-sunset-past = Le jour où cette règle prend fin est déjà là. Choisissez-en un plus tardif, ou retirez la règle.
error-facts-changed = { $who } a modifié les données entre-temps. Rechargez-les et faites votre modification sur ce qui s'y trouve maintenant.
error-settings-changed = { $who } a modifié les réglages entre-temps. Rechargez-les et faites votre modification sur ce qui s'y trouve maintenant.
error-facts-name = « { $name } » n'est pas un nom qui puisse figurer dans un texte. Écrivez-le avec des lettres.
error-facts-twice = « { $name } » y figure deux fois. Retirez-en un.
error-facts-own-name = « { $name } » est notre propre nom. Retirez-le ici.
error-facts-domain = « { $name } » n'est pas un domaine que l'on puisse enregistrer. Écrivez-le comme norvia.bank.
error-facts-phone = « { $name } » n'est pas un numéro que l'on puisse appeler. Écrivez-le en chiffres, à l'étranger avec + et le pays.
error-facts-customer-numbers = Cette phrase n'est pas comprise. Écrivez-la en anglais, par exemple : eight digits that begin with 40.
error-facts-results = La prochaine publication doit suivre la dernière.
error-facts-disclosure = Les garde-fous n'y reconnaîtraient pas où l'on travaille. Nommez l'entreprise, par exemple : Je travaille chez Norvia Bank.
error-facts-advertisement = On ne peut pas le retrouver dans un texte. Écrivez une mention courte avec des lettres, par exemple #publicité.
error-facts-investment-warning = Les garde-fous n'y reconnaîtraient pas un avertissement. Dites que l'on peut perdre de l'argent.
error-facts-credit-warning = Écrivez la phrase en entier, telle que la loi la prescrit.
error-answers-disclosure = Dites en { policy-language } comment on indique que l'on travaille ici.
error-answers-advertisement = Écrivez aussi la mention en { policy-language }, ou laissez-les toutes vides.
