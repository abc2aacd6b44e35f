### Wat Birdsong zegt. Alle vijf talen hebben dezelfde sleutels en waarden; `npm run lint:words` controleert het.

## Overal
back = Terug
close = Sluiten
done = Klaar
more = Meer tonen
tabs-more = Meer
not-now = Nu niet
ok = Oké
refresh = Verversen
retry = Opnieuw proberen
save = Bewaren
saved = Bewaard
share = Delen
undo = Ongedaan maken
undone = Ongedaan gemaakt
to-feed = Naar de feed
skip-to-content = Naar de inhoud
offline-short = Offline
offline-title = Je bent offline
offline-explained = Het netwerk is nu niet bereikbaar. Controleer je verbinding en probeer het opnieuw.
offline-kept = Je bent offline. Dit is wat van je vorige bezoek is bewaard.
failed-title = Dat is niet gelukt
failed-explained = Er ging iets mis aan onze kant. Probeer het zo meteen opnieuw.
nowhere-title = Hier is niets
nowhere-explained = Misschien klopt het adres niet, of is de pagina niet voor jouw rol bedoeld.
update-there = Er staat een nieuwe versie van Birdsong klaar.
update-now = Herladen
points-word =
    { $points ->
        [one] punt
       *[other] punten
    }

## Navigatie
nav-label = Hoofdmenu
nav-feed = Feed
nav-board = Ranglijst
nav-me = Ik
bell-label =
    { $count ->
        [0] Meldingen
        [one] Meldingen, één ongelezen
       *[other] Meldingen, { $count } ongelezen
    }

## Rollen, netwerken, niveaus
role-ambassador = Ambassadeur
role-influencer = Influencer
role-facilitator = Begeleider
role-moderator = Moderator
role-communicator = Communicatiemedewerker
role-compliance = Compliance officer
role-admin = Beheerder
network-email = E-mail
network-share-sheet = Andere app
level-inform = Goed om te weten
level-nudge = Een kleine tip
level-acknowledge = Graag bevestigen
level-disclose = Voor je toegevoegd
level-hold = Een collega kijkt mee
level-block = Kan niet geplaatst worden

## Kinds of findings
rule-kind-custom = Onze eigen woorden
rule-kind-embargo = Bericht onder embargo
rule-kind-expired = Verlopen bericht
rule-kind-recalled = Teruggeroepen bericht
rule-kind-iban = Rekeningnummer (IBAN)
rule-kind-card_number = Kaartnummer
rule-kind-national_id = Rijksregister- of burgerservicenummer
rule-kind-customer_data = Gegevens van klanten
rule-kind-guaranteed_return = Belofte van rendement
rule-kind-unapproved_rate = Gewijzigde rente of prijs
rule-kind-unpublished_results = Resultaten voor publicatie
rule-kind-price_opinion = Mening over een koers
rule-kind-competitor = Naam van een concurrent
rule-kind-disparagement = Kwaadspreken over iemand
rule-kind-complaint_reply = Antwoord op een klacht
rule-kind-confidential = Vertrouwelijke zaken
rule-kind-political = Politiek
rule-kind-hate_or_harassment = Haat of pesterij
rule-kind-link_foreign = Link naar iemand anders
rule-kind-phone_or_email = Telefoonnummer of adres
rule-kind-missing_disclosure = Niet gezegd dat men hier werkt
rule-kind-missing_risk_warning = Waarschuwing weggelaten
rule-kind-photo_consent = Mensen op een foto
rule-kind-comparative_claim = Vergelijking zonder bron
rule-kind-changed_terms = Gewijzigde voorwaarden
rule-kind-identical_caption = Geen woord van jezelf
rule-kind-over_length = Te lang
rule-kind-shouting = Schreeuwen
rule-kind-over_sharing = Veel berichten op een dag
rule-kind-same_network_soon = Twee berichten op één netwerk binnen het uur
rule-kind-working_time = Buiten de werktijd
rule-kind-same_as_colleagues = Dezelfde woorden als collega’s
rule-kind-expires_soon = Bericht dat bijna verloopt
rule-kind-speaks_as_employee = Spreken als medewerker
rule-kind-network_unapproved = Netwerk dat niet open is
rule-kind-locked_caption = Vaste tekst gewijzigd
rule-kind-local_hashtag = Een lokale hashtag

## Aanmelden
sign-in-headline = Jouw werk, in jouw woorden
sign-in-sentence = Birdsong brengt je berichten waar je bedrijf trots op is, helpt je om ze met vriendelijk advies van jezelf te maken, en deelt ze waar je toch al bent.
sign-in-email = Je e-mailadres van het werk
sign-in-hint = We sturen je een link. Een wachtwoord is niet nodig.
sign-in-send = Stuur me een link
sign-in-sent = Kijk in je mailbox
sign-in-sent-explained = Als { $email } van een collega is, is er een link onderweg. Die werkt één keer en maar even.
sign-in-again = Ander adres gebruiken
sign-in-or = of per e-mail
confirm-headline = Welkom terug
confirm-button = Aanmelden
confirm-new-link = Nieuwe link vragen
confirm-no-token = Deze link is niet volledig. Open hem opnieuw vanuit je mail, of vraag een nieuwe.
sign-out = Afmelden
sign-out-title = Afmelden op dit toestel?
sign-out-explained = Je concepten en wat bewaard is om offline te lezen, worden van dit toestel verwijderd. Wat je deelde en je punten blijven.
sign-out-outbox =
    { $count ->
        [one] Er wacht nog één bericht in je postvak UIT; dat gaat verloren.
       *[other] Er wachten nog { $count } berichten in je postvak UIT; die gaan verloren.
    }

