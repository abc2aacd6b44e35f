link-unknown-title = Ce lien ne mène nulle part
link-unknown-text = Ce lien n'existe pas, ou il n'y a rien derrière. Vérifiez que vous l'avez copié en entier, ou demandez à la personne qui vous l'a donné.
link-recalled-title = Cette publication a été retirée
link-recalled-text = Elle a été retirée par son éditeur, c'est pourquoi ce lien n'y mène plus. Si vous l'avez partagée, merci de supprimer votre message.
link-unreachable-title = Un instant, s'il vous plaît
link-unreachable-text = Nous ne pouvons pas retrouver ce lien pour le moment. Réessayez dans quelques secondes.

error-post-internal = Cette publication est réservée aux collègues et ne sort pas de l'entreprise. Choisissez-en une autre dans le fil.
error-post-without-address = Derrière cette publication, il n'y a pas de page vers laquelle un lien pourrait mener. Partagez plutôt son texte.
error-share-missing = Ce partage ne fait pas partie des vôtres. Rouvrez la liste de vos partages.
error-share-blocked = Ce texte ne peut pas être partagé tel quel. Le conseil indique ce qui s'y oppose et ce que vous pouvez écrire à la place.
error-acknowledgement-missing = Il faut d'abord confirmer un point. Lisez le conseil, cochez ce qui vous concerne et partagez à nouveau.
error-share-withdrawn = Vous avez indiqué ne pas l'avoir publié. Partagez à nouveau la publication si vous le souhaitez finalement.
error-share-confirmed = Vous avez indiqué l'avoir publié. Annulez d'abord cette confirmation, vous pourrez ensuite retirer le partage.
error-share-proven = Quelqu'un a déjà suivi le lien de ce partage ; il reste donc parmi ceux que vous avez publiés.
error-review-elsewhere = Cette décision portait sur un autre texte. Ouvrez le texte examiné depuis vos notifications et partagez-le à partir de là.
error-instance-unknown = Ce n'est pas le nom d'un serveur Mastodon. Il ressemble à mastodon.social ; corrigez-le et partagez à nouveau.
