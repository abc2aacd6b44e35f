### De woorden van de compliance-afdeling: beleid, regels, gegevens, instellingen, wrijving. Ze laden met haar schermen.

## Beleid
policy-title = Beleid
compliance-places = Compliance
policy-to = Naar het beleid
policy-fit = Maak het beleid passend voor je bedrijf
policy-fit-begin = Acht vragen beantwoorden
policy-fit-again = De acht vragen opnieuw doorlopen
policy-in-force = Versie { $version } is van kracht
policy-since = Sinds { $since }.
policy-since-by = Sinds { $since }, gepubliceerd door { $name }.
policy-rules =
    { $count ->
        [one] Eén regel
       *[other] { $count } regels
    }
policy-said-yes =
    { $count ->
        [one] persoon van { $people } heeft er ja tegen gezegd.
       *[other] mensen van { $people } hebben er ja tegen gezegd.
    }
policy-said-yes-few = Tot nu toe hebben minder dan vijf mensen er ja tegen gezegd.
policy-read = Lezen
policy-change = Wijzigen
policy-go-on = Verder met het concept
policy-change-explained = Wijzigen begint een concept. Het is een kopie van deze versie die alleen compliance ziet, tot je publiceert.
policy-go-on-explained = Er is een concept. Wat mensen schrijven wordt beoordeeld volgens de geldende versie, tot het concept gepubliceerd is.
policy-history = Geschiedenis
version-name = Versie { $version }
version-in-force = Van kracht
version-installed = kwam met Birdsong
version-read-again = mensen werd gevraagd het opnieuw te lezen
version-stays = Een gepubliceerde versie verandert nooit.
version-news = Wat mensen te lezen kregen:
version-compare = Vergelijken met

## Wat er verschilt
difference-none = Er verschilt nog niets van versie { $version }.
difference-rules =
    { $count ->
        [one] Eén regel verschilt van versie { $version }
       *[other] { $count } regels verschillen van versie { $version }
    }
difference-paragraphs =
    { $count ->
        [one] Eén paragraaf verschilt van versie { $version }
       *[other] { $count } paragrafen verschillen van versie { $version }
    }
difference-paragraph = § { $anchor }
difference-added = Nieuw
difference-removed = Eruit gehaald
difference-changed = Gewijzigd
difference-levels = ‘{ $before }’ wordt ‘{ $after }’
difference-field-kind = soort
difference-field-level = niveau
difference-field-paragraph = paragraaf
difference-field-languages = talen
difference-field-networks = netwerken
difference-field-categories = onderwerpen
difference-field-audience = mensen
difference-field-pattern = waar hij naar zoekt
difference-field-words = wat hij zegt
difference-field-observe = meekijken
difference-field-owner = eigenaar
difference-field-sunset_on = laatste dag

## Concept
draft-title = Concept van versie { $version }
draft-title-short = Concept
draft-none = Er is geen concept. Begin er een op het scherm van het beleid; het start als kopie van wat geldt.
draft-standing = Alleen compliance ziet het concept. Versie { $version } blijft van kracht tot je publiceert.
draft-panes = Delen van het beleid
draft-pane-text = Tekst
draft-pane-rules = Regels
draft-pane-changes = Wat er wijzigt
draft-languages = Taal van het beleid
draft-language-missing = ontbreekt
draft-language-empty = Het beleid heeft nog geen tekst in het { $language }. Zonder die tekst kan het niet gepubliceerd worden.
draft-language-begin = Beginnen met de tekst in het { $language }
draft-changes = Wat er nieuw is in deze versie
draft-changes-hint = Mensen lezen dit eerst als hun opnieuw om een ja wordt gevraagd. Eén of twee zinnen.
draft-view = Schrijven of lezen
draft-view-write = Schrijven
draft-view-read = Zoals mensen het lezen
draft-body = Het beleid
draft-body-hint = Markdown. Een regel <a id="p4"></a> voor een kop geeft de paragraaf zijn naam; bevindingen verwijzen ernaar.
draft-paragraphs = Naar een paragraaf
draft-paragraph-add = Paragraaf
draft-paragraph-title = Titel
draft-nothing-to-read = In deze taal is nog niets geschreven.
draft-missing =
    { $count ->
        [one] Er ontbreekt nog één ding voor publicatie
       *[other] Er ontbreken nog { $count } dingen voor publicatie
    }