## Demo
demo-tag = Demo
demo-choose = Kijk rond als …
demo-switch = Wissel van persoon (demo)
demo-explained = { $company } en iedereen die er werkt, zijn verzonnen. Kies door wiens ogen je kijkt.
demo-mailbox = Demomailbox
demo-mailbox-explained = Mails die Birdsong verstuurd zou hebben. In de demo verlaat er geen enkele deze machine.
demo-mailbox-empty = Nog geen mail
demo-mailbox-empty-explained = Vraag een aanmeldlink, en hij komt hier aan.

## Feed
greeting-morning = Goedemorgen, { $name }
greeting-afternoon = Goedemiddag, { $name }
greeting-evening = Goedenavond, { $name }
feed-lead = Vind iets wat het vertellen waard is, en zeg het op jouw manier.
feed-filters = De feed filteren
feed-language = Taal
feed-all-languages = Alle talen
feed-all-topics = Alle thema’s
feed-new =
    { $count ->
        [one] Eén nieuw bericht
       *[other] { $count } nieuwe berichten
    }
feed-offline = Je bent offline. Je ziet de berichten van je vorige bezoek.
feed-empty = Nog niets om te delen
feed-empty-explained = Zodra er een bericht voor je is, verschijnt het hier. Volg meer thema’s om meer te zien.
feed-empty-filtered = Niets past bij deze filter
feed-empty-filtered-explained = Er zijn wel andere berichten voor je.
feed-show-all = Alle berichten tonen
feed-choose-topics = Thema’s kiezen
feed-end = Dat was alles voor nu.
feed-drafted = Concept begonnen
feed-pinned = Vastgezet
feed-networks = Netwerken
feed-earns =
    { $points ->
        [one] Levert één punt op
       *[other] Levert { $points } punten op
    }
post-ends = eindigt { $when }
menu-open = Meer over ‘{ $title }’
menu-title = Dit bericht
menu-why = Waarom zie ik dit?
menu-dismiss = Niets voor mij
why-explained = Pas onder ‘Ik’ je thema’s en talen aan om andere berichten te zien.
dismiss-explained = Zeg ons waarom, als je wilt. Zo kunnen we beter kiezen.
dismiss-not_my_field = Niet mijn vakgebied
dismiss-not_my_language = Niet mijn taal
dismiss-seen_it = Al gezien
dismiss-not_my_view = Ik zie het anders
dismiss-other = Iets anders
dismissed = Weg uit je feed.
week-title = Jouw week
week-rank = Je staat op plaats { $rank } van { $people }.
week-team = { $team } staat op plaats { $rank }.
week-to-board = Naar de ranglijst

## Bericht
post-title = Bericht
post-read-original = Lees het op { $domain }
post-your-words = Jouw woorden
post-networks = Netwerk
post-starter = Een tekst om mee te beginnen
post-own-words = Je eigen woorden
post-make-yours = Maak het van jou
post-go-on = Verder schrijven
post-start-over = Opnieuw beginnen
post-later = Later
post-locked = De tekst van dit bericht ligt vast en kan niet worden gewijzigd.
post-no-captions = Dit bericht heeft nog geen tekst.
post-offline = Je bent offline. Schrijven kan; wat je deelt, wacht in je postvak UIT.
draft-dropped = Terug naar de officiële tekst.

## Schrijven
editor-title = Jouw woorden voor { $network }
editor-label = Je tekst
editor-adds = Gaat mee naar buiten:
editor-all-good = Helemaal goed. Ga je gang.
editor-findings = Advies
editor-keys = Alt + ↓ brengt je van je tekst naar het advies, ↑ weer terug.
editor-offline = Je bent offline. Dit is op je toestel nagekeken; de server beslist zodra je bericht aankomt. Je concept blijft bewaard.
editor-no-advice = Er is nu even geen advies. Bij het delen wordt je tekst nagekeken.
editor-blocked = Zo kan dit nog niet naar buiten: { $what }
editor-too-long =
    { $over ->
        [one] Eén teken te veel.
       *[other] { $over } tekens te veel.
    }
counter-aloud = { $used } van { $limit } tekens
counter-free =
    { $used ->
        [one] Eén teken
       *[other] { $used } tekens
    }
finding-why = Waarom?
finding-paragraph = Beleid § { $paragraph }
finding-take = Gebruik dit
finding-remove = Weghalen
finding-here = op dit toestel
finding-here-explained = Nagekeken op dit toestel. De server beslist zodra je tekst aankomt.
finding-trusted = Dit heb je verdiend: teksten als deze zijn ongewijzigd goedgekeurd, dus hoeft niemand eerst te kijken. Vink het aan en ga door.
appeal-begin = Volgens mij klopt dit niet
suggestion-taken = Aangepast.
disclosure-title = Voor je toegevoegd
disclosure-stays = Het gaat achter je woorden mee en kan niet worden weggelaten.
disclosure-write = In mijn tekst zetten

## Delen
share-title = Delen op { $network }
share-title-email = Delen per e-mail
share-title-sms = Delen als sms
share-preview = Zo komt het eruit te zien
share-sending = Je link wordt gemaakt
share-open = { $network } openen
share-open-email = E-mail schrijven
share-open-sms = Sms schrijven
share-open-again = { $network } opnieuw openen
share-sheet = Delen met een andere app
share-sheet-picture = Afbeelding delen
share-sheet-cancelled = Er is niets gedeeld. Je woorden staan er nog.
share-sheet-refused = Het deelvenster ging hier niet open. Neem een andere weg of kopieer je tekst.
share-copy = Tekst kopiëren
share-copy-link = Link kopiëren
share-qr = QR-code
share-qr-aloud = QR-code voor { $link }
share-qr-png = PNG
share-qr-svg = SVG
share-drops-text = { $network } neemt alleen de link mee. Je tekst wordt voor je gekopieerd: plak hem daar.
share-drops-rest = { $network } neemt de link en de titel mee. Je tekst wordt voor je gekopieerd: plak hem als reactie.
share-drops-picture = { $network } neemt de afbeelding zo niet mee.
share-no-address = { $network } kan niet met je tekst geopend worden. Kopieer hem, open { $network } zelf en plak hem.
share-sms-parts =
    { $parts ->
        [one] Gaat uit als één bericht.
       *[other] Gaat uit als { $parts } berichten.
    }
