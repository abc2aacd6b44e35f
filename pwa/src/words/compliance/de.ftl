### Die Wörter der Compliance: Richtlinie, Regeln, Angaben, Einstellungen, Reibung. Sie laden mit ihren Seiten.

## Richtlinie
policy-title = Richtlinie
compliance-places = Compliance
policy-to = Zur Richtlinie
policy-fit = Passen Sie die Richtlinie an Ihr Haus an
policy-fit-begin = Acht Fragen beantworten
policy-fit-again = Die acht Fragen noch einmal durchgehen
policy-in-force = Fassung { $version } gilt
policy-since = Seit { $since }.
policy-since-by = Seit { $since }, veröffentlicht von { $name }.
policy-rules =
    { $count ->
        [one] Eine Regel
       *[other] { $count } Regeln
    }
policy-said-yes =
    { $count ->
        [one] Person von { $people } hat ihr zugestimmt.
       *[other] Menschen von { $people } haben ihr zugestimmt.
    }
policy-said-yes-few = Bisher haben ihr weniger als fünf Menschen zugestimmt.
policy-read = Lesen
policy-change = Ändern
policy-go-on = Am Entwurf weiterarbeiten
policy-change-explained = Ändern beginnt einen Entwurf. Er ist eine Kopie dieser Fassung, die nur die Compliance sieht, bis Sie ihn veröffentlichen.
policy-go-on-explained = Es gibt einen Entwurf. Was geschrieben wird, beurteilt die geltende Fassung, bis der Entwurf veröffentlicht ist.
policy-history = Verlauf
version-name = Fassung { $version }
version-in-force = Gilt
version-installed = kam mit Birdsong
version-read-again = wurde allen noch einmal vorgelegt
version-stays = Eine veröffentlichte Fassung ändert sich nie.
version-news = Was den Menschen gesagt wurde:
version-compare = Vergleichen mit

## Was sich unterscheidet
difference-none = Noch unterscheidet sich nichts von Fassung { $version }.
difference-rules =
    { $count ->
        [one] Eine Regel ist anders als in Fassung { $version }
       *[other] { $count } Regeln sind anders als in Fassung { $version }
    }
difference-paragraphs =
    { $count ->
        [one] Ein Absatz ist anders als in Fassung { $version }
       *[other] { $count } Absätze sind anders als in Fassung { $version }
    }
difference-paragraph = § { $anchor }
difference-added = Neu
difference-removed = Entfernt
difference-changed = Geändert
difference-levels = aus „{ $before }“ wird „{ $after }“
difference-field-kind = Art
difference-field-level = Stufe
difference-field-paragraph = Absatz
difference-field-languages = Sprachen
difference-field-networks = Netzwerke
difference-field-categories = Themen
difference-field-audience = Menschen
difference-field-pattern = wonach sie sucht
difference-field-words = was sie sagt
difference-field-observe = Beobachten
difference-field-owner = zuständig
difference-field-sunset_on = letzter Tag

## Entwurf
draft-title = Entwurf der Fassung { $version }
draft-title-short = Entwurf
draft-none = Es gibt keinen Entwurf. Beginnen Sie einen auf der Seite der Richtlinie; er fängt als Kopie dessen an, was gilt.
draft-standing = Nur die Compliance sieht den Entwurf. Fassung { $version } gilt, bis Sie veröffentlichen.
draft-panes = Teile der Richtlinie
draft-pane-text = Text
draft-pane-rules = Regeln
draft-pane-changes = Was sich ändert
draft-languages = Sprache der Richtlinie
draft-language-missing = fehlt
draft-language-empty = Die Richtlinie hat noch keinen Text für { $language }. Ohne ihn kann sie nicht veröffentlicht werden.
draft-language-begin = Mit dem Text auf { $language } beginnen
draft-changes = Was in dieser Fassung neu ist
draft-changes-hint = Das lesen die Menschen zuerst, wenn sie noch einmal zustimmen sollen. Ein oder zwei Sätze.
draft-view = Schreiben oder lesen
draft-view-write = Schreiben
draft-view-read = So liest man es
draft-body = Die Richtlinie
draft-body-hint = Markdown. Eine Zeile <a id="p4"></a> vor einer Überschrift gibt dem Absatz seinen Namen; Hinweise führen dorthin.
draft-paragraphs = Zu einem Absatz
draft-paragraph-add = Absatz
draft-paragraph-title = Titel
draft-nothing-to-read = In dieser Sprache ist noch nichts geschrieben.
draft-missing =
    { $count ->
        [one] Zur Veröffentlichung fehlt noch eine Sache
       *[other] Zur Veröffentlichung fehlen noch { $count } Dinge
    }
