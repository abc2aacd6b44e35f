### Was Birdsong sagt. Alle fünf Sprachen haben dieselben Schlüssel und Werte; `npm run lint:words` prüft es.

## Überall
back = Zurück
close = Schließen
done = Fertig
more = Mehr anzeigen
not-now = Jetzt nicht
ok = OK
refresh = Aktualisieren
retry = Noch einmal versuchen
save = Speichern
saved = Gespeichert
share = Teilen
undo = Rückgängig
undone = Rückgängig gemacht
to-feed = Zum Feed
skip-to-content = Zum Inhalt springen
offline-short = Offline
offline-title = Sie sind offline
offline-explained = Das Netz ist gerade nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
offline-kept = Sie sind offline. Das ist der Stand Ihres letzten Besuchs.
failed-title = Das hat nicht geklappt
failed-explained = Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.
nowhere-title = Hier ist nichts
nowhere-explained = Vielleicht stimmt die Adresse nicht, oder die Seite ist nicht für Ihre Rolle gedacht.
update-there = Eine neue Version von Birdsong liegt bereit.
update-now = Neu laden
points-word =
    { $points ->
        [one] Punkt
       *[other] Punkte
    }

## Navigation
nav-label = Hauptmenü
nav-feed = Feed
nav-board = Rangliste
nav-me = Ich
bell-label =
    { $count ->
        [0] Mitteilungen
        [one] Mitteilungen, eine ungelesen
       *[other] Mitteilungen, { $count } ungelesen
    }

## Rollen, Netzwerke, Stufen
role-ambassador = Botschafterin oder Botschafter
role-influencer = Vorreiterin oder Vorreiter
role-facilitator = Begleitung
role-moderator = Moderation
role-communicator = Kommunikation
role-compliance = Compliance
role-admin = Administration
network-email = E-Mail
network-share-sheet = Andere App
level-inform = Gut zu wissen
level-nudge = Ein kleiner Tipp
level-acknowledge = Bitte bestätigen
level-disclose = Für Sie ergänzt
level-hold = Jemand schaut noch darauf
level-block = Darf nicht hinaus

## Anmeldung
sign-in-headline = Ihre Arbeit, in Ihren Worten
sign-in-sentence = Birdsong bringt Ihnen Beiträge, auf die Ihr Unternehmen stolz ist, hilft Ihnen mit freundlichem Rat, sie zu Ihren eigenen zu machen, und teilt sie dort, wo Sie ohnehin sind.
sign-in-email = Ihre dienstliche E-Mail-Adresse
sign-in-hint = Wir schicken Ihnen einen Link. Ein Passwort brauchen Sie nicht.
sign-in-send = Link schicken
sign-in-sent = Schauen Sie in Ihr Postfach
sign-in-sent-explained = Wenn { $email } hier bekannt ist, ist ein Link unterwegs. Er gilt einmal und nur kurze Zeit.
sign-in-again = Andere Adresse verwenden
sign-in-or = oder per E-Mail
confirm-headline = Willkommen zurück
confirm-button = Anmelden
confirm-new-link = Neuen Link anfordern
confirm-no-token = Dieser Link ist nicht vollständig. Öffnen Sie ihn noch einmal aus Ihrer E-Mail, oder fordern Sie einen neuen an.
sign-out = Abmelden
sign-out-title = Auf diesem Gerät abmelden?
sign-out-explained = Ihre Entwürfe und alles, was zum Lesen ohne Netz aufgehoben wurde, werden von diesem Gerät entfernt. Was Sie geteilt haben und Ihre Punkte bleiben.
sign-out-outbox =
    { $count ->
        [one] Im Postausgang liegt noch ein Beitrag; er geht verloren.
       *[other] Im Postausgang liegen noch { $count } Beiträge; sie gehen verloren.
    }

## Demo
demo-tag = Demo
demo-choose = Sehen Sie sich um als …
demo-switch = Person wechseln (Demo)
demo-explained = { $company } und alle, die dort arbeiten, sind erfunden. Wählen Sie, durch wessen Augen Sie schauen.
demo-mailbox = Demo-Postfach
demo-mailbox-explained = E-Mails, die Birdsong verschickt hätte. In der Demo verlässt keine diesen Rechner.
demo-mailbox-empty = Noch keine Post
demo-mailbox-empty-explained = Fordern Sie einen Anmeldelink an, dann kommt er hier an.

