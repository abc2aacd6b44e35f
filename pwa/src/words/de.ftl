### Was Birdsong sagt. Alle fünf Sprachen haben dieselben Schlüssel und Werte; `npm run lint:words` prüft es.

## Überall
back = Zurück
close = Schließen
done = Fertig
more = Mehr anzeigen
tabs-more = Mehr
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

## Kinds of findings
rule-kind-custom = Eigene Worte
rule-kind-embargo = Beitrag unter Sperrfrist
rule-kind-expired = Abgelaufener Beitrag
rule-kind-recalled = Zurückgerufener Beitrag
rule-kind-iban = Kontonummer (IBAN)
rule-kind-card_number = Kartennummer
rule-kind-national_id = Nationale Ausweisnummer
rule-kind-customer_data = Kundendaten
rule-kind-guaranteed_return = Renditeversprechen
rule-kind-unapproved_rate = Geänderter Zins oder Preis
rule-kind-unpublished_results = Ergebnisse vor der Veröffentlichung
rule-kind-price_opinion = Meinung zu einem Kurs
rule-kind-competitor = Name eines Mitbewerbers
rule-kind-disparagement = Schlecht über jemanden reden
rule-kind-complaint_reply = Antwort auf eine Beschwerde
rule-kind-confidential = Vertrauliches
rule-kind-political = Politik
rule-kind-hate_or_harassment = Hass oder Belästigung
rule-kind-link_foreign = Link zu Fremden
rule-kind-phone_or_email = Telefonnummer oder Adresse
rule-kind-missing_disclosure = Nicht gesagt, dass man hier arbeitet
rule-kind-missing_risk_warning = Warnung weggelassen
rule-kind-photo_consent = Menschen im Bild
rule-kind-comparative_claim = Vergleich ohne Quelle
rule-kind-changed_terms = Geänderte Bedingungen
rule-kind-identical_caption = Kein eigenes Wort
rule-kind-over_length = Zu lang
rule-kind-shouting = Schreien
rule-kind-over_sharing = Viel Geteiltes an einem Tag
rule-kind-same_network_soon = Zwei Beiträge in einem Netzwerk innerhalb einer Stunde
rule-kind-working_time = Außerhalb der Arbeitszeit
rule-kind-same_as_colleagues = Dieselben Worte wie andere
rule-kind-expires_soon = Beitrag, der bald endet
rule-kind-speaks_as_employee = Als Mitarbeitender sprechen
rule-kind-network_unapproved = Nicht offenes Netzwerk
rule-kind-locked_caption = Fester Wortlaut geändert
rule-kind-local_hashtag = Ein lokaler Hashtag

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
post-later = Später
post-locked = Der Wortlaut dieses Beitrags steht fest und lässt sich nicht ändern.
post-no-captions = Dieser Beitrag hat noch keinen Text.
post-offline = Sie sind offline. Schreiben geht; was Sie teilen, wartet im Postausgang.
draft-dropped = Zurück zum offiziellen Text.

## Schreiben
editor-title = Ihre Worte: { $network }
editor-label = Ihr Text
editor-adds = Geht mit hinaus:
editor-all-good = Alles gut. Nur zu.
editor-findings = Hinweise
editor-keys = Alt + ↓ führt vom Text zu den Hinweisen, ↑ wieder zurück.
editor-offline = Sie sind offline. Das hat Ihr Gerät geprüft; der Server entscheidet, wenn Ihr Beitrag ankommt. Ihr Entwurf bleibt erhalten.
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
finding-why = Warum?
finding-paragraph = Richtlinie § { $paragraph }
finding-take = Übernehmen
finding-remove = Entfernen
finding-here = auf diesem Gerät
finding-here-explained = Auf diesem Gerät geprüft. Der Server entscheidet, wenn Ihr Text ankommt.
finding-trusted = Das haben Sie sich verdient: Solche Texte von Ihnen wurden unverändert freigegeben, deshalb muss niemand vorher hinsehen. Bestätigen und weiter.
appeal-begin = Ich halte das für falsch
suggestion-taken = Geändert.
disclosure-title = Für Sie ergänzt
disclosure-stays = Es geht hinter Ihren Worten mit hinaus und lässt sich nicht weglassen.
disclosure-write = In meinen Text setzen