share-sms-short = Emoji en bijzondere tekens maken berichten korter.
share-offline = Je bent offline. { $network } opent zodra het netwerk terug is; kopiëren en de QR-code werken nu al.
share-copied-paste = Tekst gekopieerd: plak hem.
share-copied = Gekopieerd.
share-not-copied = Kopiëren is hier geblokkeerd. Selecteer de tekst en kopieer hem zelf.
share-posted = Geplaatst?
share-posted-explained = { $network } vertelt het ons niet, dus geloven we je op je woord.
share-yes = Ja, geplaatst
share-no = Deze keer niet
share-thanks =
    { $points ->
        [one] Eén punt voor jou
       *[other] { $points } punten voor jou
    }
share-undone = Teruggenomen. Je kunt het later nog delen.
share-given-up = Goed, deze keer niet. Je woorden zijn bewaard.
share-done-title = De wereld in
share-cheer = Dank je wel! Elke klik op je link telt voor jou.
share-held-title = Een collega kijkt eerst
share-held = Er gaat niets verloren: een collega bekijkt je tekst vóór { $when }, en je hoort van ons.
share-held-look = Hoe ver het staat
share-stopped-title = Voor het naar buiten gaat
share-blocked = Dit deel mag niet gepubliceerd worden. Pas het aan en je kunt verder.
share-acknowledge = Nog één ding bevestigen, dan gaat het naar buiten.
acknowledge-tick = Ja, dat bevestig ik
share-reword = Mijn woorden aanpassen
share-go-on = Verder
share-instance-title = Welke Mastodon-server is de jouwe?
share-instance = Mastodon-server
share-instance-hint = Je hele account of het deel na de tweede @, zoals mastodon.social. We vragen het maar één keer; je past het aan onder Ik.
share-instance-skip = Ik plak het zelf
share-instance-none = Je plakt je posts zelf.
share-instance-change = Wijzigen
share-queued-title = Bewaard voor later
share-queued = Je bent offline. Wat je op { $network } deelt, wacht in je postvak UIT en wordt één keer verstuurd als het netwerk terug is.
share-queued-drop = Toch niet delen
share-queued-link = Je deelde deze post daar al eerder en je link werkt nu al: toon of kopieer hem. Je woorden volgen zodra ze zijn nagekeken.

## Postvak UIT
outbox-title =
    { $count ->
        [one] Eén bericht in je postvak UIT
       *[other] { $count } berichten in je postvak UIT
    }
outbox-waiting = wacht op het netwerk · { $when }
outbox-ready = klaar om te plaatsen
outbox-held = een collega kijkt er eerst naar
outbox-go-on = Plaatsen
outbox-look = Bekijken
outbox-take-out = ‘{ $title }’ uit het postvak UIT halen

## Ranglijst
board-title = Ranglijst
board-how = Hoe punten werken
board-span = Periode
span-week = Deze week
span-month = Deze maand
span-all = Altijd
board-teams = Teams
board-team-rank = Plaats { $rank } van { $teams }
board-team-average =
    { $active ->
        [one] gemiddeld { $average } punten, één actieve collega
       *[other] gemiddeld { $average } punten, { $active } actieve collega’s
    }
board-teams-empty = In deze periode heeft nog geen team genoeg actieve collega’s.
board-people = Collega’s
board-my-rank = Plaats { $rank } van { $people }
board-around-me = Rondom jou
board-top = De top van de ranglijst
board-rank = Plaats
board-me = jij
board-empty = Een frisse start
board-empty-explained = Niemand heeft in deze periode al punten. Wie het eerst deelt, opent de ranglijst.
board-off = { $company } toont geen ranglijst van personen. Je punten zijn alleen voor jou.
board-show-me = Toon mij op de ranglijst
board-show-me-hint = Je punten blijven hoe dan ook van jou.
board-alias = Alias
board-alias-hint = Laat leeg om met je naam te verschijnen.
board-alias-kept = Zo verschijn je voortaan.
board-joined = Je staat op de ranglijst.
board-left = Je staat niet meer op de ranglijst. Er is geen punt verloren.
points-title = Hoe punten werken
points-clicks = Per link en per dag tellen tot { $clicks } klikken, en alleen die van mensen.
points-explained = Punten kunnen worden teruggenomen als je iets ongedaan maakt. Niemand wordt ooit gerangschikt op fouten.
reason-share_confirmed = Een bericht dat je deelde
reason-human_click = Iemand klikt op je link
reason-idea_approved = Een idee van jou wordt opgepikt
reason-reversal = Teruggenomen

