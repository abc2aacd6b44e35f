# Held texts: what can't be done with them, and what to do instead.

error-review-missing = Deze tekst is er niet meer, of is niet voor jou bestemd. Laad de lijst opnieuw.
error-review-meanwhile = Over deze tekst is op dit moment beslist, of hij is teruggenomen. Open je lijst met teksten om te zien wat ervan is geworden.
error-review-decided = Een moderator heeft al over deze tekst beslist. Open je lijst met teksten en lees het antwoord.
error-review-waits = Een moderator heeft nog niet over deze tekst beslist. Je krijgt een melding; deel hem dan.
error-review-rejected = Een moderator heeft gevraagd om deze tekst niet te delen. Lees waarom, schrijf het anders en deel dat.
error-review-own = Je hebt deze tekst zelf geschreven. Laat hem over aan een andere moderator en neem de volgende.
error-review-decided-already = Iemand heeft al over deze tekst beslist. Laad de wachtrij opnieuw en neem de volgende.
error-review-claimed = { $name } kijkt al naar deze tekst. Neem de volgende, of vraag { $name } om hem vrij te geven.
error-decision-missing = Er is geen beslissing van jou over deze tekst die je kunt terugnemen. Laad de wachtrij opnieuw.
error-decision-told = De schrijver krijgt het nu te horen, dus je beslissing blijft staan. Was het een vergissing? Neem dan contact op.
error-review-reason-needed = De schrijver moet weten waarom. Zeg in één zin wat in de weg staat en wat wel kan.
error-review-wording-needed = Een voorstel heeft woorden nodig. Schrijf de tekst die gedeeld mag worden.
error-review-wording-blocked = Je tekst gaat in tegen een regel waar niemand van mag afwijken. Lees het advies en verander de gemarkeerde woorden.
error-review-wording-too-long = Met alles wat meegaat is je tekst { $over } te lang voor dit netwerk. Maak hem korter.
