# What the guardrails say: for each kind what was found, why it matters, and what to do.

finding-embargo-what = Op dit bericht rust nog een embargo.
finding-embargo-why = Het mag niet voor zijn tijd naar buiten, en een tekst die erop gebaseerd is ook niet.
finding-embargo-remedy = Bewaar je concept: je kunt het delen zodra het bericht live staat.

finding-expired-what = Dit bericht is verlopen.
finding-expired-why = De feiten zijn maar voor een bepaalde tijd goedgekeurd en kloppen misschien niet meer.
finding-expired-remedy = Kies een actueel bericht; je eigen woorden komen daar ook van pas.

finding-recalled-what = Dit bericht is teruggetrokken.
finding-recalled-why = De afdeling communicatie heeft het teruggenomen. Heb je het al gedeeld? Verwijder het dan.
finding-recalled-remedy = Kies een ander bericht, of vraag de afdeling communicatie wat er veranderd is.

finding-iban-what = Hier staat een volledig rekeningnummer (IBAN).
finding-iban-why = Rekeningnummers in openbare berichten worden gekopieerd en misbruikt, en niemand krijgt ze terug.
finding-iban-remedy = Laat het weg en bied aan om het in een privébericht te sturen.

finding-card_number-what = Hier staat een volledig kaartnummer.
finding-card_number-why = Een kaartnummer kan binnen een paar minuten misbruikt worden, ook een oud nummer.
finding-card_number-remedy = Laat het weg; het verhaal werkt ook zonder het nummer.

finding-national_id-what = Hier staat een volledig burgerservice-, belasting- of ander persoonsnummer.
finding-national_id-why = Met zo'n nummer kan iemand jarenlang op naam van een ander rekeningen openen.
finding-national_id-remedy = Laat het weg; wie het nodig heeft, kan er veilig om vragen.

finding-customer_data-what = Hier lijkt iets over een klant te staan.
finding-customer_data-why = Wie bij ons bankiert en wat die doet is vertrouwelijk, ook als het aardig bedoeld is.
finding-customer_data-remedy = Vertel het zo dat niemand te herkennen is, zonder namen en nummers.

finding-guaranteed_return-what = “{ $words }” leest als een belofte van rendement.
finding-guaranteed_return-why = Geen bank mag rendement of het ontbreken van risico beloven, ook niet met een knipoog of naast een waarschuwing.
finding-guaranteed_return-remedy = Zeg hoe het zit: er is kans op rendement, en je kunt geld verliezen.

finding-unapproved_rate-what = { $approved ->
        [none] “{ $written }” staat niet in de goedgekeurde tekst.
       *[other] “{ $written }” wijkt af van het goedgekeurde “{ $approved }”.
    }
finding-unapproved_rate-why = Tarieven, prijzen en voorwaarden moeten tot op de komma kloppen; mensen rekenen erop.
finding-unapproved_rate-remedy = { $approved ->
        [none] Laat het weg, of laat een moderator meekijken.
       *[other] Gebruik “{ $approved }”, of laat een moderator meekijken.
    }

finding-missing_disclosure-what = Nergens staat nog dat je geen neutrale stem bent.
finding-missing_disclosure-why = Lezers moeten kunnen zien dat je bij de bank werkt. Dan vertrouwen ze je meer, niet minder.
finding-missing_disclosure-remedy = Je eigen woorden zijn goed. Anders voegen we toe: “{ $sentence }”

finding-missing_risk_warning-what = De waarschuwing voor het risico is weg.
finding-missing_risk_warning-why = Wie over dit product leest, moet ook lezen wat er mis kan gaan.
finding-missing_risk_warning-remedy = Zeg het in je eigen woorden waar dat mag. Anders voegen we toe: “{ $sentence }”

finding-identical_caption-what = Dit is de goedgekeurde tekst, zonder een woord van jezelf.
finding-identical_caption-why = Berichten in eigen woorden worden meer gelezen, en zo zeggen collega's niet allemaal hetzelfde.
finding-identical_caption-remedy = Eén zin over waarom het jou raakt is genoeg.

finding-over_length-what = { $excess ->
        [one] Eén teken te veel voor dit netwerk.
       *[other] { $excess } tekens te veel voor dit netwerk.
    }