draft-restored = Wat je hier de vorige keer schreef was nog niet bewaard. Het is terug en wordt nu bewaard.
draft-saving-saved = Bewaard
draft-saving-changed = Gewijzigd
draft-saving-saving = Wordt bewaard
draft-saving-offline = In deze browser bewaard tot het netwerk terug is
draft-saving-waiting = Wacht op je keuze
draft-saving-refused = Niet bewaard: zie hieronder
draft-clash = Iemand was sneller.
draft-clash-explained = Jullie schreven allebei in het { $languages }. Er gaat niets verloren: kies wiens woorden blijven.
draft-clash-theirs = Die van de ander
draft-clash-mine = Die van mij
draft-clash-taken = De andere woorden staan er nu.
draft-discard = Weggooien
draft-discard-explained = Het concept en zijn regels zijn voorgoed weg. Versie { $version } blijft gelden zoals ze is.
draft-discarded = Het concept is weg.
draft-publish = Publiceren
draft-publish-explained =
    { $rules ->
        [one] Versie { $version } met één regel beoordeelt vanaf dan elke tekst.
       *[other] Versie { $version } met { $rules } regels beoordeelt vanaf dan elke tekst.
    }
draft-publish-new = Nieuwe regels: { $rules }. Een regel die niet werd nagespeeld, begint met meekijken: hij telt en is voor niemand te zien.
draft-publish-observing = Kijken alleen mee: { $rules }.
draft-publish-read-again = Vraag iedereen het opnieuw te lezen
draft-publish-read-again-on = Voor hun volgende bericht lezen mensen wat er nieuw is en zeggen één keer ja.
draft-publish-read-again-off = Niemand wordt onderbroken. Juist als het beleid alleen milder werd.
draft-publish-no-news = Zeg eerst in elke taal wat er nieuw is: mensen lezen het voor ze ja zeggen.
draft-publish-at-once = Nieuwe regels werken meteen
draft-publish-at-once-on = Jij neemt de verantwoordelijkheid: ook regels die niemand probeerde, werken op elke tekst.
draft-publish-at-once-off = Regels die niet werden nagespeeld, kijken eerst alleen mee.
draft-publish-going = Over tien seconden gepubliceerd
draft-publish-soon = Versie { $version } wordt over tien seconden van kracht.
draft-publish-called-off = Niet gepubliceerd. Het concept is zoals het was.
draft-publish-done =
    { $observed ->
        [0] Versie { $version } is van kracht.
        [one] Versie { $version } is van kracht. Eén nieuwe regel kijkt eerst mee.
       *[other] Versie { $version } is van kracht. { $observed } nieuwe regels kijken eerst mee.
    }

