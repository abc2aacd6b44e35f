error-plan-missing = Ce partage prévu n’est pas l’un des vôtres. Rouvrez votre liste.
error-plan-over = Ce partage prévu est déjà terminé. Prévoyez-en un autre si vous le souhaitez.
error-plan-without-account = Vous n’avez là-bas aucun compte connecté qui puisse publier. Connectez-en un ou choisissez un rappel.
error-plan-without-moment = Il ne reste aucun bon moment avant la fin de la publication. Choisissez une heure ou partagez maintenant.
error-plan-moment-needed = Choisissez d’abord un jour et une heure.
error-plan-in-the-past = Ce moment est passé. Choisissez-en un plus tardif.
error-plan-after-end = La publication se termine avant. Choisissez un moment plus tôt.