## Teilen
share-title = Teilen: { $network }
share-title-email = Per E-Mail teilen
share-title-sms = Als SMS teilen
share-preview = So wird es aussehen
share-sending = Ihr Link wird vorbereitet
share-open = { $network } öffnen
share-open-email = E-Mail schreiben
share-open-sms = SMS schreiben
share-open-again = { $network } noch einmal öffnen
share-sheet = Mit einer anderen App teilen
share-sheet-picture = Bild teilen
share-sheet-cancelled = Es wurde nichts geteilt. Ihre Worte sind noch da.
share-sheet-refused = Das Teilen-Menü ging hier nicht auf. Nehmen Sie einen anderen Weg oder kopieren Sie Ihren Text.
share-copy = Text kopieren
share-copy-link = Link kopieren
share-qr = QR-Code
share-qr-aloud = QR-Code für { $link }
share-qr-png = PNG
share-qr-svg = SVG
share-drops-text = { $network } übernimmt nur den Link. Ihr Text wird für Sie kopiert: Fügen Sie ihn dort ein.
share-drops-rest = { $network } übernimmt Link und Titel. Ihr Text wird für Sie kopiert: Fügen Sie ihn als Kommentar ein.
share-drops-picture = { $network } nimmt das Bild auf diesem Weg nicht mit.
share-no-address = { $network } lässt sich nicht mit Ihrem Text öffnen. Kopieren Sie ihn, öffnen Sie { $network } selbst und fügen Sie ihn ein.
share-sms-parts =
    { $parts ->
        [one] Geht als eine Nachricht hinaus.
       *[other] Geht als { $parts } Nachrichten hinaus.
    }
share-sms-short = Emojis und Sonderzeichen machen Nachrichten kürzer.
share-offline = Sie sind offline. { $network } öffnet sich, sobald das Netz zurück ist; Kopieren und QR-Code gehen jetzt schon.
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
share-instance-hint = Ihr ganzes Konto oder der Teil nach dem zweiten @, etwa mastodon.social. Wir fragen nur einmal; ändern können Sie es unter Ich.
share-instance-skip = Ich füge es selbst ein
share-instance-none = Sie fügen Ihre Beiträge selbst ein.
share-instance-change = Ändern
share-queued-title = Für später aufgehoben
share-queued = Sie sind offline. Ihr Beitrag für { $network } wartet im Postausgang und wird einmal gesendet, sobald das Netz zurück ist.
share-queued-drop = Doch nicht teilen
share-queued-link = Sie haben diesen Beitrag dort schon geteilt, und Ihr Link gilt bereits: Zeigen oder kopieren Sie ihn. Ihre Worte folgen, sobald sie geprüft sind.

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
span-week = Woche
span-month = Monat
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
me-accounts = Verbundene Konten
me-mastodon-hint = Wo sich Ihre Beiträge für Mastodon öffnen. Leer lassen, um sie selbst einzufügen.
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
ready-title = Freigegeben und bereit zum Teilen
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
review-escalated = Bis { $when } hat niemand entschieden. Jemand anderes ist gerufen; Ihr Text wartet sicher.
review-approved = Freigegeben
review-reworded = In anderen Worten freigegeben
review-rejected = Nicht freigegeben
review-withdrawn = Zurückgezogen
review-withdraw = Zurückziehen

## Objections and trust
appeals-title = Meine Einwände
appeals-empty = Keine Einwände
appeals-empty-explained = Wenn eine Regel einen Text aufhält und Sie das für falsch halten, sagen Sie es mit einem Tipp. Die Antwort sehen Sie hier.
appeal-title = Was ist daran falsch?
appeal-argument = Ihre Begründung
appeal-argument-hint = Ein, zwei Sätze genügen. Bitte nicht wiederholen, was nicht veröffentlicht werden darf.
appeal-text-not-kept = Ihr Text selbst wird nicht aufbewahrt: Wer antwortet, sieht die Regel, die Stelle im Text und Ihre Begründung. Haben Sie recht, zählt das gegen die Regel, nie gegen Sie.
appeal-to-another = Jemand anderes als zuvor sieht es sich an. Haben Sie recht, zählt das gegen die Regel, nie gegen Sie.
appeal-send = Senden
appeal-made-title = Danke, dass Sie es sagen
appeal-made = Jemand antwortet bis { $when }, und wir sagen Ihnen Bescheid.
appeal-made-already = Sie haben widersprochen
appeal-waiting = Jemand antwortet bis { $when }
appeal-granted-text = Sie hatten recht: Ihr Text darf hinaus
appeal-granted-rule = Sie hatten recht: Es zählt gegen die Regel
appeal-denied = Es bleibt dabei
appeal-withdrawn = Zurückgezogen
trust-title = Verdientes Vertrauen
trust-hint = Es wächst nur, und niemand außer Ihnen sieht es hier. Ihre Führungskraft nie.
trust-so-far = { $approved } von { $needed } unverändert freigegeben
trust-earned-short = verdient
trust-none =
    { $needed ->
        [one] Noch zählt nichts. Nach einem unverändert freigegebenen Text einer Art genügt bei Ihnen ein Häkchen.
       *[other] Noch zählt nichts. Nach { $needed } unverändert freigegebenen Texten einer Art genügt bei Ihnen ein Häkchen.
    }