## Feed
greeting-morning = Guten Morgen, { $name }
greeting-afternoon = Guten Tag, { $name }
greeting-evening = Guten Abend, { $name }
feed-lead = Finden Sie etwas Erzählenswertes, und sagen Sie es auf Ihre Art.
feed-filters = Feed filtern
feed-language = Sprache
feed-all-languages = Alle Sprachen
feed-all-topics = Alle Themen
feed-new =
    { $count ->
        [one] Ein neuer Beitrag
       *[other] { $count } neue Beiträge
    }
feed-offline = Sie sind offline und sehen die Beiträge Ihres letzten Besuchs.
feed-empty = Noch nichts zu teilen
feed-empty-explained = Sobald es einen Beitrag für Sie gibt, erscheint er hier. Folgen Sie mehr Themen, um mehr zu sehen.
feed-empty-filtered = Nichts passt zu diesem Filter
feed-empty-filtered-explained = Es gibt aber andere Beiträge für Sie.
feed-show-all = Alle Beiträge anzeigen
feed-choose-topics = Themen wählen
feed-end = Das war vorerst alles.
feed-drafted = Entwurf begonnen
feed-pinned = Angeheftet
feed-networks = Netzwerke
feed-earns =
    { $points ->
        [one] Bringt einen Punkt
       *[other] Bringt { $points } Punkte
    }
post-ends = endet { $when }
menu-open = Mehr zu „{ $title }“
menu-title = Dieser Beitrag
menu-why = Warum sehe ich das?
menu-dismiss = Nichts für mich
why-explained = Ändern Sie unter „Ich“ Ihre Themen und Sprachen, um andere Beiträge zu sehen.
dismiss-explained = Sagen Sie uns gern, warum. Es hilft, besser auszuwählen.
dismiss-not_my_field = Nicht mein Gebiet
dismiss-not_my_language = Nicht meine Sprache
dismiss-seen_it = Schon gesehen
dismiss-not_my_view = Ich sehe es anders
dismiss-other = Etwas anderes
dismissed = Aus Ihrem Feed entfernt.
week-title = Ihre Woche
week-rank = Sie stehen auf Platz { $rank } von { $people }.
week-team = { $team } steht auf Platz { $rank }.
week-to-board = Zur Rangliste

## Beitrag
post-title = Beitrag
post-read-original = Auf { $domain } lesen
post-your-words = Ihre Worte
post-networks = Netzwerk
post-starter = Ein Text für den Anfang
post-own-words = Ihre eigenen Worte
post-make-yours = In eigenen Worten
post-go-on = Weiterschreiben
post-start-over = Neu beginnen
post-share-on = Teilen: { $network }
post-locked = Der Wortlaut dieses Beitrags steht fest und lässt sich nicht ändern.
post-no-captions = Dieser Beitrag hat noch keinen Text.
post-offline = Sie sind offline. Schreiben geht; was Sie teilen, wartet im Postausgang.
draft-dropped = Zurück zum offiziellen Text.

## Schreiben
editor-title = Ihre Worte: { $network }
editor-label = Ihr Text
editor-adds = Geht mit hinaus:
editor-all-good = Alles gut. Nur zu.
editor-offline = Sie sind offline. Rat gibt es, sobald das Netz zurück ist; Ihr Entwurf ist gespeichert.
editor-no-advice = Gerade gibt es keinen Rat. Beim Teilen wird Ihr Text geprüft.
editor-blocked = So kann das noch nicht hinaus: { $what }
editor-too-long =
    { $over ->
        [one] Ein Zeichen zu viel.
       *[other] { $over } Zeichen zu viel.
    }
counter-aloud = { $used } von { $limit } Zeichen
counter-free =
    { $used ->
        [one] Ein Zeichen
       *[other] { $used } Zeichen
    }
finding-show = Zeigen
finding-why = Warum?
finding-paragraph = Richtlinie { $paragraph }
finding-take = Übernehmen
finding-remove = Entfernen
suggestion-taken = Geändert.

