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
error-review-second-needed = Je hebt deze tekst al bekeken. Hij gaat naar buiten als een andere moderator het ermee eens is.

# Objections to a rejection or to a block.

error-appeal-missing = Dit bezwaar is er niet meer, of is niet voor jou bestemd. Laad de lijst opnieuw.
error-appeal-about-one = Zeg waartegen je bezwaar maakt: tegen één afgewezen tekst of tegen één blokkade.
error-appeal-not-rejected = Deze tekst is niet afgewezen. Open je lijst met teksten om te zien wat ervan is geworden.
error-appeal-made-already = Je hebt hier al bezwaar tegen gemaakt. Open je lijst met bezwaren om het antwoord te zien.
error-appeal-nothing-blocked = Deze regel blokkeert deze woorden niet meer. Probeer je tekst opnieuw te delen.
error-appeal-argument-blocked = In je uitleg staat zelf iets wat niemand mag publiceren, en zulke woorden bewaren we niet. Zeg waarom je gelijk hebt zonder ze te herhalen.
error-appeals-today = Je hebt vandaag al een paar keer bezwaar gemaakt. Doe dit morgen.
error-appeal-decided-already = Dit bezwaar is al beantwoord. Laad de lijst opnieuw.
error-appeal-own = Dit bezwaar heb je zelf gemaakt. Laat het over aan iemand anders.
error-appeal-own-decision = Jij hebt over deze tekst beslist. Iemand anders beantwoordt het bezwaar daartegen.
error-appeal-answer-needed = De schrijver moet weten waarom niet. Zeg in één zin wat ertegen spreekt en wat wel kan.

# Trust.

trust-growing = { $approved } van { $needed } teksten van deze soort gingen naar buiten zoals je ze schreef. Na { $needed } is een vinkje genoeg en wacht er niets van deze soort meer. Er gaat nooit iets af.
trust-earned = Dit heb je verdiend: teksten van deze soort wachten niet meer. Je vinkt één keer een waarschuwing aan en deelt. Een afwijzing verandert daar niets aan.

# Reasons for a rejection, ready to send.

reason-figures = De cijfers wijken af van de officiële tekst. Neem tarieven en bedragen precies zo over als ze gepubliceerd zijn.
reason-promise = Dit leest als een belofte over wat een product opbrengt. Vertel liever wat het doet.
reason-others = Hier worden andere bedrijven genoemd. Laat ze weg en vertel ons eigen verhaal.
reason-private = Dit vertelt iets over een klant of collega dat niet aan ons is om te vertellen. Laat het weg.
reason-tone = De toon kan buiten verkeerd overkomen. Een vriendelijkere formulering helpt.
reason-source = Deze bewering heeft een bron nodig. Vermeld waar ze vandaan komt, of laat ze weg.