trust-reset = Neu beginnen
trust-reset-title = Mit dem Vertrauen neu beginnen?
trust-reset-explained = Wieder sieht zuerst jemand hin, wie an Ihrem ersten Tag. Gezählte Texte zählen kein zweites Mal.
trust-given-back = Gut: von vorn.

## The policy
the-policy = Wie wir öffentlich sprechen
the-policy-back-to-text = Zurück zu meinem Text
the-policy-contents = Inhalt
the-policy-version = Fassung { $version } vom { $when }
the-policy-read-on = von Ihnen gelesen am { $when }
the-policy-new = Was neu ist
the-policy-new-hint = Seit Fassung { $version }, der Sie zuletzt zugestimmt haben.
the-policy-before = Wie es vorher hieß
the-policy-paragraph-gone = § { $paragraph } ist entfallen.
the-policy-i-have-read = Ich habe sie gelesen
the-policy-thanks = Danke. Vermerkt mit dem heutigen Datum.
the-policy-unread-title = Zuerst ein Blick in die Richtlinie
the-policy-unread-new = Sie hat sich geändert, seit Sie zuletzt zugestimmt haben. Ihr Text bleibt erhalten und geht gleich danach weiter.
the-policy-unread-first = Einmal, vor Ihrem ersten Beitrag. Ihr Text bleibt erhalten und geht gleich danach weiter.
the-policy-whole = Die ganze Richtlinie lesen

## Mitteilungen
notifications-title = Mitteilungen
notifications-empty = Alles ruhig
notifications-empty-explained = Neue Beiträge für Sie und Entscheidungen über Ihre Texte erscheinen hier.

## Studio: navigation, states, categories
nav-posts = Beiträge
nav-campaigns = Kampagnen
nav-results = Ergebnisse
nav-value = Wert
nav-queue = Prüfen
nav-appeals = Einwände
studio-places = Studio
state-draft = Entwurf
state-in_review = In Prüfung
state-approved = Freigegeben
state-scheduled = Geplant
state-live = Live
state-expired = Beendet
state-recalled = Zurückgerufen
state-archived = Archiviert
category-company = Aus dem Unternehmen
category-company-hint = Aussagen und Zahlen werden geprüft.
category-product = Produkt
category-product-hint = Die Produktregeln gelten: Zinsen, Risikohinweise, Versprechen.
category-market = Märkte
category-market-hint = Die strengsten Regeln gelten: nichts, was wie ein Rat zu Kursen klingt.
category-jobs = Stellen
category-jobs-hint = Freie Spur: keine Produktregeln.
category-event = Veranstaltung
category-event-hint = Freie Spur: keine Produktregeln.
category-charity = Guter Zweck
category-charity-hint = Freie Spur: keine Produktregeln.
category-people = Menschen
category-people-hint = Freie Spur: keine Produktregeln. Fragen Sie, wer auf dem Bild ist.
kind-link = Link
kind-image = Bild
kind-video = Video
kind-document = Dokument
kind-text = Text

## Studio: posts
posts-title = Beiträge
posts-new = Neuer Beitrag
posts-filter = Nach Stand filtern
posts-all = Alle
posts-empty = Ihr erster Beitrag
posts-empty-explained = Schreiben Sie, was das Kollegium teilen kann, sagen Sie, für wen es ist, und lassen Sie jemanden darauf schauen.
posts-empty-state = Keine mit diesem Stand
posts-empty-state-explained = Es gibt andere: sehen Sie sich alle an.
new-post-hint = So steht er im Feed des Kollegiums. Sie können ihn später ändern.
new-post-begin = Beginnen
line-goes-live = live { $when }
line-ended = beendet { $when }
line-edited = bearbeitet { $when }
line-languages = Sprachen
line-no-caption = noch kein Text