## Teilen
share-title = Teilen: { $network }
share-sending = Ihr Link wird vorbereitet
share-open = { $network } öffnen
share-open-again = { $network } noch einmal öffnen
share-sheet = Mit einer anderen App teilen
share-copy = Text kopieren
share-qr = QR-Code
share-qr-aloud = QR-Code für { $link }
share-drops-text = { $network } übernimmt nur den Link. Ihr Text wird für Sie kopiert: Fügen Sie ihn dort ein.
share-copied-paste = Text kopiert: jetzt einfügen.
share-copied = Kopiert.
share-not-copied = Kopieren ist hier gesperrt. Markieren Sie den Text und kopieren Sie ihn selbst.
share-posted = Gepostet?
share-posted-explained = { $network } verrät es uns nicht, also glauben wir Ihnen.
share-yes = Ja, gepostet
share-no = Diesmal nicht
share-thanks =
    { $points ->
        [one] Ein Punkt für Sie
       *[other] { $points } Punkte für Sie
    }
share-undone = Zurückgenommen. Sie können den Beitrag später noch teilen.
share-given-up = Gut, diesmal nicht. Ihre Worte sind aufgehoben.
share-done-title = Hinaus in die Welt
share-cheer = Danke! Jeder Klick auf Ihren Link zählt für Sie.
share-held-title = Jemand schaut zuerst darauf
share-held = Nichts geht verloren: Bis { $when } sieht sich jemand aus dem Kollegium Ihren Text an, und wir geben Ihnen Bescheid.
share-held-look = Stand ansehen
share-stopped-title = Bevor es hinausgeht
share-blocked = Dieser Teil darf nicht veröffentlicht werden. Ändern Sie ihn, dann kann es weitergehen.
share-acknowledge = Noch eine Bestätigung, dann geht es hinaus.
acknowledge-tick = Ja, das bestätige ich
share-reword = Meine Worte ändern
share-go-on = Weiter
share-instance-title = Welcher Mastodon-Server ist Ihrer?
share-instance = Mastodon-Server
share-instance-hint = Der Teil nach dem zweiten @ Ihres Kontos, etwa mastodon.social. Er wird auf diesem Gerät gespeichert.
share-instance-skip = Ich füge es selbst ein
share-queued-title = Für später aufgehoben
share-queued = Sie sind offline. Ihr Beitrag für { $network } wartet im Postausgang und wird einmal gesendet, sobald das Netz zurück ist.
share-queued-drop = Doch nicht teilen

## Postausgang
outbox-title =
    { $count ->
        [one] Ein Beitrag im Postausgang
       *[other] { $count } Beiträge im Postausgang
    }
outbox-waiting = wartet auf das Netz · { $when }
outbox-ready = bereit zum Posten
outbox-held = jemand schaut zuerst darauf
outbox-go-on = Posten
outbox-look = Ansehen
outbox-take-out = „{ $title }“ aus dem Postausgang nehmen

## Rangliste
board-title = Rangliste
board-how = So gibt es Punkte
board-span = Zeitraum
span-week = Diese Woche
span-month = Dieser Monat
span-all = Gesamt
board-teams = Teams
board-team-rank = Platz { $rank } von { $teams }
board-team-average =
    { $active ->
        [one] { $average } Punkte im Schnitt, eine aktive Person
       *[other] { $average } Punkte im Schnitt, { $active } aktive Personen
    }
board-teams-empty = In diesem Zeitraum hat noch kein Team genug aktive Mitglieder.
board-people = Personen
board-my-rank = Platz { $rank } von { $people }
board-around-me = Um Sie herum
board-top = Die Spitze der Rangliste
board-rank = Platz
board-me = Sie
board-empty = Ein frischer Anfang
board-empty-explained = In diesem Zeitraum hat noch niemand Punkte. Wer zuerst teilt, eröffnet die Rangliste.
board-off = { $company } zeigt keine Rangliste von Personen. Ihre Punkte sehen nur Sie.
board-show-me = Mich auf der Rangliste zeigen
board-show-me-hint = Ihre Punkte behalten Sie so oder so.
board-alias = Alias
board-alias-hint = Lassen Sie das Feld leer, um mit Ihrem Namen zu erscheinen.
board-alias-kept = So erscheinen Sie jetzt.
board-joined = Sie stehen auf der Rangliste.
board-left = Sie stehen nicht mehr auf der Rangliste. Kein Punkt ist verloren.
points-title = So gibt es Punkte
points-clicks = Je Link und Tag zählen bis zu { $clicks } Klicks, und nur die von Menschen.
points-explained = Punkte können zurückgenommen werden, wenn Sie etwas rückgängig machen. Niemand wird je nach Fehlern eingestuft.
reason-share_confirmed = Ein Beitrag, den Sie geteilt haben
reason-human_click = Jemand klickt auf Ihren Link
reason-idea_approved = Eine Idee von Ihnen wird aufgegriffen
reason-reversal = Zurückgenommen