draft-restored = Was Sie hier zuletzt geschrieben haben, war noch nicht gespeichert. Es ist wieder da und wird jetzt gespeichert.
draft-saving-saved = Gespeichert
draft-saving-changed = Geändert
draft-saving-saving = Wird gespeichert
draft-saving-offline = In diesem Browser, bis das Netz wieder da ist
draft-saving-waiting = Wartet auf Ihre Wahl
draft-saving-refused = Nicht gespeichert: siehe unten
draft-clash = Jemand war schneller.
draft-clash-explained = Sie haben beide auf { $languages } geschrieben. Nichts ist verloren: Wählen Sie, wessen Worte bleiben.
draft-clash-theirs = Die anderen nehmen
draft-clash-mine = Meine behalten
draft-clash-taken = Jetzt stehen die anderen Worte da.
draft-discard = Verwerfen
draft-discard-explained = Der Entwurf und seine Regeln sind endgültig weg. Fassung { $version } gilt weiter, wie sie ist.
draft-discarded = Der Entwurf ist verworfen.
draft-publish = Veröffentlichen
draft-publish-explained =
    { $rules ->
        [one] Fassung { $version } mit einer Regel beurteilt von da an jeden Text.
       *[other] Fassung { $version } mit { $rules } Regeln beurteilt von da an jeden Text.
    }
draft-publish-new = Neue Regeln: { $rules }. Eine, die nicht nachgespielt wurde, beobachtet erst: Sie zählt, und niemand sieht sie.
draft-publish-observing = Beobachten nur: { $rules }.
draft-publish-read-again = Alle noch einmal lesen lassen
draft-publish-read-again-on = Vor dem nächsten Teilen lesen alle, was neu ist, und stimmen einmal zu.
draft-publish-read-again-off = Niemand wird unterbrochen. Richtig, wenn die Richtlinie nur milder wurde.
draft-publish-no-news = Sagen Sie zuerst in jeder Sprache, was neu ist: Man liest es, bevor man zustimmt.
draft-publish-at-once = Neue Regeln wirken sofort
draft-publish-at-once-on = Sie übernehmen die Verantwortung: Auch nicht erprobte Regeln wirken auf jeden Text.
draft-publish-at-once-off = Regeln, die nicht nachgespielt wurden, beobachten zuerst nur.
draft-publish-going = In zehn Sekunden veröffentlicht
draft-publish-soon = Fassung { $version } gilt in zehn Sekunden.
draft-publish-called-off = Nicht veröffentlicht. Der Entwurf ist, wie er war.
draft-publish-done =
    { $observed ->
        [0] Fassung { $version } gilt.
        [one] Fassung { $version } gilt. Eine neue Regel beobachtet zuerst.
       *[other] Fassung { $version } gilt. { $observed } neue Regeln beobachten zuerst.
    }