## Studio: composer
composer-title = Verfassen
composer-panes = Teile des Beitrags
composer-restored = Was Sie hier zuletzt geschrieben haben, war noch nicht gespeichert. Es ist wieder da und wird jetzt gespeichert.
pane-what = Was
pane-captions = Texte
pane-looks = Vorschau
saving-saved = Gespeichert
saving-changed = Geändert
saving-saving = Speichert …
saving-offline = Auf diesem Gerät bewahrt
saving-unready = Noch nicht vollständig
saving-waiting = Wartet auf Ihre Wahl
clash-title = { $name } hat diesen Beitrag geändert, { $when }
clash-both = Sie haben beide geändert: { $fields }. Wählen Sie, wessen Fassung dort bleibt; bis dahin geht nichts verloren.
clash-apart = Sie haben verschiedene Teile geändert, also kann beides bleiben.
clash-too-late = Der Stand ist jetzt: { $state }. Die Worte lassen sich nicht mehr ändern. Nehmen Sie, was da steht, oder behalten Sie Ihre als neuen Beitrag.
clash-copy = Meine als neuen Beitrag
clash-theirs = Andere Fassung nehmen
clash-mine = Meine behalten
clash-taken = Sie sehen jetzt die andere Fassung.
copy-title = Kopie von { $title }

## Studio: what stands and what is next
standing-draft-mine = Sie haben das geschrieben. Wenn es fertig ist, gibt jemand anderes es frei.
standing-draft = { $name } hat damit begonnen. Wer darin schreibt, kann es später nicht freigeben.
standing-returned = { $name } hat es zurückgegeben: „{ $note }“
standing-review-wrote = Sie haben das geschrieben; jemand anderes gibt es frei.
standing-review-edited = Sie haben das zuletzt bearbeitet; jemand anderes gibt es frei.
standing-review = { $name } bittet um ein zweites Paar Augen. Geben Sie frei, oder geben Sie zurück und sagen Sie, warum.
standing-approved = { $name } hat es freigegeben. Es kann jetzt oder zu einer Zeit live gehen.
standing-scheduled = Geht live: { $when }. Freigegeben von { $name }.
standing-live = Live seit { $since }. Endet { $until }.
standing-expired = Die Zeit ist um. Geteilte Links funktionieren weiter.
standing-recalled = Zurückgerufen: „{ $reason }“
standing-archived = Abgelegt. Bleibt lesbar und lässt sich kopieren.
locked-in_review = Jemand liest gerade diese Worte. Eine Änderung macht daraus wieder einen Entwurf.
locked-approved = Diese Worte sind freigegeben. Eine Änderung macht daraus wieder einen Entwurf: Die Freigabe galt anderen Worten.
locked-scheduled = Diese Worte sind freigegeben und geplant. Eine Änderung macht daraus wieder einen Entwurf.
locked-change = Trotzdem ändern