## Ik
me-title = Ik
me-points = Punten
me-accounts = Gekoppelde accounts
me-mastodon-hint = Waar je posts voor Mastodon openen. Laat het leeg om ze zelf te plakken.
me-language-section = Taal en tijd
me-language = Taal van Birdsong
me-languages = Ik lees ook berichten in het
me-time-zone = Tijdzone
me-time-zone-hint = Tijden worden zo getoond, en niemand wordt ’s nachts gewekt.
me-topics = Thema’s
me-topics-hint = Wat je volgt, bepaalt wat er in je feed komt.
devices-title = Meldingen
devices-hint = Toestellen die je over nieuwe berichten en beslissingen vertellen.
devices-none = Nog geen enkel toestel krijgt meldingen.
device-add = Meldingen op dit toestel
device-this = dit toestel
device-test = Testen
device-remove = { $device } verwijderen
device-removed = Verwijderd.
device-delivered = laatste melding { $when }
device-nothing-yet = nog geen melding
push-on = Meldingen staan aan.
push-refused = Goed, geen meldingen.
push-failed = Deze browser kon de meldingen niet aanzetten. Probeer het later opnieuw.
push-impossible = Deze browser kan geen meldingen tonen.
push-needs-home-screen = Zet Birdsong op een iPhone of iPad eerst op je beginscherm.
push-blocked = Meldingen zijn geblokkeerd. Zo los je het op:
push-blocked-1 = Tik op het pictogram links van het adres.
push-blocked-2 = Open ‘Meldingen’ en kies ‘Toestaan’.
push-blocked-3 = Kom hier terug en zet ze aan.
push-ask-title = Mogen we je nieuwe berichten melden?
push-ask-explained = Enkele meldingen per week, in je eigen taal en nooit ’s nachts. Je kunt altijd stoppen.
push-ask-yes = Ja, graag
sessions-title = Waar je bent aangemeld
sessions-hint = Beëindig wat je niet herkent.
session-current = dit toestel, nu
session-seen = { $when } gezien
session-unknown = Onbekend toestel
session-end = Beëindigen
session-ended = Daar afgemeld.
install-title = Birdsong op je beginscherm
install-explained = Eén tik ver, en offline leesbaar.
install-button = Installeren
install-show-how = Toon me hoe
install-ios-1 = Tik op de deelknop van Safari.
install-ios-2 = Kies ‘Zet op beginscherm’.
install-ios-3 = Tik op ‘Voeg toe’. Klaar.

## Wat ik deelde en laat bekijken
shares-title = Wat ik deelde
ready-title = Goedgekeurd en klaar om te delen
shares-empty = Nog niets gedeeld
shares-empty-explained = Kies een bericht, zeg het in je eigen woorden en deel het met twee tikken.
drafts-title = Concepten op dit toestel
share-state-opened = Geopend. Heb je het geplaatst?
share-state-confirmed = Geplaatst
share-state-proven = Geplaatst en aangeklikt
share-state-withdrawn = Teruggenomen
share-clicks =
    { $clicks ->
        [one] Eén klik
       *[other] { $clicks } klikken
    }
reviews-title = Teksten in behandeling
reviews-empty = Er wacht niets
reviews-empty-explained = Moet een collega naar een tekst van je kijken, dan zie je hier hoe ver het staat.
review-waiting = Een collega bekijkt het vóór { $when }
review-escalated = Niemand besliste voor { $when }. Er is iemand anders bij gehaald; je tekst wacht veilig.
review-approved = Goedgekeurd
review-reworded = Goedgekeurd in andere woorden
review-rejected = Niet goedgekeurd
review-withdrawn = Ingetrokken
review-withdraw = Intrekken

## Objections and trust
appeals-title = Mijn bezwaren
appeals-empty = Geen bezwaren
appeals-empty-explained = Houdt een regel een tekst tegen en klopt dat volgens jou niet? Zeg het met één tik. Het antwoord zie je hier.
appeal-title = Wat klopt er niet aan?
appeal-argument = Je reden
appeal-argument-hint = Eén of twee zinnen is genoeg. Herhaal niet wat niet gepubliceerd mag worden.
appeal-text-not-kept = Je tekst zelf wordt niet bewaard: wie antwoordt ziet de regel, de plaats in de tekst en je reden. Heb je gelijk, dan telt dat tegen de regel, nooit tegen jou.
appeal-to-another = Iemand anders dan daarvoor kijkt ernaar. Heb je gelijk, dan telt dat tegen de regel, nooit tegen jou.
appeal-send = Versturen
appeal-made-title = Dank je dat je het zegt
appeal-made = Iemand antwoordt voor { $when }, en we laten het je weten.
appeal-made-already = Je hebt bezwaar gemaakt
appeal-waiting = Iemand antwoordt voor { $when }
appeal-granted-text = Je had gelijk: je tekst mag naar buiten
appeal-granted-rule = Je had gelijk: het telt tegen de regel
appeal-denied = Het blijft zoals het is
appeal-withdrawn = Ingetrokken
trust-title = Vertrouwen dat je verdiend hebt
trust-hint = Het groeit alleen maar, en niemand dan jij ziet het hier. Je leidinggevende nooit.
trust-so-far = { $approved } van { $needed } ongewijzigd goedgekeurd
trust-earned-short = verdiend
trust-none =
    { $needed ->
        [one] Er telt nog niets. Na één ongewijzigd goedgekeurde tekst van een soort volstaat voor jou een vinkje.
       *[other] Er telt nog niets. Na { $needed } ongewijzigd goedgekeurde teksten van een soort volstaat voor jou een vinkje.
    }
trust-reset = Opnieuw beginnen
trust-reset-title = Opnieuw beginnen met vertrouwen?
trust-reset-explained = Een collega kijkt weer eerst mee, zoals op je eerste dag. Teksten die al telden, tellen niet nog eens.
trust-given-back = Goed: van voren af aan.

