error-plan-missing = Deze geplande share is niet van jou. Open je lijst met shares opnieuw.
error-plan-over = Deze geplande share is al voorbij. Plan gerust een nieuwe.
error-plan-without-account = Je hebt daar geen verbonden account dat kan plaatsen. Verbind er een, of kies voor een herinnering.
error-plan-without-moment = Er is geen goed moment meer voordat de post afloopt. Kies zelf een tijd of deel nu.
error-plan-moment-needed = Kies eerst een dag en een tijd.
error-plan-in-the-past = Dit moment is voorbij. Kies een later moment.
error-plan-after-end = De post loopt eerder af. Kies een vroeger moment.