## Studio: steps
step-more = Weitere Schritte
step-history = Verlauf
step-copy = Als neuen Beitrag kopieren
step-results = Ergebnisse ansehen
step-note = Ein Wort dazu (wenn Sie mögen)
step-note-return = Was soll sich ändern?
step-submit = Zur Prüfung geben
step-submit-explained = Jemand liest es mit frischen Augen und gibt es frei.
step-submit-done = Zur Prüfung gegeben.
step-approve = Freigeben
step-approve-explained = Ab jetzt stehen Sie mit Ihrem Namen für diese Worte.
step-approve-scheduled = Danach geht er von selbst live: { $when }.
step-approve-done = Freigegeben.
step-publish = Jetzt veröffentlichen
step-publish-explained = Alle, für die er ist, sehen ihn sofort, und Geräte melden ihn. Sie haben zehn Sekunden Bedenkzeit.
publish-soon = „{ $title }“ geht in zehn Sekunden live.
publish-going = Geht live …
publish-called-off = Abgeblasen. Niemand hat es gesehen.
publish-done = „{ $title }“ ist live.
step-schedule = Planen
step-reschedule = Zeit ändern
step-schedule-explained = Er geht zu dieser Zeit von selbst live.
step-schedule-done = Geplant.
step-return = Zurückgeben
step-return-explained = Er wird wieder ein Entwurf, mit Ihrer Begründung.
step-return-done = Zurückgegeben.
step-reopen = Zurück zum Entwurf
step-reopen-explained = Die Worte können sich wieder ändern; eine Freigabe ist dann weg.
step-reopen-done = Wieder ein Entwurf.
step-unschedule = Zeit wegnehmen
step-unschedule-explained = Er bleibt freigegeben und geht erst live, wenn es jemand sagt.
step-unschedule-done = Die Zeit ist weg.
step-recall = Zurückrufen
step-recall-explained = Er verschwindet sofort aus jedem Feed, seine Links enden oder führen woandershin, und wer ihn geteilt hat, wird gebeten, ihn zu löschen.
step-reason = Warum?
step-reason-hint = Wer ihn geteilt hat, liest das.
step-redirect = Wohin seine Links jetzt führen (falls irgendwohin)
step-redirect-hint = Leer: eine Seite, die es erklärt.
step-recall-done = Zurückgerufen.
step-archive = Archivieren
step-archive-explained = Er verlässt die Listen und, wenn er live ist, jeden Feed. Nichts wird gelöscht.
step-archive-done = Archiviert.
step-discard = Wegwerfen
step-discard-explained = Der Entwurf ist endgültig weg.
step-discard-done = Weggeworfen.
history-by-itself = Von selbst

## Studio: fields
field-title = Titel
field-title-unready = Ein Beitrag braucht einen Titel.
field-summary = Zusammenfassung
field-summary-hint = Worum es geht, für das Kollegium.
field-kind = Art
field-category = Worüber
field-language = Hauptsprache
field-url = Link
field-url-unready = Ein Link beginnt mit https:// und hat keine Leerzeichen.
field-hashtags = Hashtags
field-hashtags-hint = Sie gehen mit jedem Teilen hinaus. Drei bis fünf sind am besten.
field-topic_id = Thema
field-topic-hint = Danach filtert das Kollegium den Feed.
field-topic-none = Kein Thema
field-captions = Texte
field-picture_id = Bild
field-audience = Wer ihn sieht
section-times = Wann
field-publish_at = Geht live
field-publish-hint = Leer: wenn jemand ihn veröffentlicht.
field-embargo_until = Sperrfrist bis
field-embargo-hint = Vorher kann niemand ihn veröffentlichen.
field-expires_at = Endet
field-expires-hint = Leer: 30 Tage nach dem Livegang.
field-review_on = Fakten wieder prüfen am
field-review-hint = Für alles, was veralten kann, etwa Zinsen.
field-pinned = Angeheftet
field-pinned-hint = Bleibt oben im Feed.
field-locked = Fester Wortlaut
field-locked-hint = Wird Wort für Wort geteilt.
field-internal = Nur intern
field-internal-hint = Zum Lesen. Lässt sich nicht teilen.
field-campaign = Kampagne
field-campaign-hint = Ihr Code steht in jedem Link. Das lässt sich jederzeit ändern.
field-campaign-none = Keine Kampagne
picture-choose = Bild wählen oder hierher ziehen
picture-hint = JPEG, PNG, WebP, GIF oder AVIF; breite wirken am besten.
picture-another = Anderes Bild
picture-remove = Bild entfernen
picture-none = Kein Bild
picture-alternative = Was ist zu sehen?
picture-alternative-hint = Wird allen vorgelesen, die es nicht sehen können. Wird mit dem Bild hochgeladen.
picture-not-this = Dieses nicht
picture-upload = Hochladen
moment-zone = Zeitzone
moment-utc = { $utc } UTC, { $distance }
moment-skipped = Die Uhren überspringen diese Zeit; sie wurde nach hinten verschoben.
moment-twice = Die Uhren zeigen diese Zeit zweimal; gemeint ist die erste.

