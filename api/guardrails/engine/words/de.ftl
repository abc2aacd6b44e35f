# What the guardrails say: for each kind what was found, why it matters, and what to do.

finding-embargo-what = Dieser Beitrag hat noch eine Sperrfrist.
finding-embargo-why = Er darf nicht vor seiner Zeit erscheinen, und ein Text, der darauf beruht, auch nicht.
finding-embargo-remedy = Behalten Sie Ihren Entwurf: Sie können ihn teilen, sobald der Beitrag erschienen ist.

finding-expired-what = Dieser Beitrag ist abgelaufen.
finding-expired-why = Seine Angaben wurden nur für eine bestimmte Zeit freigegeben und stimmen vielleicht nicht mehr.
finding-expired-remedy = Nehmen Sie einen aktuellen Beitrag; Ihre Worte passen bestimmt auch dort.

finding-recalled-what = Dieser Beitrag wurde zurückgezogen.
finding-recalled-why = Die Kommunikation hat ihn zurückgenommen. Haben Sie ihn schon geteilt, löschen Sie ihn bitte.
finding-recalled-remedy = Nehmen Sie einen anderen Beitrag oder fragen Sie die Kommunikation, was sich geändert hat.

finding-iban-what = Hier steht eine vollständige Kontonummer (IBAN).
finding-iban-why = Kontonummern in öffentlichen Beiträgen werden kopiert und missbraucht, und niemand holt sie zurück.
finding-iban-remedy = Lassen Sie sie weg und bieten Sie an, sie in einer privaten Nachricht zu schicken.

finding-card_number-what = Hier steht eine vollständige Kartennummer.
finding-card_number-why = Eine Kartennummer kann binnen Minuten missbraucht werden, auch eine alte.
finding-card_number-remedy = Lassen Sie sie weg; die Geschichte funktioniert auch ohne die Nummer.

finding-national_id-what = Hier steht eine vollständige Ausweis-, Steuer- oder Sozialversicherungsnummer.
finding-national_id-why = Mit einer solchen Nummer kann jemand noch nach Jahren Konten auf fremden Namen eröffnen.
finding-national_id-remedy = Lassen Sie sie weg; wer sie braucht, kann auf sicherem Weg danach fragen.

finding-customer_data-what = Hier scheint etwas über eine Kundin oder einen Kunden zu stehen.
finding-customer_data-why = Wer bei uns Kunde ist und was er tut, bleibt vertraulich, auch wenn es nett gemeint ist.
finding-customer_data-remedy = Erzählen Sie es so, dass niemand zu erkennen ist, ohne Namen und Nummern.

finding-guaranteed_return-what = „{ $words }“ liest sich wie ein Renditeversprechen.
finding-guaranteed_return-why = Keine Bank darf Rendite oder Risikofreiheit versprechen, auch nicht augenzwinkernd oder neben einem Warnhinweis.
finding-guaranteed_return-remedy = Sagen Sie, wie es ist: Es gibt Chancen auf Rendite, und man kann Geld verlieren.

finding-unapproved_rate-what = { $approved ->
        [none] „{ $written }“ kommt im freigegebenen Text nicht vor.
       *[other] „{ $written }“ weicht vom freigegebenen „{ $approved }“ ab.
    }
finding-unapproved_rate-why = Zinsen, Preise und Bedingungen müssen auf die Stelle genau stimmen; die Leute verlassen sich darauf.
finding-unapproved_rate-remedy = { $approved ->
        [none] Lassen Sie es weg, oder lassen Sie eine Moderatorin oder einen Moderator darauf schauen.
       *[other] Nehmen Sie „{ $approved }“, oder lassen Sie eine Moderatorin oder einen Moderator darauf schauen.
    }

finding-missing_disclosure-what = Nirgends steht mehr, dass Sie keine neutrale Stimme sind.
finding-missing_disclosure-why = Wer liest, muss sehen können, dass Sie bei der Bank arbeiten. Das schafft Vertrauen, statt es zu kosten.
finding-missing_disclosure-remedy = Ihre eigenen Worte genügen. Sonst ergänzen wir: „{ $sentence }“

finding-missing_risk_warning-what = Der Risikohinweis fehlt.
finding-missing_risk_warning-why = Wer von diesem Produkt liest, muss auch lesen, was schiefgehen kann.
finding-missing_risk_warning-remedy = Sagen Sie es mit eigenen Worten, wo das erlaubt ist. Sonst ergänzen wir: „{ $sentence }“

finding-identical_caption-what = Das ist der freigegebene Text, ohne ein eigenes Wort.
finding-identical_caption-why = Beiträge in eigenen Worten werden mehr gelesen, und so sagen nicht alle dasselbe.
finding-identical_caption-remedy = Ein Satz darüber, was Ihnen daran wichtig ist, genügt.

finding-over_length-what = { $excess ->
        [one] Ein Zeichen zu viel für dieses Netzwerk.
       *[other] { $excess } Zeichen zu viel für dieses Netzwerk.
    }