## Ich
me-title = Ich
me-points = Punkte
me-language-section = Sprache und Zeit
me-language = Sprache von Birdsong
me-languages = Ich lese auch Beiträge auf
me-time-zone = Zeitzone
me-time-zone-hint = In ihr werden Zeiten angezeigt, und nachts wird niemand geweckt.
me-topics = Themen
me-topics-hint = Was Sie verfolgen, bestimmt, was in Ihren Feed kommt.
devices-title = Mitteilungen
devices-hint = Geräte, die Ihnen von neuen Beiträgen und Entscheidungen berichten.
devices-none = Noch erhält kein Gerät Mitteilungen.
device-add = Mitteilungen auf diesem Gerät
device-this = dieses Gerät
device-test = Testen
device-remove = { $device } entfernen
device-removed = Entfernt.
device-delivered = letzte Mitteilung { $when }
device-nothing-yet = noch keine Mitteilung
push-on = Mitteilungen sind eingeschaltet.
push-refused = Gut, keine Mitteilungen.
push-failed = Dieser Browser konnte die Mitteilungen nicht einschalten. Versuchen Sie es später noch einmal.
push-impossible = Dieser Browser kann keine Mitteilungen zeigen.
push-needs-home-screen = Legen Sie Birdsong auf iPhone oder iPad zuerst auf den Home-Bildschirm.
push-blocked = Mitteilungen sind blockiert. So beheben Sie es:
push-blocked-1 = Tippen Sie auf das Symbol links neben der Adresse.
push-blocked-2 = Öffnen Sie „Benachrichtigungen“ und wählen Sie „Zulassen“.
push-blocked-3 = Kommen Sie hierher zurück und schalten Sie sie ein.
push-ask-title = Dürfen wir Ihnen neue Beiträge melden?
push-ask-explained = Einige Mitteilungen in der Woche, in Ihrer Sprache und nie nachts. Sie können jederzeit aufhören.
push-ask-yes = Ja, gern
sessions-title = Wo Sie angemeldet sind
sessions-hint = Beenden Sie, was Sie nicht wiedererkennen.
session-current = dieses Gerät, jetzt
session-seen = { $when } gesehen
session-unknown = Unbekanntes Gerät
session-end = Beenden
session-ended = Dort abgemeldet.
install-title = Birdsong auf dem Startbildschirm
install-explained = Einen Fingertipp entfernt und ohne Netz lesbar.
install-button = Installieren
install-show-how = Zeigen, wie es geht
install-ios-1 = Tippen Sie in Safari auf „Teilen“.
install-ios-2 = Wählen Sie „Zum Home-Bildschirm“.
install-ios-3 = Tippen Sie auf „Hinzufügen“. Fertig.

## Geteiltes und Geprüftes
shares-title = Was ich geteilt habe
shares-empty = Noch nichts geteilt
shares-empty-explained = Wählen Sie einen Beitrag, sagen Sie ihn in eigenen Worten und teilen Sie ihn mit zwei Fingertipps.
drafts-title = Entwürfe auf diesem Gerät
share-state-opened = Geöffnet. Haben Sie es gepostet?
share-state-confirmed = Gepostet
share-state-proven = Gepostet und angeklickt
share-state-withdrawn = Zurückgenommen
share-clicks =
    { $clicks ->
        [one] Ein Klick
       *[other] { $clicks } Klicks
    }
reviews-title = Texte in Prüfung
reviews-empty = Nichts in Prüfung
reviews-empty-explained = Muss jemand auf einen Ihrer Texte schauen, sehen Sie hier, wie es steht.
review-waiting = Wird bis { $when } angesehen
review-approved = Freigegeben
review-reworded = In anderen Worten freigegeben
review-rejected = Nicht freigegeben
review-withdrawn = Zurückgezogen
review-withdraw = Zurückziehen

## Mitteilungen
notifications-title = Mitteilungen
notifications-empty = Alles ruhig
notifications-empty-explained = Neue Beiträge für Sie und Entscheidungen über Ihre Texte erscheinen hier.