## Studio: audience
audience-title = Wer sieht diesen Beitrag?
audience-change = Publikum ändern
audience-who = Er ist für
audience-everyone = Alle. Fügen Sie einen Satz hinzu, damit es weniger werden.
audience-but-not = Aber nicht für
audience-nobody-left-out = Niemand ist ausgenommen.
audience-add = Nur für manche
audience-add-or = Oder auch für
audience-add-except = Manche ausnehmen
audience-or = oder
audience-remove = Diesen Satz entfernen
dimension-teams = Team
dimension-teams-any = jedes Team
dimension-teams-hint = Ein Team umfasst die Teams darunter.
dimension-regions = Region
dimension-regions-any = jede Region
dimension-brands = Marke
dimension-brands-any = jede Marke
dimension-languages = Sprache
dimension-languages-any = jede Sprache
dimension-topics = Thema
dimension-topics-any = jedes Thema
dimension-roles = Rolle
dimension-roles-any = jede Rolle
dimension-none = Es gibt noch nichts.
clause-everyone = alle
clause-teams = im Team { $list }
clause-regions = in der Region { $list }
clause-brands = bei { $list }
clause-who = , die { $does }
clause-languages = { $list } lesen
clause-topics = { $list } folgen
clause-roles = die Rolle { $list } haben
clause-but-not = { $who }, ausgenommen { $except }
clause-gone = (weg)
estimate-people =
    { $people ->
        [one] Person von { $everyone } sieht ihn
       *[other] Personen von { $everyone } sehen ihn
    }
estimate-push = { $push } bekommen eine Push-Nachricht, { $none } nicht.
estimate-excluded =
    { $excluded ->
        [one] Die Ausnahmen lassen eine Person weg.
       *[other] Die Ausnahmen lassen { $excluded } weg.
    }
estimate-nobody = Niemand würde ihn sehen.
estimate-offline = Offline: Die Schätzung kommt, wenn das Netz zurück ist.
estimate-failed = Die Schätzung ist gerade nicht verfügbar.

## Studio: captions and previews
captions-language = Sprache der Texte
captions-empty = Noch nichts auf { $language }. Wer es liest, bekommt eine andere Sprache.
captions-write = Text schreiben
captions-rotate = { $count } Fassungen wechseln sich ab, damit nicht alle dasselbe posten.
captions-add-variant = Weitere Fassung
captions-add-general = Für jedes Netzwerk
captions-add-network = Für ein Netzwerk …
caption-general = Jedes Netzwerk
caption-label = Text: { $network }
caption-remove = Diesen Text entfernen
caption-removed = Text entfernt.
caption-fits-all = Passt auf jedes Netzwerk
caption-too-long-for = Zu lang für
caption-over = { $network }: { $over } zu lang, dort also nicht angeboten
caption-shorter = Eigenen schreiben
caption-more-findings =
    { $count ->
        [one] Noch einer
       *[other] Noch { $count }
    }
caption-clean = Die Richtlinie hat nichts dazu zu sagen
caption-offline = Offline: Rat kommt, wenn das Netz zurück ist.
looks-all = Wichtigste
looks-next = Nächste Fassung
looks-none = Kein Text für { $network } auf { $language }: Dort wird nichts angeboten.
looks-internal = Nur intern: lesbar, aber nicht teilbar.
look-see-more = … mehr
look-subject = Betreff

## Studio: campaigns
campaigns-title = Kampagnen
campaigns-new = Neue Kampagne
campaigns-empty = Noch keine Kampagne
campaigns-empty-explained = Eine Kampagne hält Beiträge mit einem Ziel zusammen und kennzeichnet ihre Links mit einem Code.
campaign-coming = Kommt
campaign-running = Läuft
campaign-over = Vorbei
campaign-posts =
    { $posts ->
        [one] Ein Beitrag, { $live } live
       *[other] { $posts } Beiträge, { $live } live
    }
campaign-title = Kampagne
campaign-name = Name
campaign-goal = Ziel
campaign-goal-hint = Was soll danach anders sein?
campaign-no-goal = Noch kein Ziel
campaign-span = Zeit
campaign-starts = Erster Tag
campaign-ends = Letzter Tag
campaign-code = Kennung
campaign-code-hint = Was die Auswertung sieht (utm_campaign). Kleinbuchstaben, Ziffern und Bindestriche.
campaign-code-fixed = Sie bleibt: Links, die draußen sind, tragen sie.
campaign-marks = Kennzeichnung der Links
campaign-marks-hint = Was Links dieser Kampagne einer Adresse anfügen: {"{network}"}, {"{campaign}"}, {"{post}"} und {"{language}"} werden ausgefüllt. Leer: wie üblich.
campaign-marks-example = Führt zu
campaign-owner = Verantwortlich
campaign-edit = Bearbeiten
campaign-discard = Wegwerfen
campaign-add = Beiträge hinzufügen
campaign-find = Beitrag suchen
campaign-put = „{ $title }“ hinzufügen
campaign-put-short = Hinzufügen
campaign-nothing-to-add = Kein anderer Beitrag passt.
campaign-take-out = „{ $title }“ herausnehmen
campaign-taken-out = Herausgenommen. Der Beitrag selbst bleibt.
campaign-empty = Noch keine Beiträge
campaign-empty-explained = Fügen Sie Beiträge hinzu, die dem Ziel dienen. Ein Beitrag ist in höchstens einer Kampagne.