## Regels
rules-explained = Elke regel zoekt naar één ding. De strengste die iets vindt beslist; elke reden is te zien.
rules-empty = Geen regels
rules-empty-explained = Zonder regels gaat elke tekst door. Voeg de eerste toe.
rule-add = Regel toevoegen
rule-new-title = Een nieuwe regel
rule-new = Nieuw
rule-observing = kijkt mee
rule-retired = buiten gebruik
rule-paragraph-short = § { $paragraph }
rule-everywhere = overal
rule-in-languages = in het { $list }
rule-on-networks = op { $list }
rule-about = over { $list }
rule-owned = { $name } staat ervoor in
rule-until = tot { $day }
rule-to-rules = Naar de regels
rule-gone = Het concept heeft deze regel niet meer.
rule-load-again = Opnieuw laden
rule-kind = Waar hij naar zoekt
rule-kind-hint = Birdsong kan dit in vijf talen vinden, en zegt wat, waarom en wat dan wel.
rule-kind-own-hint = Je eigen woorden: jij zegt waar naar gezocht wordt en wat mensen dan lezen.
rule-by = Hoe je zegt waar naar gezocht wordt
rule-by-phrases = Zinsdelen
rule-by-pattern = Patroon (RE2)
rule-phrases = Zinsdelen, één per regel
rule-phrases-hint = Gevonden als hele woorden, ongeacht hoofdletters, accenten en lookalikes.
rule-pattern = Patroon
rule-pattern-hint = RE2-syntaxis: kan niet vastlopen, hoe lang de tekst ook is. Hoofd- en kleine letters zijn gelijk.
rule-level = Hoe streng
rule-level-inform = Mensen lezen een stille notitie.
rule-level-nudge = Mensen lezen een tip; één tik neemt hem over, en negeren mag.
rule-level-acknowledge = Mensen vinken één keer per versie aan, dan gaat het uit.
rule-level-disclose = De zin wordt toegevoegd en kan niet weg.
rule-level-hold = Een moderator beslist binnen de gestelde tijd; er gaat niets verloren.
rule-level-block = Niemand kan het delen, en niemand kan dat opheffen. Houd deze lijst kort.
rule-level-pass = Het gaat door.
rule-paragraph = Paragraaf van het beleid
rule-paragraph-hint = Wie vraagt ‘waarom?’ komt daar uit.
rule-paragraph-choose = Kies er een
rule-words = Wat hij zegt
rule-words-hint = In alle vijf talen voordat hij gepubliceerd kan worden.
rule-words-half = In één taal zijn de woorden er maar half: wat, waarom en wat te doen horen bij elkaar.
rule-words-what = Wat er gevonden is
rule-words-what-hint = Eén zin. Het is ook de naam van de regel in lijsten.
rule-words-why = Waarom dat telt
rule-words-why-hint = De reden, niet de regel.
rule-words-remedy = Wat dan wel
rule-words-remedy-hint = Een uitweg, zodat niemand met een nee blijft zitten.
rule-words-suggestion = Tekst die één tik invoegt
rule-words-suggestion-hint = In plaats van de gevonden woorden. Laat leeg voor geen.
rule-where = Waar hij geldt
rule-languages = Talen
rule-all-languages = Niets gekozen: elke taal.
rule-networks = Netwerken
rule-all-networks = Niets gekozen: elk netwerk.
rule-categories = Onderwerpen van berichten
rule-all-categories = Niets gekozen: elk onderwerp. Jobs, evenementen, goede doelen en mensen zijn de vrije baan.
rule-audience = Wiens teksten
rule-answer = Wie ervoor instaat, en hoelang
rule-owner = Eigenaar
rule-owner-hint = Krijgt een herinnering voor de laatste dag.
rule-owner-none = Nog niemand
rule-sunset = Laatste dag
rule-sunset-hint = Vanaf dan geldt hij niet meer, tenzij iemand hem verlengt.
rule-observe = Alleen meekijken
rule-observe-on = Wat hij vindt wordt geteld, en niemand die schrijft ziet het.
rule-observe-off = Hij spreekt tot iedereen die schrijft, zodra het concept gepubliceerd is.
rule-save = Regel bewaren
rule-save-hint = Bewaard in het concept: er verandert niets tot het gepubliceerd is.
rule-saved = De regel staat in het concept.
rule-goes-live = Hij werkt zodra het concept gepubliceerd is.
rule-keeps-observing = Hij kijkt alleen mee, ook na publicatie van het concept.
rule-remove = Eruit halen
rule-removed = Uit het concept.
rule-try = Uitproberen
rule-try-text = Een tekst om hem op te proberen
rule-try-hint = Er wordt niets van bewaard.
rule-try-language = Geschreven in
rule-try-found =
    { $count ->
        [0] Hij vindt hier niets.
        [one] Hij vindt één plek.
       *[other] Hij vindt { $count } plekken.
    }