## The policy
the-policy = Hoe wij in het openbaar spreken
the-policy-back-to-text = Terug naar mijn tekst
the-policy-contents = Inhoud
the-policy-version = Versie { $version } van { $when }
the-policy-read-on = door jou gelezen op { $when }
the-policy-new = Wat er nieuw is
the-policy-new-hint = Sinds versie { $version }, de laatste waarmee je instemde.
the-policy-before = Hoe het hiervoor luidde
the-policy-paragraph-gone = § { $paragraph } is vervallen.
the-policy-i-have-read = Ik heb het gelezen
the-policy-thanks = Dank je. Genoteerd met de datum van vandaag.
the-policy-unread-title = Eerst even het beleid
the-policy-unread-new = Het is veranderd sinds je laatst instemde. Je tekst blijft bewaard en gaat meteen daarna verder.
the-policy-unread-first = Eén keer, voor je eerste bericht. Je tekst blijft bewaard en gaat meteen daarna verder.
the-policy-whole = Het hele beleid lezen

## Meldingen
notifications-title = Meldingen
notifications-empty = Alles rustig
notifications-empty-explained = Nieuwe berichten voor jou en beslissingen over je teksten verschijnen hier.

## Studio: navigation, states, categories
nav-posts = Posts
nav-campaigns = Campagnes
nav-results = Resultaten
nav-value = Waarde
nav-queue = Wachtrij
nav-appeals = Bezwaren
studio-places = Studio
state-draft = Concept
state-in_review = In review
state-approved = Goedgekeurd
state-scheduled = Ingepland
state-live = Live
state-expired = Afgelopen
state-recalled = Ingetrokken
state-archived = Gearchiveerd
category-company = Bedrijfsnieuws
category-company-hint = Beweringen en cijfers worden gecontroleerd.
category-product = Product
category-product-hint = De productregels gelden: tarieven, risicowaarschuwingen, beloftes.
category-market = Markten
category-market-hint = De strengste regels gelden: niets wat leest als koersadvies.
category-jobs = Vacatures
category-jobs-hint = Vrije strook: geen productregels.
category-event = Evenement
category-event-hint = Vrije strook: geen productregels.
category-charity = Goed doel
category-charity-hint = Vrije strook: geen productregels.
category-people = Mensen
category-people-hint = Vrije strook: geen productregels. Vraag het wie op de foto staat.
kind-link = Link
kind-image = Afbeelding
kind-video = Video
kind-document = Document
kind-text = Tekst

## Studio: posts
posts-title = Posts
posts-new = Nieuwe post
posts-filter = Filteren op status
posts-all = Alle
posts-empty = Je eerste post
posts-empty-explained = Schrijf wat collega’s kunnen delen, zeg voor wie het is en laat iemand anders meekijken.
posts-empty-state = Geen met deze status
posts-empty-state-explained = Er zijn er andere: bekijk ze allemaal.
new-post-hint = Zoals collega’s het in hun feed zien. Je kunt het later wijzigen.
new-post-begin = Beginnen
line-goes-live = live { $when }
line-ended = geëindigd { $when }
line-edited = bewerkt { $when }
line-languages = Talen
line-no-caption = geen tekst

## Studio: composer
composer-title = Opstellen
composer-panes = Delen van de post
composer-restored = Wat je hier de vorige keer schreef, was nog niet opgeslagen. Het staat er weer en wordt nu opgeslagen.
pane-what = Wat
pane-captions = Teksten
pane-looks = Voorbeeld
saving-saved = Opgeslagen
saving-changed = Gewijzigd
saving-saving = Opslaan …
saving-offline = Bewaard op dit apparaat
saving-unready = Nog niet compleet
saving-waiting = Wacht op je keuze
clash-title = { $name } heeft deze post gewijzigd, { $when }
clash-both = Jullie wijzigden allebei: { $fields }. Kies wiens versie daar blijft; tot dan gaat niets verloren.
clash-apart = Jullie wijzigden verschillende delen, dus beide kunnen blijven.
clash-too-late = De status is nu: { $state }. De tekst kan niet meer wijzigen. Neem over wat er staat, of bewaar de jouwe als nieuwe post.
clash-copy = De mijne als nieuwe post
clash-theirs = Die van de ander
clash-mine = Die van mij
clash-taken = Je ziet nu de andere versie.
copy-title = Kopie van { $title }

## Studio: what stands and what is next
standing-draft-mine = Jij hebt dit geschreven. Als het klaar is, keurt een collega het goed.
standing-draft = { $name } begon hieraan. Wie erin schrijft, kan het later niet goedkeuren.
standing-returned = { $name } gaf het terug: “{ $note }”
standing-review-wrote = Jij hebt dit geschreven; een collega keurt het goed.
standing-review-edited = Jij hebt dit als laatste bewerkt; een collega keurt het goed.
standing-review = { $name } vraagt om een tweede paar ogen. Keur het goed of geef het terug met een woordje uitleg.
standing-approved = { $name } keurde het goed. Het kan nu live of op een later moment.
standing-scheduled = Gaat live { $when }. { $name } keurde het goed.
standing-live = Live sinds { $since }. Eindigt { $until }.
standing-expired = De tijd is om. Gedeelde links blijven werken.
standing-recalled = Ingetrokken: “{ $reason }”
standing-archived = Opgeborgen. Leesbaar, en te kopiëren.
locked-in_review = Een collega leest deze tekst. Een wijziging maakt er weer een concept van.
locked-approved = Deze tekst is goedgekeurd. Een wijziging maakt er weer een concept van: de goedkeuring was voor andere woorden.
locked-scheduled = Deze tekst is goedgekeurd en ingepland. Een wijziging maakt er weer een concept van.
locked-change = Toch wijzigen

