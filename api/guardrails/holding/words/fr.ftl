# Held texts: what can't be done with them, and what to do instead.

error-review-missing = Ce texte n'existe plus, ou il ne vous est pas destiné. Rechargez la liste.
error-review-meanwhile = Ce texte vient d'être examiné ou retiré. Ouvrez la liste de vos textes pour voir ce qu'il est devenu.
error-review-decided = La modération s'est déjà prononcée sur ce texte. Ouvrez la liste de vos textes et lisez la réponse.
error-review-waits = La modération ne s'est pas encore prononcée sur ce texte. Vous recevrez un message ; partagez-le alors.
error-review-rejected = La modération vous a demandé de ne pas partager ce texte. Lisez pourquoi, reformulez-le et partagez le nouveau.
error-review-own = Vous avez écrit ce texte. Laissez-le à une autre personne de la modération et prenez le suivant.
error-review-decided-already = Quelqu'un s'est déjà prononcé sur ce texte. Rechargez la file et prenez le suivant.
error-review-claimed = { $name } examine déjà ce texte. Prenez le suivant, ou demandez à { $name } de le libérer.
error-decision-missing = Il n'y a pas de décision de votre part à annuler sur ce texte. Rechargez la file.
error-decision-told = La personne qui a écrit le texte est en train d'être prévenue ; la décision est donc maintenue. Si c'était une erreur, écrivez-lui.
error-review-reason-needed = La personne qui a écrit le texte doit savoir pourquoi. Dites en une phrase ce qui s'y oppose et ce qui conviendrait.
error-review-wording-needed = Une proposition a besoin de mots. Écrivez le texte qui peut être partagé.
error-review-wording-blocked = Votre formulation enfreint une règle à laquelle personne ne peut déroger. Lisez le conseil et changez les mots signalés.
error-review-wording-too-long = Avec tout ce qui part, votre formulation dépasse de { $over } la limite de ce réseau. Raccourcissez-la.
