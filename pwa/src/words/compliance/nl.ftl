### De woorden van de compliance-afdeling: beleid, regels, gegevens, instellingen, wrijving. Ze laden met haar schermen.

## Beleid
policy-title = Beleid
compliance-places = Compliance
policy-to = Naar het beleid
policy-fit = Maak het beleid passend voor je bedrijf
policy-fit-explained = Acht vragen: wat je aanbiedt, hoe mensen zeggen waar ze werken, wie aangehouden teksten bekijkt en wanneer. Je krijgt een concept om te lezen; niets geldt voordat je publiceert.
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