## Regeln
rules-explained = Jede Regel sucht nach einer Sache. Die strengste, die etwas findet, entscheidet; jeder Grund wird gezeigt.
rules-empty = Keine Regeln
rules-empty-explained = Ohne Regeln geht jeder Text durch. Fügen Sie die erste hinzu.
rule-add = Regel hinzufügen
rule-new-title = Eine neue Regel
rule-new = Neu
rule-observing = beobachtet
rule-retired = außer Kraft
rule-paragraph-short = § { $paragraph }
rule-everywhere = überall
rule-in-languages = auf { $list }
rule-on-networks = auf { $list }
rule-about = über { $list }
rule-owned = { $name } ist zuständig
rule-until = bis { $day }
rule-to-rules = Zu den Regeln
rule-gone = Der Entwurf hat diese Regel nicht mehr.
rule-load-again = Neu laden
rule-kind = Wonach sie sucht
rule-kind-hint = Birdsong findet das in fünf Sprachen und sagt, was, warum und was stattdessen.
rule-kind-own-hint = Ihre eigenen Worte: Sie sagen, wonach gesucht wird und was man dann liest.
rule-by = Wie Sie sagen, wonach gesucht wird
rule-by-phrases = Wendungen
rule-by-pattern = Muster (RE2)
rule-phrases = Wendungen, eine pro Zeile
rule-phrases-hint = Werden als ganze Wörter gefunden, gleich wie groß, mit welchen Akzenten oder Doppelgängern.
rule-pattern = Muster
rule-pattern-hint = RE2-Syntax: kann nicht hängen bleiben, wie lang der Text auch ist. Groß und klein sind gleich.
rule-level = Wie streng
rule-level-inform = Man liest einen leisen Hinweis.
rule-level-nudge = Man liest einen Tipp; ein Tippen übernimmt ihn, und man darf ihn übergehen.
rule-level-acknowledge = Man bestätigt einmal je Fassung, dann geht es hinaus.
rule-level-disclose = Der Satz wird ergänzt und lässt sich nicht weglassen.
rule-level-hold = Die Moderation entscheidet in der gesetzten Zeit; nichts geht verloren.
rule-level-block = Niemand kann es teilen, und niemand kann das aufheben. Halten Sie diese Liste kurz.
rule-level-pass = Es geht durch.
rule-paragraph = Absatz der Richtlinie
rule-paragraph-hint = Wer „Warum?“ fragt, kommt dorthin.
rule-paragraph-choose = Bitte wählen
rule-words = Was sie sagt
rule-words-hint = In allen fünf Sprachen, bevor sie veröffentlicht werden kann.
rule-words-half = In einer Sprache sind die Worte nur halb da: Was, warum und was zu tun ist gehören zusammen.
rule-words-what = Was gefunden wurde
rule-words-what-hint = Ein Satz. Er ist in Listen auch der Name der Regel.
rule-words-why = Warum das wichtig ist
rule-words-why-hint = Der Grund, nicht die Regel.
rule-words-remedy = Was stattdessen
rule-words-remedy-hint = Ein Ausweg, damit niemand mit einem Nein dasteht.
rule-words-suggestion = Wortlaut, den ein Tippen einsetzt
rule-words-suggestion-hint = Anstelle der gefundenen Worte. Leer heißt: keiner.
rule-where = Wo sie gilt
rule-languages = Sprachen
rule-all-languages = Nichts gewählt: jede Sprache.
rule-networks = Netzwerke
rule-all-networks = Nichts gewählt: jedes Netzwerk.
rule-categories = Themen der Beiträge
rule-all-categories = Nichts gewählt: jedes Thema. Stellen, Veranstaltungen, gute Zwecke und Menschen sind die freie Spur.
rule-audience = Wessen Texte
rule-answer = Wer zuständig ist, und wie lange
rule-owner = Zuständig
rule-owner-hint = Wird vor dem letzten Tag erinnert.
rule-owner-none = Noch niemand
rule-sunset = Letzter Tag
rule-sunset-hint = Von da an gilt sie nicht mehr, wenn sie niemand verlängert.
rule-observe = Nur beobachten
rule-observe-on = Was sie findet, wird gezählt und niemandem gezeigt, der schreibt.
rule-observe-off = Sie spricht zu allen, die schreiben, sobald der Entwurf veröffentlicht ist.
rule-save = Regel speichern
rule-save-hint = Gespeichert wird in den Entwurf: Bis zur Veröffentlichung ändert sich für niemanden etwas.
rule-saved = Die Regel steht im Entwurf.
rule-goes-live = Sie wirkt, sobald der Entwurf veröffentlicht ist.
rule-keeps-observing = Sie beobachtet nur, auch nach der Veröffentlichung.
rule-remove = Herausnehmen
rule-removed = Aus dem Entwurf genommen.
rule-try = Ausprobieren
rule-try-text = Ein Text zum Ausprobieren
rule-try-hint = Davon wird nichts aufbewahrt.
rule-try-language = Geschrieben auf
rule-try-found =
    { $count ->
        [0] Sie findet hier nichts.
        [one] Sie findet eine Stelle.
       *[other] Sie findet { $count } Stellen.
    }