## Studio: results
results-title = Ergebnisse
results-lead = Was in den letzten 90 Tagen live ging, das Beste zuerst.
results-as-of = Stand { $when }
results-shares = Geteilt
results-shares-hint = { $proven } belegt, { $confirmed } bestätigt, { $opened } nur geöffnet
results-human = Klicks von Menschen
results-human-hint = Davon getrennt: { $preview } Linkvorschauen, { $machine } Maschinen
results-per-share = Klicks je Teilen
results-per-share-hint = Im Schnitt, von Menschen
results-table = Beiträge der letzten 90 Tage
results-post = Beitrag
results-since = Live seit
results-empty = Noch nichts zu zählen
results-empty-explained = Sobald ein Beitrag live ist, sehen Sie hier, wer erreicht wurde, wer geteilt hat und was angeklickt wurde.
results-to-posts = Zu den Beiträgen
results-to-post = Beitrag öffnen
results-csv = CSV
results-funnel = Von der Reichweite zum Klick
results-days = Nach Tagen
results-no-days = Noch ist nichts passiert. Geteiltes und Klicks erscheinen hier Tag für Tag.
results-networks = Nach Netzwerken
results-teams = Nach Teams
results-few = weniger als 5
results-few-hint = Wo weniger als fünf eines Teams geteilt haben, wird nichts gezeigt, damit niemand erkennbar ist.
funnel-audience = Er war für
funnel-notified = Wurden benachrichtigt
funnel-people = Haben geteilt
funnel-of-audience = { $percent } %
funnel-personalised =
    { $personalised ->
        [one] einmal in eigenen Worten
       *[other] { $personalised } in eigenen Worten
    }
funnel-proven = Belegt: Jemand hat geklickt
funnel-confirmed = Von der Person bestätigt
funnel-opened = Nur geöffnet
funnel-apart = Getrennt gezählt: { $preview } Linkvorschauen und { $machine } Maschinen.
funnel-waiting = { $waiting } werden noch beurteilt.
chart-day = { $shares } × geteilt, { $clicks } Klicks
chart-aloud = Vom { $first } bis { $last }: { $shares } × geteilt und { $clicks } Klicks von Menschen.
chart-as-table = Als Tabelle
chart-day-column = Tag

## Queue
queue-title = Texte zum Ansehen
queue-desk = Prüftisch
queue-count =
    { $count ->
        [one] Einer wartet
       *[other] { $count } warten
    }
queue-list = Alles, was wartet
queue-empty = Niemand wartet auf Sie
queue-empty-explained = Wenn eine Regel einen Text anhält, erscheint er hier, der dringendste zuoberst.
queue-offline = Sie sind offline. Entscheidungen brauchen das Netz; was Sie sehen, kann alt sein.
queue-due = fällig { $when }
queue-overdue = war fällig { $when }
queue-due-working = { $when }, in Arbeitsstunden gezählt
queue-trust =
    { $approved ->
        [0] noch kein Text dieser Art unverändert freigegeben
        [one] schon ein Text dieser Art unverändert freigegeben
       *[other] schon { $approved } Texte dieser Art unverändert freigegeben
    }
