error-alias-taken = Hier trägt schon jemand diesen Namen. Wählen Sie einen anderen Alias.
