### Wat Birdsong zegt. Alle vijf talen hebben dezelfde sleutels en waarden; `npm run lint:words` controleert het.

## Overal
back = Terug
close = Sluiten
done = Klaar
more = Meer tonen
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
post-share-on = Delen op { $network }
post-locked = De tekst van dit bericht ligt vast en kan niet worden gewijzigd.
post-no-captions = Dit bericht heeft nog geen tekst.
post-offline = Je bent offline. Schrijven kan; wat je deelt, wacht in je postvak UIT.
draft-dropped = Terug naar de officiële tekst.

## Schrijven
editor-title = Jouw woorden voor { $network }
editor-label = Je tekst
editor-adds = Gaat mee naar buiten:
editor-all-good = Helemaal goed. Ga je gang.
editor-offline = Je bent offline. Advies komt als het netwerk terug is; je concept is bewaard.
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
finding-show = Tonen
finding-why = Waarom?
finding-paragraph = beleid { $paragraph }
finding-take = Gebruik dit
finding-remove = Weghalen
suggestion-taken = Aangepast.

## Delen
share-title = Delen op { $network }
share-sending = Je link wordt gemaakt
share-open = { $network } openen
share-open-again = { $network } opnieuw openen
share-sheet = Delen met een andere app
share-copy = Tekst kopiëren
share-qr = QR-code
share-qr-aloud = QR-code voor { $link }
share-drops-text = { $network } neemt alleen de link mee. Je tekst wordt voor je gekopieerd: plak hem daar.
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
share-instance-hint = Het deel na de tweede @ van je account, zoals mastodon.social. Het wordt op dit toestel bewaard.
share-instance-skip = Ik plak het zelf
share-queued-title = Bewaard voor later
share-queued = Je bent offline. Wat je op { $network } deelt, wacht in je postvak UIT en wordt één keer verstuurd als het netwerk terug is.
share-queued-drop = Toch niet delen

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
review-approved = Goedgekeurd
review-reworded = Goedgekeurd in andere woorden
review-rejected = Niet goedgekeurd
review-withdrawn = Ingetrokken
review-withdraw = Intrekken

## Meldingen
notifications-title = Meldingen
notifications-empty = Alles rustig
notifications-empty-explained = Nieuwe berichten voor jou en beslissingen over je teksten verschijnen hier.