## Nachspielen
replay-title = Was sie getan hätte
replay-hint = Läuft über das, was wirklich geteilt wurde. Niemand merkt es, und Sie lesen keine Namen.
replay-days = Texte
replay-last = der letzten { $days } Tage
replay-run = Nachspielen
replay-again = Noch einmal nachspielen
replay-not-ready = Sagen Sie zuerst, wonach sie sucht, und wählen Sie ihren Absatz.
replay-waiting = Beginnt gleich.
replay-progress = { $judged } von { $texts } Texten gelesen
replay-failed = Das Nachspielen ist abgebrochen. Versuchen Sie es noch einmal; geschieht es zweimal, sagen Sie es Ihrer Administration.
replay-outdated = Die Regel hat sich seither geändert. Spielen Sie sie noch einmal nach, bevor sie wirkt.
replay-hits =
    { $hits ->
        [one] von { $texts } Texten in { $days } Tagen ({ $percent }) wäre auf sie gestoßen.
       *[other] von { $texts } Texten in { $days } Tagen ({ $percent }) wären auf sie gestoßen.
    }
replay-nobody = Niemand wäre auf sie gestoßen.
replay-few = Es geht um weniger als fünf Menschen, darum wird ihr Anteil nicht gezeigt.
replay-people = { $percent } derer, die geteilt haben, wären auf sie gestoßen.
replay-stricter =
    { $stricter ->
        [0] Kein Text würde strenger behandelt als heute.
        [one] Ein Text würde strenger behandelt als heute.
       *[other] { $stricter } Texte würden strenger behandelt als heute.
    }
replay-milder =
    { $milder ->
        [0] Keiner milder.
        [one] Einer milder.
       *[other] { $milder } milder.
    }
replay-incomplete = Es gab mehr Texte. Gelesen wurden die letzten { $texts }.
replay-levels = Was mit den Texten geschähe
replay-before = Heute
replay-after = Mit der Regel
replay-after-change = Mit der Änderung
level-pass = Geht durch
replay-where = Wo
replay-place = Netzwerk oder Sprache
replay-texts = Texte
replay-found = Gefunden in
replay-examples = Beispiele
replay-few-examples = Diese Texte haben zu wenige Menschen geschrieben, um Beispiele zu zeigen.
replay-observe = Weiter beobachten
replay-live = Scharf schalten
replay-decide-hint = Beides wird in den Entwurf gespeichert und gilt mit der Veröffentlichung.

## Arten von Regeln
policy-fit-explained = Acht Fragen: was Sie anbieten, wie man sagt, wo man arbeitet, wer angehaltene Texte ansieht und wann. Sie bekommen einen Entwurf zum Lesen; seine Regeln gelten, sobald Sie ihn veröffentlichen.

## Felder
field-from = Von
field-until = Bis
field-weekdays = Tage
field-working-time = Teilen gehört zu bestimmten Stunden
field-working-time-on = Außerhalb dieser Stunden liest man einen Tipp; nichts wird angehalten oder gesperrt.
field-working-time-off = Man teilt, wann man möchte.
field-deputy = Erste Vertretung
field-deputy-next = Weitere Vertretung
field-deputy-hint = Nur Moderation: Sie kann die Warteschlange öffnen.
field-deputy-choose = Jemanden wählen
field-deputy-nobody = Sonst moderiert niemand
field-deputy-up = { $name } früher rufen
field-deputy-remove = { $name } entfernen
field-holidays = Feiertage von
field-holidays-hint = An diesen Tagen wartet niemand auf die Moderation: Die Frist steht still.
field-holidays-none = Keine
field-holidays-part = Landesteil
field-holidays-part-hint = Etwa BY für Bayern; darf leer bleiben.
form-undo = Änderungen verwerfen