## Naspelen
replay-title = Wat hij gedaan zou hebben
replay-hint = Loopt over wat mensen echt deelden. Zij merken er niets van, en je leest geen namen.
replay-days = Teksten van
replay-last = de laatste { $days } dagen
replay-run = Naspelen
replay-again = Opnieuw naspelen
replay-not-ready = Zeg eerst waar hij naar zoekt, en kies zijn paragraaf.
replay-waiting = Begint zo meteen.
replay-progress = { $judged } van { $texts } teksten gelezen
replay-failed = Het naspelen brak af. Probeer het opnieuw; gebeurt het twee keer, zeg het je beheerder.
replay-outdated = De regel is sindsdien gewijzigd. Speel hem opnieuw na voor hij live gaat.
replay-hits =
    { $hits ->
        [one] van { $texts } teksten in { $days } dagen ({ $percent }) zou hem ontmoet hebben.
       *[other] van { $texts } teksten in { $days } dagen ({ $percent }) zouden hem ontmoet hebben.
    }
replay-nobody = Niemand zou hem ontmoet hebben.
replay-few = Het gaat om minder dan vijf mensen, dus hun aandeel wordt niet getoond.
replay-people = { $percent } van de mensen die deelden zou hem ontmoet hebben.
replay-stricter =
    { $stricter ->
        [0] Geen tekst zou strenger behandeld worden dan nu.
        [one] Eén tekst zou strenger behandeld worden dan nu.
       *[other] { $stricter } teksten zouden strenger behandeld worden dan nu.
    }
replay-milder =
    { $milder ->
        [0] Geen enkele milder.
        [one] Eén milder.
       *[other] { $milder } milder.
    }
replay-incomplete = Er waren meer teksten. De laatste { $texts } zijn gelezen.
replay-levels = Wat er met de teksten zou gebeuren
replay-before = Nu
replay-after = Met de regel
replay-after-change = Met de wijziging
level-pass = Gaat door
replay-where = Waar
replay-place = Netwerk of taal
replay-texts = Teksten
replay-found = Gevonden in
replay-examples = Voorbeelden
replay-few-examples = Te weinig mensen schreven deze teksten om voorbeelden te tonen.
replay-observe = Blijven meekijken
replay-live = Live zetten
replay-decide-hint = Beide worden in het concept bewaard en gelden zodra het gepubliceerd is.

## Soorten regels
policy-fit-explained = Acht vragen: wat je aanbiedt, hoe mensen zeggen waar ze werken, wie aangehouden teksten bekijkt en wanneer. Je krijgt een concept om te lezen; de regels gelden zodra je het publiceert.

## Velden
field-from = Van
field-until = Tot
field-weekdays = Dagen
field-working-time = Delen hoort bij bepaalde uren
field-working-time-on = Buiten die uren lezen mensen een tip; er wordt niets aangehouden of geblokkeerd.
field-working-time-off = Mensen delen wanneer ze willen.
field-deputy = Eerste vervanger
field-deputy-next = Nog een vervanger
field-deputy-hint = Alleen moderatoren: zij kunnen de wachtrij openen.
field-deputy-choose = Kies iemand
field-deputy-nobody = Niemand anders modereert
field-deputy-up = { $name } eerder roepen
field-deputy-remove = { $name } verwijderen
field-holidays = Feestdagen van
field-holidays-hint = Op die dagen wacht niemand op een moderator: de beslistijd staat stil.
field-holidays-none = Geen
field-holidays-part = Deel ervan
field-holidays-part-hint = Zoals BY voor Beieren; mag leeg blijven.
form-undo = Wijzigingen ongedaan maken