finding-over_length-why = Er passen { $limit } in; met alles wat meegaat zijn het er { $length }.
finding-over_length-remedy = Maak het iets korter. De eerste zin telt het meest.

finding-shouting-what = Dit staat helemaal in hoofdletters.
finding-shouting-why = Hoofdletters lezen als schreeuwen, en een schermlezer spelt ze soms letter voor letter.
finding-shouting-remedy = Schrijf het zoals je het zou zeggen; de woorden zijn sterk genoeg.

finding-competitor-what = Hier wordt een andere bank genoemd: { $name }.
finding-competitor-why = Wat we over concurrenten zeggen moet eerlijk en bewijsbaar zijn; daarom kijkt eerst iemand mee.
finding-competitor-remedy = Zeg wat wij goed doen, zonder de ander te noemen.

finding-link_foreign-what = Deze link gaat naar een site die niet van ons is: { $domain }.
finding-link_foreign-why = Mensen vertrouwen links in onze berichten, en juist daarom bootsen oplichters ze na.
finding-link_foreign-remedy = Gebruik de link van het bericht, of laat een moderator deze controleren.

finding-phone_or_email-what = Hier staat iemands telefoonnummer of e-mailadres.
finding-phone_or_email-why = Privégegevens in het openbaar bereiken iedereen, en voorgoed.
finding-phone_or_email-remedy = Laat het weg en geef het door in een privébericht, of noem het nummer van de bank.

finding-photo_consent-what = Op deze foto zijn mensen te herkennen.
finding-photo_consent-why = Iedereen beslist zelf of zijn foto getoond wordt; voor kinderen doen de ouders dat.
finding-photo_consent-remedy = Vraag het hun en vink aan dat ze akkoord zijn. Het in de tekst zeggen helpt ook.

finding-comparative_claim-what = “{ $words }” vergelijkt ons product met andere.
finding-comparative_claim-why = Een vergelijking heeft een bron nodig die lezers kunnen nagaan.
finding-comparative_claim-remedy = Noem de bron met datum, of zeg wat je er zelf prettig aan vindt.

finding-disparagement-what = “{ $words }” haalt iemand naar beneden.
finding-disparagement-why = Wat mensen van een bank over anderen zeggen, blijft aan de bank kleven, en niemand komt werken in een huis dat van binnenuit wordt bespot.
finding-disparagement-remedy = Zeg wat je hier goed vindt. Klopt er iets niet, zeg het dan tegen wie er iets aan kan doen.

finding-price_opinion-what = “{ $words }” is een mening over een prijs of een belegging.
finding-price_opinion-why = Wat mensen van een bank over koersen, aandelen of munten zeggen, beweegt markten en telt als advies, en daarvoor gelden strenge regels.
finding-price_opinion-remedy = Vertel wat je aan je werk bevalt, en laat koersen en tips aan anderen over.

finding-unpublished_results-what = “{ $words }” verraadt hoe een periode loopt waarvan de cijfers nog niet gepubliceerd zijn.
finding-unpublished_results-why = Tot de cijfers openbaar zijn, is een hint voorkennis; die delen is strafbaar, ook met een knipoog.
finding-unpublished_results-remedy = Laat het weg. { $date ->
        [none] Praat over cijfers die openbaar zijn.
       *[other] De volgende cijfers komen op { $date }.
    }

finding-confidential-what = “{ $words }” klinkt als iets dat nog binnenshuis is.
finding-confidential-why = Collega's en klanten horen nieuws het eerst van de bank, en sommige plannen zijn volgens de wet geheim.
finding-confidential-remedy = Laat het weg tot de bank het zelf bekendmaakt, of vraag het communicatieteam.

finding-political-what = “{ $words }” kiest partij in de politiek.
finding-political-why = Je stem en je mening zijn van jou. Onder een bericht van de bank lijken ze van de bank.
finding-political-remedy = Zeg het elders op eigen naam; laat partijen, personen en regeringen hier weg.

finding-complaint_reply-what = Dit beantwoordt een klacht in het openbaar.
finding-complaint_reply-why = Wie ontevreden is, verdient een antwoord van mensen die de zaak kunnen inzien. Een erkenning of belofte in het openbaar bindt de bank, en de zaak zelf is vertrouwelijk.
finding-complaint_reply-remedy = Geef het door aan de klantenservice en laat het hier weg.