## Fragen
wizard-title = Richtlinie anpassen
wizard-progress = Fragen
wizard-step = Frage { $step }: { $title }
wizard-count = Frage { $step } von { $steps }
wizard-next = Weiter
wizard-fit = Richtlinie anpassen
wizard-will = Einstellungen und Angaben gelten sofort. Die Regeln kommen in einen Entwurf, der erst mit der Veröffentlichung gilt.
wizard-will-draft = Einstellungen und Angaben gelten sofort. Die Regeln des Entwurfs werden angepasst; eigene Regeln bleiben, wie sie sind.
wizard-products-why = Das entscheidet, welche Warnungen unter einen Beitrag gehören und welche Regeln Sie überhaupt brauchen.
wizard-products-hint = Wählen Sie alles Zutreffende. Nichts: gar keine Produktregeln.
wizard-disclosure = Wie sagt man, wo man arbeitet?
wizard-disclosure-why = Wer über Ihre Produkte oder Ihr Haus spricht, fügt diesen Satz an oder sagt es anders.
wizard-advertisement = Wie wird Werbung gekennzeichnet?
wizard-advertisement-why = Wo der freigegebene Text die Kennzeichnung trägt, bleibt sie. Alle leer heißt: keine Kennzeichnung.
wizard-working-time = Wann darf geteilt werden?
wizard-working-time-why = Hier redet vielleicht Ihr Betriebsrat mit. Nichts gilt von vornherein als verboten.
wizard-networks = Wo darf geteilt werden?
wizard-networks-why = Angeboten werden nur die Netzwerke, die Sie wählen.
wizard-hours = Wann sieht jemand angehaltene Texte an?
wizard-hours-why = Ein angehaltener Text wird in dieser Zeit entschieden, oder die Vertretung wird gerufen. Er veröffentlicht sich nie selbst.
wizard-deputies = Wer springt ein?
wizard-deputies-why = Sie werden nacheinander gerufen, wenn ein Text zu lange wartet.
wizard-care = Wie vorsichtig fangen wir an?
wizard-care-why = Sie können alles später lockern oder straffen; die Seite „Reibung“ zeigt, was die Regeln kosten.
wizard-observe-first = Erst beobachten
wizard-observe-first-on = Regeln werden erst nur gezählt. Was niemand veröffentlichen darf, ist dennoch von Anfang an gesperrt.
wizard-observe-first-off = Regeln wirken auf jeden Text, sobald Sie veröffentlichen.
product-accounts = Konten und Zahlungen
product-savings = Sparen
product-investments = Geldanlage
product-loans = Kredite
product-mortgages = Baufinanzierung
product-insurance = Versicherungen
fitted-title = Angepasst
fitted-now = Gilt ab jetzt
fitted-products = Sie bieten: { $list }.
fitted-no-products = Sie bieten keine Finanzprodukte: keine Produktregeln.
fitted-disclosure = Man sagt „{ $sentence }“, oder dasselbe mit anderen Worten.
fitted-working-time = Geteilt wird zwischen { $from } und { $until } Uhr.
fitted-any-time = Geteilt wird zu jeder Stunde.
fitted-networks = Geteilt wird auf { $list }.
fitted-any-network = Geteilt wird auf jedem Netzwerk.
fitted-hours =
    { $hours ->
        [one] Ein angehaltener Text wird in einer Arbeitsstunde entschieden, von { $from } bis { $until } Uhr.
       *[other] Ein angehaltener Text wird in { $hours } Arbeitsstunden entschieden, von { $from } bis { $until } Uhr.
    }
fitted-trust =
    { $texts ->
        [0] Vertrauen wächst nicht von selbst.
        [one] Nach einem unverändert freigegebenen Text wird aus Anhalten ein Häkchen.
       *[other] Nach { $texts } unverändert freigegebenen Texten wird aus Anhalten ein Häkchen.
    }
fitted-draft =
    { $rules ->
        [one] Wartet im Entwurf: eine Regel
       *[other] Wartet im Entwurf: { $rules } Regeln
    }
fitted-next = Lesen Sie den Entwurf, ändern Sie, was Sie möchten, und veröffentlichen Sie ihn. Bis dahin urteilt die geltende Fassung.
fitted-later = Später
fitted-to-draft = Entwurf lesen

## Einstellungen
settings-title = Einstellungen
settings-effect = Gilt für alle, sobald Sie speichern.
settings-saved = Das gilt ab jetzt.
settings-review = Zeiten der Prüfung
settings-review-hint = Nur diese Stunden zählen für eine Frist. Längere Zeiten heißen frühere Antworten.
settings-hours = Arbeitsstunden bis zur Entscheidung
settings-hours-hint = Danach wird die Vertretung gerufen. Man sieht die Frist.
settings-deputies = Vertretung
settings-deputies-hint = Werden nacheinander gerufen, wenn ein Text überfällig ist, damit niemand wartet, weil jemand krank ist.
settings-second = Zweite Prüfung
settings-second-hint = Texte mit einem solchen Hinweis brauchen zwei, die sich einig sind. Man wartet dann länger.
settings-second-kinds = Dafür
settings-trust-title = Vertrauen
settings-trust-explained = Wessen angehaltene Texte unverändert freigegeben werden, dem wird vertraut: Aus Anhalten wird für diese Art ein Häkchen. Niemand wird je gereiht.
settings-trust = Unverändert freigegebene Texte bis dahin
settings-trust-hint = 0 schaltet es aus: Jeder solche Text wird angehalten, gleich von wem.
settings-sharing = Teilen
settings-sharing-hint = Wann, wo und wie oft: wie Ihr Haus es möchte.
settings-most = Geteiltes am Tag bis zum Tipp
settings-most-hint = Wer mehr teilt, liest einen freundlichen Tipp. 0 schaltet ihn aus.
settings-networks-all = Nichts gewählt: Jedes Netzwerk ist offen.
settings-networks-some = Nur diese werden angeboten.
settings-privacy = Aufbewahrung
settings-privacy-hint = Hinweise enthalten nie die Worte eines Textes. Nach dieser Zeit werden sie gezählt und gelöscht.
settings-kept = Tage, die Hinweise aufbewahrt werden
settings-kept-hint = 30 bis 730 Tage. Kürzer bewahrt weniger auf; die Zahlen im Verlauf bleiben.