finding-over_length-why = Es nimmt { $limit } Zeichen; mit allem, was dazukommt, sind es { $length }.
finding-over_length-remedy = Kürzen Sie ein wenig. Der erste Satz zählt am meisten.

finding-shouting-what = Das steht alles in Großbuchstaben.
finding-shouting-why = Großbuchstaben wirken wie Schreien, und Vorleseprogramme buchstabieren sie manchmal.
finding-shouting-remedy = Schreiben Sie es, wie Sie es sagen würden; die Worte sind stark genug.

finding-competitor-what = Hier wird eine andere Bank genannt: { $name }.
finding-competitor-why = Was wir über Mitbewerber sagen, muss fair und belegbar sein; darum schaut erst jemand darauf.
finding-competitor-remedy = Sagen Sie, was wir gut machen, ohne die anderen zu nennen.

finding-link_foreign-what = Dieser Link führt zu einer Seite, die nicht unsere ist: { $domain }.
finding-link_foreign-why = Links in unseren Beiträgen wird vertraut; gerade deshalb ahmen Betrüger sie nach.
finding-link_foreign-remedy = Nehmen Sie den Link des Beitrags, oder lassen Sie diesen hier prüfen.

finding-phone_or_email-what = Hier steht jemandes Telefonnummer oder E-Mail-Adresse.
finding-phone_or_email-why = Private Kontaktdaten im Netz erreichen alle, und das für immer.
finding-phone_or_email-remedy = Lassen Sie sie weg und geben Sie sie in einer privaten Nachricht weiter, oder nehmen Sie die Nummer der Bank.

finding-photo_consent-what = Auf diesem Bild sind Menschen zu erkennen.
finding-photo_consent-why = Jede und jeder entscheidet selbst, ob das eigene Bild gezeigt wird; für Kinder tun es die Eltern.
finding-photo_consent-remedy = Fragen Sie sie und haken Sie an, dass sie einverstanden sind. Es im Text zu sagen, hilft auch.

finding-comparative_claim-what = „{ $words }“ vergleicht unser Produkt mit anderen.
finding-comparative_claim-why = Ein Vergleich braucht eine Quelle, die man nachprüfen kann.
finding-comparative_claim-remedy = Nennen Sie die Quelle mit Datum, oder sagen Sie, was Sie selbst daran mögen.

finding-disparagement-what = „{ $words }“ macht jemanden schlecht.
finding-disparagement-why = Was die Leute einer Bank über andere sagen, bleibt an der Bank hängen, und niemand kommt gern in ein Haus, das von innen verspottet wird.
finding-disparagement-remedy = Sagen Sie, was Ihnen hier gefällt. Läuft etwas schief, sagen Sie es denen, die es ändern können.

finding-price_opinion-what = „{ $words }“ ist eine Meinung zu einem Kurs oder einer Anlage.
finding-price_opinion-why = Was Leute einer Bank über Kurse, Aktien oder Kryptowährungen sagen, bewegt Märkte und gilt als Beratung, für die strenge Regeln gelten.
finding-price_opinion-remedy = Erzählen Sie, was Ihnen an der Arbeit gefällt, und überlassen Sie Kurse und Tipps anderen.

finding-unpublished_results-what = „{ $words }“ verrät, wie ein Zeitraum läuft, dessen Zahlen noch nicht veröffentlicht sind.
finding-unpublished_results-why = Bis die Zahlen öffentlich sind, ist ein Hinweis Insiderwissen; es weiterzugeben ist strafbar, auch augenzwinkernd.
finding-unpublished_results-remedy = Lassen Sie es weg. { $date ->
        [none] Sprechen Sie über Zahlen, die öffentlich sind.
       *[other] Die nächsten Zahlen kommen am { $date }.
    }

finding-confidential-what = „{ $words }“ klingt nach etwas, das noch im Haus bleiben soll.
finding-confidential-why = Kolleginnen, Kollegen und Kunden sollen Neues zuerst von der Bank erfahren, und manche Pläne sind von Gesetzes wegen geheim.
finding-confidential-remedy = Lassen Sie es weg, bis die Bank es selbst sagt, oder fragen Sie die Kommunikation.

finding-political-what = „{ $words }“ ergreift politisch Partei.
finding-political-why = Ihre Stimme und Ihre Meinung gehören Ihnen. Unter einem Beitrag der Bank wirken sie wie die der Bank.
finding-political-remedy = Sagen Sie es anderswo in eigenem Namen; lassen Sie Parteien, Personen und Regierungen hier weg.

finding-complaint_reply-what = Das beantwortet eine Beschwerde öffentlich.
finding-complaint_reply-why = Wer sich ärgert, verdient eine Antwort von denen, die den Fall sehen können. Ein öffentliches Eingeständnis oder Versprechen bindet die Bank, und der Fall selbst ist vertraulich.
finding-complaint_reply-remedy = Geben Sie es an den Kundenservice weiter und lassen Sie es hier weg.