## Studio: steps
step-more = Meer stappen
step-history = Geschiedenis
step-copy = Kopiëren als nieuwe post
step-results = Resultaten bekijken
step-note = Een woordje erbij (als je wilt)
step-note-return = Wat moet er anders?
step-submit = Laten nakijken
step-submit-explained = Een collega leest het met frisse ogen en keurt het goed.
step-submit-done = Verstuurd om na te kijken.
step-approve = Goedkeuren
step-approve-explained = Vanaf nu staat jouw naam voor deze woorden.
step-approve-scheduled = Daarna gaat het vanzelf live, { $when }.
step-approve-done = Goedgekeurd.
step-publish = Nu publiceren
step-publish-explained = Iedereen voor wie het is, ziet het meteen, en toestellen krijgen een melding. Je hebt tien seconden bedenktijd.
publish-soon = “{ $title }” gaat over tien seconden live.
publish-going = Gaat live …
publish-called-off = Afgeblazen. Niemand heeft het gezien.
publish-done = “{ $title }” is live.
step-schedule = Inplannen
step-reschedule = Tijd wijzigen
step-schedule-explained = Het gaat op dat moment vanzelf live.
step-schedule-done = Ingepland.
step-return = Teruggeven
step-return-explained = Het wordt weer een concept, met jouw uitleg.
step-return-done = Teruggegeven.
step-reopen = Terug naar concept
step-reopen-explained = De tekst kan weer wijzigen; een eerdere goedkeuring vervalt.
step-reopen-done = Weer een concept.
step-unschedule = Tijd weghalen
step-unschedule-explained = Het blijft goedgekeurd en gaat pas live als iemand dat zegt.
step-unschedule-done = De tijd is weg.
step-recall = Intrekken
step-recall-explained = Het verdwijnt meteen uit elke feed, de links stoppen of leiden ergens anders heen, en wie het deelde wordt gevraagd het te wissen.
step-reason = Waarom?
step-reason-hint = Collega’s die het deelden, lezen dit.
step-redirect = Waar de links nu heen leiden (als ergens)
step-redirect-hint = Leeg: een pagina met uitleg.
step-recall-done = Ingetrokken.
step-archive = Archiveren
step-archive-explained = Het verdwijnt uit de lijsten en, als het live is, uit elke feed. Er wordt niets gewist.
step-archive-done = Gearchiveerd.
step-discard = Weggooien
step-discard-explained = Het concept is definitief weg.
step-discard-done = Weggegooid.
history-by-itself = Vanzelf

## Studio: fields
field-title = Titel
field-title-unready = Een post heeft een titel nodig.
field-summary = Samenvatting
field-summary-hint = Waar het over gaat, voor collega’s.
field-kind = Soort
field-category = Onderwerp
field-language = Hoofdtaal
field-url = Link
field-url-unready = Een link begint met https:// en heeft geen spaties.
field-hashtags = Hashtags
field-hashtags-hint = Ze gaan met elke share mee. Drie tot vijf is best.
field-topic_id = Thema
field-topic-hint = Collega’s filteren hun feed erop.
field-topic-none = Geen thema
field-captions = teksten
field-picture_id = Afbeelding
field-audience = Wie het ziet
section-times = Wanneer
field-publish_at = Gaat live
field-publish-hint = Leeg: als iemand het publiceert.
field-embargo_until = Embargo tot
field-embargo-hint = Voor die tijd kan niemand het publiceren.
field-expires_at = Eindigt
field-expires-hint = Leeg: 30 dagen na livegang.
field-review_on = Feiten opnieuw nakijken op
field-review-hint = Voor wat kan verouderen, zoals tarieven.
field-pinned = Vastgezet
field-pinned-hint = Blijft bovenaan de feed.
field-locked = Vaste tekst
field-locked-hint = Collega’s delen het woord voor woord.
field-internal = Alleen intern
field-internal-hint = Om te lezen. Het kan niet gedeeld worden.
field-campaign = Campagne
field-campaign-hint = De code komt in elke link. Dit kan altijd wijzigen.
field-campaign-none = Geen campagne
picture-choose = Kies een afbeelding, of sleep ze hierheen
picture-hint = JPEG, PNG, WebP, GIF of AVIF; brede zien er het best uit.
picture-another = Andere afbeelding
picture-remove = Afbeelding weghalen
picture-none = Geen afbeelding
picture-alternative = Wat is erop te zien?
picture-alternative-hint = Wordt voorgelezen aan wie het niet kan zien. Gaat samen met de afbeelding mee.
picture-not-this = Deze niet
picture-upload = Uploaden
moment-zone = Tijdzone
moment-utc = { $utc } UTC, { $distance }
moment-skipped = De klok slaat dit uur over; het is naar later verschoven.
moment-twice = De klok toont dit uur tweemaal; het eerste is bedoeld.

## Studio: audience
audience-title = Wie ziet deze post?
audience-change = Wijzigen wie het ziet
audience-who = Het is voor
audience-everyone = Iedereen. Voeg een zin toe om de groep te verkleinen.
audience-but-not = Maar niet voor
audience-nobody-left-out = Niemand wordt uitgesloten.
audience-add = Alleen voor sommigen
audience-add-or = Of ook voor
audience-add-except = Sommigen uitsluiten
audience-or = of
audience-remove = Deze zin weghalen
dimension-teams = Team
dimension-teams-any = elk team
dimension-teams-hint = Een team omvat de teams eronder.
dimension-regions = Regio
dimension-regions-any = elke regio
dimension-brands = Merk
dimension-brands-any = elk merk
dimension-languages = Taal
dimension-languages-any = elke taal
dimension-topics = Thema
dimension-topics-any = elk thema
dimension-roles = Rol
dimension-roles-any = elke rol
dimension-none = Er is er nog geen.
clause-everyone = iedereen
clause-teams = van { $list }
clause-regions = in de regio { $list }
clause-brands = bij { $list }
clause-who = die { $does }
clause-languages = { $list } leest
clause-topics = { $list } volgt
clause-roles = de rol { $list } heeft
clause-but-not = { $who }, behalve { $except }
clause-gone = (weg)
estimate-people =
    { $people ->
        [one] persoon van { $everyone } ziet het
       *[other] mensen van { $everyone } zien het
    }