finding-hate_or_harassment-what = “{ $words }” kwetst een persoon of een groep.
finding-hate_or_harassment-why = Niemand wordt klein gemaakt om wie hij of zij is, en geen collega wordt in het openbaar bespot, ook niet als grap.
finding-hate_or_harassment-remedy = Laat het weg. Een grap over jezelf werkt beter.

finding-locked_caption-what = De woorden van dit bericht liggen vast.
finding-locked_caption-why = De communicatieafdeling heeft ze zorgvuldig gekozen en gevraagd om er niets aan te veranderen, vaak om juridische redenen.
finding-locked_caption-remedy = Deel de officiële tekst, of kies een ander bericht om in je eigen woorden te vertellen.
finding-post_not_live-what = Dit bericht is nog niet openbaar.
finding-post_not_live-why = Het is nog niet gepubliceerd, dus de woorden kunnen nog veranderen.
finding-post_not_live-remedy = Wacht tot het online staat; je vindt het dan in je feed.
finding-post_internal-what = Dit bericht is alleen voor collega's.
finding-post_internal-why = Het is voor mensen binnen het bedrijf gemaakt en gaat de deur niet uit.
finding-post_internal-remedy = Kies een ander bericht uit de feed.

finding-over_sharing-what = { $number ->
        [one] Dit zou vandaag je eerste bericht zijn.
       *[other] Dit zou vandaag je bericht nummer { $number } zijn.
    }
finding-over_sharing-why = Wie meer dan { $most } per dag plaatst, wordt minder gelezen, en contacten haken snel af.
finding-over_sharing-remedy = Bewaar het voor morgen, of deel het toch: je kiest zelf.
finding-same_network_soon-what = { $minutes ->
    [one] Je deelde hier een minuut geleden iets anders.
   *[other] Je deelde hier { $minutes } minuten geleden iets anders.
}
finding-same_network_soon-why = Twee berichten van één persoon binnen het uur nemen elkaars lezers weg.
finding-same_network_soon-remedy = Kies “Later”, dan gaat het uit als het netwerk wakker is, of deel het toch.

finding-working_time-what = Je bent buiten de uren waarin delen bij je werk hoort.
finding-working_time-why = Het bedrijf rekent { $begins } tot { $ends } op werkdagen. Je vrije tijd is van jou, en niemand verwacht nu een bericht van je.
finding-working_time-remedy = Deel het als je er zin in hebt, of laat het tot je volgende werkdag liggen.

finding-same_as_colleagues-what = { $colleagues } collega’s hebben precies deze woorden gedeeld.
finding-same_as_colleagues-why = Dezelfde woorden van veel mensen lijken reclame, en netwerken tonen ze aan minder mensen.
finding-same_as_colleagues-remedy = Verander het begin, of zeg in één zin waarom het voor jou telt.

finding-expires_soon-what = { $days ->
        [0] Dit bericht verloopt vandaag.
        [1] Dit bericht verloopt morgen.
       *[other] { $weekday ->
            [1] Dit bericht verloopt maandag.
            [2] Dit bericht verloopt dinsdag.
            [3] Dit bericht verloopt woensdag.
            [4] Dit bericht verloopt donderdag.
            [5] Dit bericht verloopt vrijdag.
            [6] Dit bericht verloopt zaterdag.
           *[7] Dit bericht verloopt zondag.
        }
    }
finding-expires_soon-why = Daarna leidt de link naar een pagina die dat zegt, en wat het aanbiedt geldt misschien niet meer.
finding-expires_soon-remedy = Deel het snel, dan hebben je contacten er nog iets aan.

finding-speaks_as_employee-what = Je spreekt in eigen woorden over het bedrijf.
finding-speaks_as_employee-why = Lezers zien dat je hier werkt en vatten het dus op als meer dan een privémening.
finding-speaks_as_employee-remedy = Vink één keer aan dat je dit weet; onder dit beleid wordt het niet opnieuw gevraagd.

finding-network_unapproved-what = Berichten van het bedrijf gaan niet naar dit netwerk.
finding-network_unapproved-why = Het bedrijf heeft netwerken genoemd waar voor het bedrijf gesproken mag worden, en dit hoort er niet bij.
finding-network_unapproved-remedy = Kies een van de netwerken die de app aanbiedt. Je tekst gaat mee.