## Vragen
wizard-title = Beleid op maat
wizard-progress = Vragen
wizard-step = Vraag { $step }: { $title }
wizard-count = Vraag { $step } van { $steps }
wizard-next = Volgende
wizard-fit = Beleid aanpassen
wizard-will = Instellingen en gegevens gelden meteen. De regels komen in een concept, dat pas geldt als je het publiceert.
wizard-will-draft = Instellingen en gegevens gelden meteen. De regels van het concept worden aangepast; je eigen regels blijven zoals ze zijn.
wizard-products-why = Dat bepaalt welke waarschuwingen onder een bericht horen, en welke regels je überhaupt nodig hebt.
wizard-products-hint = Kies alles wat past. Niets: helemaal geen productregels.
wizard-disclosure = Hoe zeggen mensen waar ze werken?
wizard-disclosure-why = Wie over je producten of bedrijf spreekt, voegt deze zin toe of zegt het anders.
wizard-advertisement = Hoe wordt reclame gemarkeerd?
wizard-advertisement-why = Waar de goedgekeurde tekst het merkteken heeft, blijft het. Laat alles leeg voor geen merkteken.
wizard-working-time = Wanneer mogen mensen delen?
wizard-working-time-why = Je ondernemingsraad heeft hier misschien iets over te zeggen. Niets is bij voorbaat verboden.
wizard-networks = Waar mogen mensen delen?
wizard-networks-why = Mensen krijgen alleen de netwerken te zien die jij kiest.
wizard-hours = Wanneer bekijkt iemand aangehouden teksten?
wizard-hours-why = Een aangehouden tekst wordt binnen die tijd beslist, of de vervangers worden geroepen. Hij publiceert nooit zichzelf.
wizard-deputies = Wie springt in?
wizard-deputies-why = Ze worden na elkaar geroepen als een tekst te lang wacht.
wizard-care = Hoe voorzichtig beginnen we?
wizard-care-why = Je kunt alles later losser of strakker zetten; de wrijvingspagina toont wat de regels kosten.
wizard-observe-first = Eerst meekijken
wizard-observe-first-on = Regels worden eerst alleen geteld. Wat niemand mag publiceren, is toch vanaf het begin geblokkeerd.
wizard-observe-first-off = Regels werken op elke tekst zodra je publiceert.
product-accounts = Rekeningen en betalen
product-savings = Sparen
product-investments = Beleggen
product-loans = Leningen
product-mortgages = Hypotheken
product-insurance = Verzekeringen
fitted-title = Op maat
fitted-now = Geldt vanaf nu
fitted-products = Je biedt aan: { $list }.
fitted-no-products = Je biedt geen financiële producten aan: geen productregels.
fitted-disclosure = Mensen zeggen ‘{ $sentence }’, of hetzelfde in andere woorden.
fitted-working-time = Delen hoort bij de uren van { $from } tot { $until }.
fitted-any-time = Mensen delen op elk uur.
fitted-networks = Mensen delen op { $list }.
fitted-any-network = Mensen delen op elk netwerk.
fitted-hours =
    { $hours ->
        [one] Een aangehouden tekst wordt binnen één werkuur beslist, van { $from } tot { $until }.
       *[other] Een aangehouden tekst wordt binnen { $hours } werkuren beslist, van { $from } tot { $until }.
    }
fitted-trust =
    { $texts ->
        [0] Vertrouwen groeit niet vanzelf.
        [one] Na één ongewijzigd goedgekeurde tekst wordt aanhouden een vinkje.
       *[other] Na { $texts } ongewijzigd goedgekeurde teksten wordt aanhouden een vinkje.
    }
fitted-draft =
    { $rules ->
        [one] Wacht in het concept: één regel
       *[other] Wacht in het concept: { $rules } regels
    }
fitted-next = Lees het concept, wijzig wat je wilt en publiceer het. Tot dan oordeelt de geldende versie.
fitted-later = Later
fitted-to-draft = Concept lezen

## Instellingen
settings-title = Instellingen
settings-effect = Geldt voor iedereen zodra je bewaart.
settings-saved = Dit geldt vanaf nu.
settings-review = Uren om te bekijken
settings-review-hint = Alleen deze uren tellen mee voor een termijn. Langere uren geven sneller antwoord.
settings-hours = Werkuren om te beslissen
settings-hours-hint = Daarna worden de vervangers geroepen. Mensen zien de termijn.
settings-deputies = Vervangers
settings-deputies-hint = Worden na elkaar geroepen als een tekst te laat is, zodat niemand wacht omdat iemand ziek is.
settings-second = Tweede lezer
settings-second-hint = Teksten met zo’n bevinding hebben twee moderatoren nodig die het eens zijn. Mensen wachten dan langer.
settings-second-kinds = Hiervoor
settings-trust-title = Vertrouwen
settings-trust-explained = Wie aangehouden teksten ongewijzigd goedgekeurd krijgt, wordt vertrouwd: aanhouden wordt een vinkje voor die soort. Niemand wordt ooit gerangschikt.
settings-trust = Ongewijzigd goedgekeurde teksten tot dan
settings-trust-hint = 0 zet het uit: elke zulke tekst wordt aangehouden, wie hem ook schrijft.
settings-sharing = Delen
settings-sharing-hint = Wanneer, waar en hoe vaak: zoals je bedrijf het wil.
settings-most = Berichten per dag voor een tip
settings-most-hint = Wie meer deelt, leest een vriendelijke tip. 0 zet het uit.
settings-networks-all = Niets gekozen: elk netwerk is open.
settings-networks-some = Alleen deze worden aangeboden.
settings-privacy = Bewaartermijn
settings-privacy-hint = Bevindingen bevatten nooit de woorden van een tekst. Na deze tijd worden ze geteld en gewist.
settings-kept = Dagen dat bevindingen bewaard worden
settings-kept-hint = 30 tot 730 dagen. Korter bewaart minder; de cijfers in de tijd blijven.