## Angaben zum Haus
facts-title = Angaben zum Haus
facts-lead = Was die Leitplanken über Ihr Haus wissen. Eine fehlende Angabe schaltet ihre Prüfungen aus.
facts-written = Zuletzt geändert { $when } von { $name }.
facts-effect = Gilt für jeden Text, der von da an beurteilt wird.
facts-saved = Jeder Text wird ab jetzt danach beurteilt.
facts-rebase = Neu laden, meine Änderungen behalten
facts-names = Namen
facts-names-hint = Ihr eigener Name und die der anderen: Gutes über Sie ist kein Hinweis, über andere vielleicht.
facts-bank = Name des Hauses
facts-bank-hint = Wie man ihn schreibt.
facts-ticker = Börsenkürzel
facts-ticker-hint = Meinungen zum Kurs werden angehalten.
facts-competitors = Mitbewerber, einer pro Zeile
facts-competitors-hint = Ein Text, der einen nennt, bekommt ein zweites Augenpaar.
facts-contact = Eigene Adressen und Nummern
facts-contact-hint = Ihre eigenen Links und Nummern gehen durch; andere werden angesehen.
facts-domains = Domains, eine pro Zeile
facts-domains-hint = Ihre und die, denen Sie trauen, ohne https://.
facts-phones = Telefonnummern, eine pro Zeile
facts-phones-hint = Servicenummern, die man nennen darf.
facts-secret = Was drinnen bleibt
facts-secret-hint = Texte, die es verraten, werden gestoppt, bevor sie jemand liest.
facts-confidential = Vertraulich: Nur die Compliance sieht dies. Es geht nie auf ein Telefon.
facts-projects = Projektnamen, einer pro Zeile
facts-projects-hint = Ein Text, der einen nennt, wird angehalten.
facts-customers = Kundennummern, in einem englischen Satz
facts-customers-hint = Solche Nummern werden gesperrt, wie auch immer gruppiert.
facts-results = Ergebnisse
facts-results-hint = Zahlen eines späteren Zeitraums sind gesperrt, bis sie öffentlich sind.
facts-period = Letzter öffentlicher Zeitraum
facts-period-hint = Etwa 2026-Q3, 2026-H1 oder 2026-FY.
facts-published = Veröffentlicht am
facts-next = Nächste Veröffentlichung
facts-sentences = Sätze
facts-sentences-hint = Was ergänzt wird, wo es fehlt. Man darf es mit eigenen Worten sagen, wenn kein Gesetz es vorschreibt.
facts-disclosure = Wo man arbeitet
facts-disclosure-hint = Kommt unter Beiträge über Produkte, Märkte und das Haus.
facts-advertisement = Kennzeichnung von Werbung
facts-advertisement-hint = Bleibt, wo der freigegebene Text sie hat.
facts-investment_warning = Warnung zu Geldanlagen
facts-investment_warning-hint = Darf nicht verloren gehen; andere Worte mit gleichem Sinn zählen.
facts-credit_warning = Warnung zu Krediten
facts-credit_warning-hint = Vom Gesetz vorgeschrieben: zählt Wort für Wort.

## Reibung
friction-title = Reibung
friction-lead = Was die Regeln die kosten, die schreiben. Wo es zu viel ist, werden die Regeln berichtigt, nicht die Menschen.
friction-span = Zeitraum
friction-about = Texte
friction-all = Alle Texte
friction-csv = CSV im Verlauf
friction-csv-lines = CSV dieser Tabelle
friction-goals = { $reached } von { $known } Zielen sind erreicht
friction-texts-count =
    { $texts ->
        [one] bei einem Text
       *[other] bei { $texts } Texten
    }