finding-hate_or_harassment-what = „{ $words }“ verletzt einen Menschen oder eine Gruppe.
finding-hate_or_harassment-why = Niemand wird für das herabgesetzt, was er oder sie ist, und niemand aus dem Haus wird öffentlich verspottet, auch nicht im Scherz.
finding-hate_or_harassment-remedy = Lassen Sie es weg. Ein Scherz über sich selbst kommt besser an.

finding-locked_caption-what = Der Wortlaut dieses Beitrags steht fest.
finding-locked_caption-why = Die Kommunikation hat ihn sorgfältig gewählt und gebeten, nichts daran zu ändern, oft aus rechtlichen Gründen.
finding-locked_caption-remedy = Teilen Sie den offiziellen Text, oder wählen Sie einen anderen Beitrag für Ihre eigenen Worte.
finding-post_not_live-what = Dieser Beitrag ist noch nicht öffentlich.
finding-post_not_live-why = Er ist noch nicht veröffentlicht, sein Wortlaut kann sich also noch ändern.
finding-post_not_live-remedy = Warten Sie, bis er veröffentlicht ist; Sie finden ihn dann in Ihrem Feed.
finding-post_internal-what = Dieser Beitrag ist nur für Kolleginnen und Kollegen.
finding-post_internal-why = Er ist für Menschen im Unternehmen gedacht und bleibt im Haus.
finding-post_internal-remedy = Wählen Sie einen anderen Beitrag aus dem Feed.

finding-over_sharing-what = { $number ->
        [one] Das wäre heute Ihr erster Beitrag.
       *[other] Das wäre heute Ihr { $number }. Beitrag.
    }
finding-over_sharing-why = Wer mehr als { $most } am Tag teilt, wird weniger gelesen, und Kontakte sehen bald weg.
finding-over_sharing-remedy = Heben Sie ihn für morgen auf, oder teilen Sie ihn trotzdem: Sie entscheiden.
finding-same_network_soon-what = { $minutes ->
    [one] Sie haben hier vor einer Minute etwas anderes geteilt.
   *[other] Sie haben hier vor { $minutes } Minuten etwas anderes geteilt.
}
finding-same_network_soon-why = Zwei Beiträge einer Person innerhalb einer Stunde nehmen einander die Leser.
finding-same_network_soon-remedy = Wählen Sie „Später“, dann geht er hinaus, wenn das Netzwerk wach ist, oder teilen Sie ihn trotzdem.

finding-working_time-what = Sie sind außerhalb der Zeit, in der das Teilen zu Ihrer Arbeit gehört.
finding-working_time-why = Das Unternehmen zählt { $begins } bis { $ends } Uhr an Arbeitstagen. Ihre Freizeit gehört Ihnen, und niemand erwartet jetzt einen Beitrag von Ihnen.
finding-working_time-remedy = Teilen Sie, wenn Sie Lust haben, oder lassen Sie es bis zum nächsten Arbeitstag liegen.

finding-same_as_colleagues-what = { $colleagues } Kolleginnen und Kollegen haben genau diese Worte geteilt.
finding-same_as_colleagues-why = Die gleichen Worte von vielen wirken wie Werbung, und Netzwerke zeigen sie weniger Menschen.
finding-same_as_colleagues-remedy = Ändern Sie den Anfang, oder sagen Sie in einem Satz, warum es Ihnen wichtig ist.

finding-expires_soon-what = { $days ->
        [0] Dieser Beitrag läuft heute ab.
        [1] Dieser Beitrag läuft morgen ab.
       *[other] { $weekday ->
            [1] Dieser Beitrag läuft am Montag ab.
            [2] Dieser Beitrag läuft am Dienstag ab.
            [3] Dieser Beitrag läuft am Mittwoch ab.
            [4] Dieser Beitrag läuft am Donnerstag ab.
            [5] Dieser Beitrag läuft am Freitag ab.
            [6] Dieser Beitrag läuft am Samstag ab.
           *[7] Dieser Beitrag läuft am Sonntag ab.
        }
    }
finding-expires_soon-why = Danach führt sein Link zu einer Seite, die das sagt, und was er anbietet, gilt vielleicht nicht mehr.
finding-expires_soon-remedy = Teilen Sie ihn bald, damit Ihre Kontakte noch etwas davon haben.

finding-speaks_as_employee-what = Sie sprechen in eigenen Worten über das Unternehmen.
finding-speaks_as_employee-why = Wer liest, sieht, dass Sie hier arbeiten, und versteht es als mehr als eine private Meinung.
finding-speaks_as_employee-remedy = Haken Sie einmal ab, dass Sie das wissen; unter dieser Richtlinie werden Sie nicht noch einmal gefragt.

finding-network_unapproved-what = In dieses Netzwerk gehen keine Beiträge des Unternehmens.
finding-network_unapproved-why = Das Unternehmen hat Netzwerke genannt, in denen man für es sprechen darf, und dieses gehört nicht dazu.
finding-network_unapproved-remedy = Wählen Sie eines der Netzwerke, die die App anbietet. Ihr Text kommt mit.