## Bedrijfsgegevens
facts-title = Bedrijfsgegevens
facts-lead = Wat de vangrails van je bedrijf weten. Een gegeven dat ontbreekt, zet zijn controles uit.
facts-written = Laatst gewijzigd { $when } door { $name }.
facts-effect = Geldt voor elke tekst die vanaf dan beoordeeld wordt.
facts-saved = Elke tekst wordt vanaf nu hiernaar beoordeeld.
facts-rebase = Laad die van hen, houd mijn wijzigingen
facts-names = Namen
facts-names-hint = Je eigen naam en die van anderen: goed over jezelf spreken is geen bevinding, over hen spreken misschien wel.
facts-bank = Naam van het bedrijf
facts-bank-hint = Zoals mensen hem schrijven.
facts-ticker = Beurssymbool
facts-ticker-hint = Meningen over de koers worden aangehouden.
facts-competitors = Concurrenten, één per regel
facts-competitors-hint = Een tekst die er een noemt, krijgt een tweede paar ogen.
facts-contact = Eigen adressen en nummers
facts-contact-hint = Links en nummers van jou gaan door; andere worden bekeken.
facts-domains = Domeinen, één per regel
facts-domains-hint = Die van jou en die je vertrouwt, zonder https://.
facts-phones = Telefoonnummers, één per regel
facts-phones-hint = Servicelijnen die mensen mogen noemen.
facts-secret = Wat binnen blijft
facts-secret-hint = Teksten die het verraden, worden gestopt voor iemand ze leest.
facts-confidential = Vertrouwelijk: alleen compliance ziet dit. Het gaat nooit naar een telefoon.
facts-projects = Projectnamen, één per regel
facts-projects-hint = Een tekst die er een noemt, wordt aangehouden.
facts-customers = Klantnummers, in één Engelse zin
facts-customers-hint = Zulke nummers worden geblokkeerd, hoe ze ook gegroepeerd zijn.
facts-results = Resultaten
facts-results-hint = Cijfers van een latere periode zijn geblokkeerd tot ze openbaar zijn.
facts-period = Laatste openbare periode
facts-period-hint = Zoals 2026-Q3, 2026-H1 of 2026-FY.
facts-published = Gepubliceerd op
facts-next = Volgende publicatie
facts-sentences = Zinnen
facts-sentences-hint = Wat toegevoegd wordt waar het ontbreekt. Mensen mogen het zelf verwoorden, tenzij een wet het voorschrijft.
facts-disclosure = Waar iemand werkt
facts-disclosure-hint = Toegevoegd aan berichten over producten, markten en het bedrijf.
facts-advertisement = Merkteken van reclame
facts-advertisement-hint = Blijft waar de goedgekeurde tekst het heeft.
facts-investment_warning = Waarschuwing over beleggen
facts-investment_warning-hint = Mag niet verloren gaan; andere woorden met dezelfde betekenis tellen ook.
facts-credit_warning = Waarschuwing over krediet
facts-credit_warning-hint = Door de wet voorgeschreven: telt woord voor woord.