estimate-push = { $push } krijgen een pushbericht, { $none } niet.
estimate-excluded =
    { $excluded ->
        [one] Eén valt door de uitzonderingen af.
       *[other] { $excluded } vallen door de uitzonderingen af.
    }
estimate-nobody = Niemand zou het zien.
estimate-offline = Offline: de schatting komt als het netwerk terug is.
estimate-failed = De schatting is nu niet beschikbaar.

## Studio: captions and previews
captions-language = Taal van de teksten
captions-empty = Nog niets in het { $language }. Wie die taal leest, krijgt een andere.
captions-write = Tekst schrijven
captions-rotate = { $count } versies wisselen elkaar af, zodat niet iedereen hetzelfde plaatst.
captions-add-variant = Nog een versie
captions-add-general = Voor elk netwerk
captions-add-network = Voor één netwerk …
caption-general = Elk netwerk
caption-label = Tekst: { $network }
caption-remove = Deze tekst weghalen
caption-removed = Tekst weggehaald.
caption-fits-all = Past op elk netwerk
caption-too-long-for = Te lang voor
caption-over = { $network }: { $over } te lang, dus wordt het daar niet aangeboden
caption-shorter = Schrijf er een voor
caption-more-findings =
    { $count ->
        [one] Nog één
       *[other] Nog { $count }
    }
caption-clean = Het beleid heeft er niets op aan te merken
caption-offline = Offline: advies komt als het netwerk terug is.
looks-all = Belangrijkste
looks-next = Volgende versie
looks-none = Geen tekst voor { $network } in het { $language }: het wordt daar niet aangeboden.
looks-internal = Alleen intern: collega’s lezen het, maar kunnen het niet delen.
look-see-more = … meer
look-subject = Onderwerp

## Studio: campaigns
campaigns-title = Campagnes
campaigns-new = Nieuwe campagne
campaigns-empty = Nog geen campagne
campaigns-empty-explained = Een campagne houdt posts met één doel bij elkaar en merkt hun links met één code.
campaign-coming = Komt
campaign-running = Loopt
campaign-over = Voorbij
campaign-posts =
    { $posts ->
        [one] Eén post, { $live } live
       *[other] { $posts } posts, { $live } live
    }
campaign-title = Campagne
campaign-name = Naam
campaign-goal = Doel
campaign-goal-hint = Wat moet er daarna anders zijn?
campaign-no-goal = Nog geen doel
campaign-span = Periode
campaign-starts = Eerste dag
campaign-ends = Laatste dag
campaign-code = Trackingcode
campaign-code-hint = Wat analytics ziet (utm_campaign). Kleine letters, cijfers en streepjes.
campaign-code-fixed = Die blijft: links die uitstaan dragen hem.
campaign-marks = Kenmerken van links
campaign-marks-hint = Wat links van deze campagne aan een adres toevoegen: {"{network}"}, {"{campaign}"}, {"{post}"} en {"{language}"} worden ingevuld. Leeg: zoals altijd.
campaign-marks-example = Leidt naar
campaign-owner = Eigenaar
campaign-edit = Bewerken
campaign-discard = Weggooien
campaign-add = Posts toevoegen
campaign-find = Zoek een post
campaign-put = “{ $title }” toevoegen
campaign-put-short = Toevoegen
campaign-nothing-to-add = Geen andere post past.
campaign-take-out = “{ $title }” eruit halen
campaign-taken-out = Eruit gehaald. De post zelf blijft.
campaign-empty = Nog geen posts
campaign-empty-explained = Voeg posts toe die het doel dienen. Een post zit in hoogstens één campagne.

## Studio: results
results-title = Resultaten
results-lead = Wat de laatste 90 dagen live ging, het beste eerst.
results-as-of = Stand van { $when }
results-shares = Shares
results-shares-hint = { $proven } bewezen, { $confirmed } bevestigd, { $opened } alleen geopend
results-human = Klikken van mensen
results-human-hint = Apart: { $preview } linkvoorbeelden, { $machine } machines
results-per-share = Klikken per share
results-per-share-hint = Gemiddeld, van mensen
results-table = Posts van de laatste 90 dagen
results-post = Post
results-since = Live sinds
results-empty = Nog niets te tellen
results-empty-explained = Zodra een post live is, zie je hier wie bereikt werd, wie deelde en wat aangeklikt werd.
results-to-posts = Naar de posts
results-to-post = Post openen
results-csv = CSV
results-funnel = Van bereik tot klik
results-days = Per dag
results-no-days = Er gebeurde nog niets. Shares en klikken verschijnen hier per dag.
results-networks = Per netwerk
results-teams = Per team
results-few = minder dan 5
results-few-hint = Waar minder dan vijf mensen van een team deelden, wordt niets getoond, zodat niemand herkenbaar is.
funnel-audience = Het was voor
funnel-notified = Kregen bericht
funnel-people = Mensen die deelden
funnel-of-audience = { $percent } %
funnel-personalised =
    { $personalised ->
        [one] één in eigen woorden
       *[other] { $personalised } in eigen woorden
    }