friction-straight = Geht glatt durch
friction-held = Von der Moderation angesehen
friction-blocked = Gesperrt
friction-approved_unchanged = Unverändert freigegeben
friction-median = Mittlere Prüfzeit
friction-p90 = Neun von zehn entschieden binnen
friction-appeals_won = Erfolgreiche Einwände
friction-gave_up = Nach einem Hinweis aufgegeben
friction-nudges_taken = Angenommene Tipps
friction-personalised = Mit eigenen Worten
friction-back_after_block = Nach einer Sperre zurück
friction-median-hint = Die Hälfte wurde früher entschieden.
friction-p90-hint = In Arbeitsstunden.
friction-appeals_won-hint = Spricht gegen die Regel, nie gegen die Person.
friction-gave_up-hint = Von allen, die einen sahen, ohne zu teilen gegangen.
friction-nudges_taken-hint = Von denen, die zu sehen waren.
friction-personalised-hint = Von dem, was hinausging.
friction-back_after_block-hint = In 30 Tagen wieder geteilt.
friction-hours-unit = Std.
friction-goal-at_least = Ziel: mindestens { $goal }
friction-goal-at_most = Ziel: höchstens { $goal }
friction-missed = (verfehlt)
friction-few = unter 5
friction-none = noch keine
friction-not-known = nicht bekannt
friction-few-hint = Wo es um weniger als fünf Menschen geht, wird nichts gezeigt, damit niemand zu erkennen ist.
friction-few-all = In diesem Zeitraum haben weniger als fünf Menschen solche Texte geschrieben, darum wird nichts gezeigt.
friction-few-days =
    { $days ->
        [one] Ein Tag fehlt, weil zu wenige geteilt haben.
       *[other] { $days } Tage fehlen, weil zu wenige geteilt haben.
    }
friction-empty = Noch keine Texte
friction-empty-explained = Sobald geteilt wird, sehen Sie hier, wie oft die Regeln eingreifen. Wählen Sie einen längeren Zeitraum oder kommen Sie später wieder.
friction-unticked = { $unticked }-mal wurde ein Häkchen erbeten und noch nicht gesetzt.
friction-time = Im Verlauf
friction-another = Eine andere Zahl
friction-lines = Zeile für Zeile
friction-by-rule = Nach Regel
friction-by-language = Nach Sprache
friction-by-network = Nach Netzwerk
friction-column-rule = Regel
friction-column-language = Sprache
friction-column-network = Netzwerk
friction-column-day = Tag
friction-column-week = Woche ab
friction-column-month = Monat
friction-found = Etwas gefunden
friction-texts = Texte
friction-proposed = vorgeschlagen
friction-no-lines = In diesem Zeitraum ist nichts geschehen.
trend-aloud = { $figure }, von { $from } bis { $to }; zuletzt bekannt: { $last }.
trend-nothing = { $figure }, von { $from } bis { $to }: noch nichts bekannt.
proposal-title = Regeln, die milder werden sollten
proposal-hint = Das sagen die Zahlen; Sie entscheiden. Bestätigtes gilt sofort, als neue Fassung der Richtlinie.
proposal-becomes = wird zu
proposal-span = Von { $first } bis { $last }
proposal-confirm = Milder machen
proposal-retire = Außer Kraft setzen
proposal-dismiss = So lassen
proposal-confirm-soon = „{ $rule }“ wird in zehn Sekunden zu „{ $level }“.
proposal-retire-soon = „{ $rule }“ wird in zehn Sekunden außer Kraft gesetzt.
proposal-dismiss-soon = „{ $rule }“ bleibt, wie sie ist. Der Vorschlag kommt frühestens nach 90 Tagen wieder.
proposal-called-off = Es wurde nichts geändert.
proposal-done = Fassung { $version } der Richtlinie gilt.
proposal-done-draft = Fassung { $version } der Richtlinie gilt, und der offene Entwurf folgt.
settings-second-none = Keine Art braucht zwei.
settings-second-choose = Arten wählen
wizard-products = Was bieten Sie an?
wizard-products-label = Wir bieten
friction-last = Die letzten { $days } Tage