queue-escalated = { $when } weitergegeben: niemand hatte rechtzeitig entschieden
queue-escalated-short = weitergegeben
queue-second = zwei müssen zustimmen
queue-second-short = braucht zwei
queue-second-waits = zweite Meinung
queue-first-mine = Sie haben es angesehen. Es geht hinaus, wenn noch jemand zustimmt.
queue-first-approved = { $name } würde es so hinauslassen. Mit Ihrer Freigabe geht es hinaus.
queue-first-reworded = { $name } würde es mit diesen Worten hinauslassen. Mit Ihrer Zustimmung geht es hinaus.
queue-since = eingegangen { $when }
queue-text-of = Der Text von { $name }
queue-about = Zum Beitrag „{ $title }“
queue-view = Ansicht
queue-view-marked = Änderungen
queue-view-text = Eigener Text
queue-view-official = Offiziell
queue-no-official = In dieser Sprache gibt es keinen offiziellen Wortlaut.
queue-added =
    { $count ->
        [one] ein Wort dazu
       *[other] { $count } Wörter dazu
    }
queue-removed =
    { $count ->
        [one] ein Wort weg
       *[other] { $count } Wörter weg
    }
queue-rules = Warum er angehalten wurde
queue-mine = von Ihnen
queue-own = Sie haben das geschrieben. Niemand entscheidet über den eigenen Text: Das tut jemand anderes.
queue-claimed = { $name } sieht sich diesen an.
queue-claimed-short = bei { $name }
queue-approve = Freigeben
queue-agree = Zustimmen
queue-suggest = Wortlaut vorschlagen
queue-reject = Ablehnen
queue-cancel = Abbrechen
queue-done-approved = Freigegeben: { $name } erfährt es gleich.
queue-done-reworded = Vorgeschlagen: { $name } erfährt es gleich.
queue-done-rejected = Abgelehnt: { $name } erfährt gleich, warum.
queue-done-first = Vermerkt. Es geht hinaus, wenn noch jemand zustimmt.
queue-wording = Was geteilt werden darf
queue-wording-hint = { $name } kann genau das teilen. Sprache: { $language }.
queue-send-wording = Vorschlag senden
queue-reasons = Übliche Gründe
queue-reason = Grund
queue-reason-hint = { $name } liest das. Die üblichen Gründe stehen in der Sprache der Person bereit: { $language }.
queue-send-reason = Mit diesem Grund ablehnen
queue-reason-figures = Zahlen
queue-reason-promise = Versprechen
queue-reason-others = Andere Unternehmen
queue-reason-private = Persönliches
queue-reason-tone = Ton
queue-reason-source = Quelle fehlt
hearing-title = Einwände zu beantworten
hearing-list = Alle Einwände
hearing-empty = Niemand widerspricht
hearing-empty-explained = Wenn jemand eine Regel oder Entscheidung für falsch hält, steht der Grund hier.
hearing-about = Einwand zu: { $kind }
hearing-says = { $name } sagt
hearing-author-says = Die schreibende Person sagt
hearing-rejected = Abgelehnt von { $name }: „{ $reason }“
hearing-blocked = Der Text wurde gestoppt und nicht aufbewahrt, und wer ihn schrieb, hat hier keinen Namen. Die Regel sprach über die Zeichen { $start } bis { $end } von { $length }.
hearing-not-yours = Sie haben das geschrieben oder entschieden. Jemand anderes antwortet.
hearing-not-yours-short = nicht für Sie
hearing-grant = Stimmt
hearing-deny = Es bleibt dabei
hearing-answer = Ihre Antwort
hearing-answer-hint = Sagen Sie, was dagegen spricht und was stattdessen ginge.
hearing-send = Antwort senden
hearing-done-granted = Stattgegeben: Es zählt gegen die Regel, und wer schrieb, erfährt es.
hearing-done-denied = Beantwortet: Wer schrieb, liest warum.

## Palette and keys
palette-title = Gehe zu oder tue
palette-open = Suchen
palette-placeholder = Ein Bildschirm, ein Beitrag, eine Aktion …
palette-nothing = Nichts mit diesem Namen. Versuchen Sie weniger Buchstaben.
palette-screens = Bildschirm
palette-actions = Aktion
palette-post = Beitrag
palette-campaign = Kampagne
palette-in-review = Beiträge, die auf Prüfung warten
palette-fit-policy = Richtlinie mit acht Fragen anpassen
palette-api = API-Dokumentation
help-title = Tastatur
help-everywhere = Überall
help-advice = Vom Text zu den Hinweisen
help-send = Senden
help-next = Nächster
help-previous = Vorheriger

## Compliance
nav-policy = Richtlinie
nav-friction = Reibung
nav-facts = Angaben zum Haus
nav-settings = Einstellungen