funnel-proven = Bewezen: er werd geklikt
funnel-confirmed = Bevestigd door de persoon
funnel-opened = Alleen geopend
funnel-apart = Apart geteld: { $preview } linkvoorbeelden en { $machine } machines.
funnel-waiting = { $waiting } worden nog beoordeeld.
chart-day = { $shares } shares, { $clicks } klikken
chart-aloud = Van { $first } tot { $last }: { $shares } shares en { $clicks } klikken van mensen.
chart-as-table = Als tabel
chart-day-column = Dag

## Queue
queue-title = Teksten om te bekijken
queue-desk = Beoordelen
queue-count =
    { $count ->
        [one] Eén wacht
       *[other] { $count } wachten
    }
queue-list = Alles wat wacht
queue-empty = Niemand wacht op je
queue-empty-explained = Als een regel een tekst van een collega tegenhoudt, verschijnt die hier, de dringendste bovenaan.
queue-offline = Je bent offline. Beslissen kan alleen met netwerk; wat je ziet kan oud zijn.
queue-due = te beslissen { $when }
queue-overdue = had gemoeten { $when }
queue-due-working = { $when }, geteld in werkuren
queue-trust =
    { $approved ->
        [0] nog geen tekst van deze soort ongewijzigd goedgekeurd
        [one] eerder één tekst van deze soort ongewijzigd goedgekeurd
       *[other] eerder { $approved } teksten van deze soort ongewijzigd goedgekeurd
    }
queue-escalated = { $when } doorgezet: niemand had op tijd beslist
queue-escalated-short = doorgezet
queue-second = twee mensen moeten het eens zijn
queue-second-short = twee nodig
queue-second-waits = tweede mening
queue-first-mine = Jij hebt ernaar gekeken. Het gaat naar buiten als iemand anders het ermee eens is.
queue-first-approved = { $name } zou het zo laten gaan. Keur goed, en het gaat.
queue-first-reworded = { $name } zou het met deze woorden laten gaan. Stem in, en het gaat.
queue-since = sinds { $when }
queue-text-of = De tekst van { $name }
queue-about = Bij de post “{ $title }”
queue-view = Weergave
queue-view-marked = Wijzigingen
queue-view-text = Hun tekst
queue-view-official = Officieel
queue-no-official = Er is geen officiële tekst in deze taal.
queue-added =
    { $count ->
        [one] één woord erbij
       *[other] { $count } woorden erbij
    }
queue-removed =
    { $count ->
        [one] één woord weg
       *[other] { $count } woorden weg
    }
queue-rules = Waarom het is tegengehouden
queue-mine = van jou
queue-own = Jij hebt dit geschreven. Niemand beslist over de eigen tekst: een andere moderator doet dat.
queue-claimed = { $name } bekijkt deze.
queue-claimed-short = bij { $name }
queue-approve = Goedkeuren
queue-agree = Instemmen
queue-suggest = Tekst voorstellen
queue-reject = Afwijzen
queue-cancel = Annuleren
queue-done-approved = Goedgekeurd: { $name } hoort het zo meteen.
queue-done-reworded = Voorgesteld: { $name } hoort het zo meteen.
queue-done-rejected = Afgewezen: { $name } hoort zo meteen waarom.
queue-done-first = Genoteerd. Het gaat naar buiten als een tweede collega instemt.
queue-wording = Wat gedeeld mag worden
queue-wording-hint = { $name } kan precies dit delen. Geschreven in het { $language }.
queue-send-wording = Voorstel versturen
queue-reasons = Gebruikelijke redenen
queue-reason = Reden
queue-reason-hint = { $name } leest dit. De gebruikelijke redenen staan klaar in het { $language }.
queue-send-reason = Afwijzen met deze reden
queue-reason-figures = Cijfers
queue-reason-promise = Belofte
queue-reason-others = Andere bedrijven
queue-reason-private = Privézaken
queue-reason-tone = Toon
queue-reason-source = Bron ontbreekt
hearing-title = Bezwaren om te beantwoorden
hearing-list = Alle bezwaren
hearing-empty = Niemand maakt bezwaar
hearing-empty-explained = Vindt iemand een regel of besluit onjuist, dan staat de reden hier.
hearing-about = Bezwaar over: { $kind }
hearing-says = { $name } zegt
hearing-author-says = De schrijver zegt
hearing-rejected = Afgekeurd door { $name }: “{ $reason }”
hearing-blocked = De tekst is tegengehouden en niet bewaard, en de schrijver heeft hier geen naam. De regel ging over tekens { $start } tot { $end } van { $length }.
hearing-not-yours = Jij schreef of besliste dit. Iemand anders antwoordt.
hearing-not-yours-short = niet voor jou
hearing-grant = Dat klopt
hearing-deny = Het blijft zo
hearing-answer = Je antwoord
hearing-answer-hint = Zeg wat ertegen spreekt en wat wel zou kunnen.
hearing-send = Antwoord versturen
hearing-done-granted = Toegekend: het telt tegen de regel, en de schrijver hoort het.
hearing-done-denied = Beantwoord: de schrijver leest waarom.

## Palette and keys
palette-title = Ga naar of doe
palette-open = Zoeken
palette-placeholder = Een scherm, een post, een actie …
palette-nothing = Niets met die naam. Probeer minder letters.
palette-screens = Scherm
palette-actions = Actie
palette-post = Post
palette-campaign = Campagne
palette-in-review = Posts die wachten op review
palette-fit-policy = Beleid passend maken met acht vragen
palette-api = API-documentatie
help-title = Toetsenbord
help-everywhere = Overal
help-advice = Van een tekst naar het advies
help-send = Versturen
help-next = Volgende
help-previous = Vorige

## Compliance
nav-policy = Beleid
nav-friction = Wrijving
nav-facts = Bedrijfsgegevens
nav-settings = Instellingen
