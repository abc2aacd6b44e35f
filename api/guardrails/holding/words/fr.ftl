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
error-review-second-needed = Vous avez déjà examiné ce texte. Il partira quand une autre personne de la modération sera d'accord.

# Objections to a rejection or to a block.

error-appeal-missing = Cette contestation n'existe plus, ou elle ne vous est pas destinée. Rechargez la liste.
error-appeal-about-one = Dites ce que vous contestez : soit un texte refusé, soit un blocage.
error-appeal-not-rejected = Ce texte n'a pas été refusé. Ouvrez la liste de vos textes pour voir ce qu'il est devenu.
error-appeal-made-already = Vous l'avez déjà contesté. Ouvrez la liste de vos contestations pour voir la réponse.
error-appeal-nothing-blocked = Cette règle ne bloque plus ces mots. Essayez de partager votre texte à nouveau.
error-appeal-argument-blocked = Votre explication contient elle-même ce que personne ne peut publier, et nous ne gardons pas de tels mots. Dites pourquoi vous avez raison sans les répéter.
error-appeals-today = Vous avez déjà fait plusieurs contestations aujourd'hui. Faites celle-ci demain.
error-appeal-decided-already = Cette contestation a déjà reçu une réponse. Rechargez la liste.
error-appeal-own = Cette contestation est la vôtre. Laissez-la à quelqu'un d'autre.
error-appeal-own-decision = Vous vous êtes prononcé sur ce texte. Quelqu'un d'autre répond à la contestation.
error-appeal-answer-needed = La personne doit savoir pourquoi. Dites en une phrase ce qui s'y oppose et ce qui conviendrait.

# Trust.

trust-growing = { $approved } textes de ce type sur { $needed } sont partis tels que vous les avez écrits. Après { $needed }, une case à cocher suffit et plus rien de ce type n'attend. Rien n'est jamais retiré.
trust-earned = Vous l'avez gagné : les textes de ce type n'attendent plus. Vous cochez un avertissement une fois et vous partagez. Un refus n'y change rien.

# Reasons for a rejection, ready to send.

reason-figures = Les chiffres diffèrent du texte officiel. Merci de reprendre les taux et les montants exactement comme ils ont été publiés.
reason-promise = Cela se lit comme une promesse de rendement. Dites plutôt ce que fait le produit.
reason-others = D'autres entreprises sont citées. Merci de les laisser de côté et de raconter notre propre histoire.
reason-private = Cela révèle quelque chose sur un client ou un collègue qu'il ne nous revient pas de raconter. Merci de l'enlever.
reason-tone = Le ton pourrait être mal compris à l'extérieur. Une formulation plus douce aiderait.
reason-source = Cette affirmation demande une source. Indiquez d'où elle vient, ou enlevez-la.