## Wrijving
friction-title = Wrijving
friction-lead = Wat de regels kosten aan wie schrijft. Kosten ze te veel, dan worden de regels verbeterd, niet de mensen.
friction-span = Periode
friction-about = Teksten
friction-all = Alle teksten
friction-csv = CSV in de tijd
friction-csv-lines = CSV van deze tabel
friction-goals = { $reached } van { $known } doelen gehaald
friction-texts-count =
    { $texts ->
        [one] in één tekst
       *[other] in { $texts } teksten
    }
friction-straight = Gaat meteen door
friction-held = Aangehouden voor een moderator
friction-blocked = Geblokkeerd
friction-approved_unchanged = Ongewijzigd goedgekeurd
friction-median = Mediane beslistijd
friction-p90 = Negen op de tien beslist binnen
friction-appeals_won = Gewonnen bezwaren
friction-gave_up = Gaf op na een bevinding
friction-nudges_taken = Overgenomen tips
friction-personalised = In eigen woorden
friction-back_after_block = Terug na een blokkade
friction-median-hint = De helft werd eerder beslist.
friction-p90-hint = In werkuren.
friction-appeals_won-hint = Telt tegen de regel, nooit tegen de persoon.
friction-gave_up-hint = Van wie er een zag, vertrok zonder te delen.
friction-nudges_taken-hint = Van de tips die te zien waren.
friction-personalised-hint = Van wat uitging.
friction-back_after_block-hint = Deelde binnen 30 dagen opnieuw.
friction-hours-unit = u
friction-goal-at_least = Doel: { $goal } of meer
friction-goal-at_most = Doel: { $goal } of minder
friction-missed = (niet gehaald)
friction-few = minder dan 5
friction-none = nog geen
friction-not-known = niet bekend
friction-few-hint = Waar het om minder dan vijf mensen gaat, is er niets te zien, zodat niemand herkenbaar is.
friction-few-all = Minder dan vijf mensen schreven zulke teksten in deze periode; daarom is er niets te zien.
friction-few-days =
    { $days ->
        [one] Eén dag telt niet mee omdat te weinig mensen deelden.
       *[other] { $days } dagen tellen niet mee omdat te weinig mensen deelden.
    }
friction-empty = Nog geen teksten
friction-empty-explained = Zodra mensen delen, zie je hier hoe vaak de regels ingrijpen. Kies een langere periode of kom later terug.
friction-unticked = { $unticked } keer werd een vinkje gevraagd en nog niet gegeven.
friction-time = In de tijd
friction-another = Een ander cijfer
friction-lines = Regel voor regel
friction-by-rule = Per regel
friction-by-language = Per taal
friction-by-network = Per netwerk
friction-column-rule = Regel
friction-column-language = Taal
friction-column-network = Netwerk
friction-column-day = Dag
friction-column-week = Week vanaf
friction-column-month = Maand
friction-found = Vond iets
friction-texts = Teksten
friction-proposed = voorgesteld
friction-no-lines = In deze periode gebeurde niets.
trend-aloud = { $figure }, van { $from } tot { $to }; laatst bekend: { $last }.
trend-nothing = { $figure }, van { $from } tot { $to }: nog niets bekend.
proposal-title = Regels die milder mogen
proposal-hint = De cijfers zeggen het; jij beslist. Wat je bevestigt, geldt meteen, als nieuwe versie van het beleid.
proposal-becomes = wordt
proposal-span = Van { $first } tot { $last }
proposal-confirm = Milder maken
proposal-retire = Buiten gebruik stellen
proposal-dismiss = Zo laten
proposal-confirm-soon = ‘{ $rule }’ wordt over tien seconden ‘{ $level }’.
proposal-retire-soon = ‘{ $rule }’ gaat over tien seconden buiten gebruik.
proposal-dismiss-soon = ‘{ $rule }’ blijft zoals hij is. Het voorstel komt op zijn vroegst na 90 dagen terug.
proposal-called-off = Er is niets gewijzigd.
proposal-done = Versie { $version } van het beleid is van kracht.
proposal-done-draft = Versie { $version } van het beleid is van kracht, en het open concept volgt.
settings-second-none = Geen soort heeft er twee nodig.
settings-second-choose = Soorten kiezen
wizard-products = Wat bied je aan?
wizard-products-label = We bieden aan
friction-last = De laatste { $days } dagen
