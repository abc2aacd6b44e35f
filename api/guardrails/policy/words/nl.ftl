# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Ik werk bij { $company }.
starter-advertisement = #advertentie
starter-investment-warning = Beleggen brengt risico's met zich mee; je kunt je inleg verliezen.

error-acknowledgement-unknown = Het geldende beleid kent deze waarschuwing niet. Lees het advies opnieuw en vink aan wat het vraagt.
error-practice-hours = Het sluit voordat het opent. Kies een einde dat later is dan het begin.
error-practice-deputy = Een vervanger moet iemand zijn die hier werkt. Kies iemand anders.

# Talen zoals deze zinnen ze noemen.
policy-language = { $spoken ->
    [nl] het Nederlands
    [de] het Duits
    [it] het Italiaans
    [fr] het Frans
   *[en] het Engels
}

error-policy-unread = Het beleid is veranderd sinds je er voor het laatst mee instemde. Lees het, stem in en deel dan; je tekst blijft bewaard.
error-policy-changed = Er geldt een nieuwere versie van het beleid. Lees het opnieuw en stem met die versie in.
error-policy-version-missing = Deze versie van het beleid bestaat niet. Kies er een uit de lijst.
error-draft-missing = Er is geen concept. Begin er een; het start als kopie van het geldende beleid.
error-draft-exists = Er is al een concept. Ga daarmee verder, of gooi het eerst weg.
error-draft-changed = Iemand heeft het concept intussen gewijzigd. Laad het opnieuw en breng je wijziging aan op wat er nu staat.
error-policy-text-missing = Het beleid heeft nog geen tekst in { policy-language }. Schrijf die.
error-policy-changes-missing = Mensen moeten opnieuw instemmen. Vertel ze in { policy-language } wat er nieuw is.
error-policy-anchor-twice = Twee paragrafen heten allebei { $anchor }. Geef een van de twee een andere naam.
error-policy-markup = Het beleid is Markdown zonder HTML, maar hier staat { $markup }. Haal dat weg.
error-rule-missing = Het concept heeft deze regel niet. Laad het opnieuw.
error-rule-kind = De vangrails kennen geen soort “{ $kind }”. Kies er een uit de lijst, of schrijf een eigen regel.
error-rule-kind-stays = Een andere soort is een andere regel. Voeg een nieuwe toe en haal deze weg.
error-rule-level = Deze soort kan dat niveau niet hebben. Alleen ontbrekende vermeldingen en waarschuwingen kunnen aan een tekst worden toegevoegd.
error-rule-not-custom = Alleen eigen regels hebben een patroon en teksten. Kies de soort “custom”, of laat ze weg.
error-rule-pattern-unreadable = Het patroon is niet te lezen: { $reason }. Verbeter het; de syntaxis is die van RE2.
error-rule-pattern-everywhere = Het patroon past overal, zelfs op een lege tekst. Laat het noemen waar het naar zoekt.
error-rule-pattern-needed = Een eigen regel heeft een patroon nodig: zeg waar hij naar zoekt.
error-rule-words-needed = Zeg in { policy-language } wat deze regel vond, waarom het ertoe doet en wat te doen.
error-rule-paragraph-missing = De regel verwijst naar § { $paragraph }, die de tekst in { policy-language } niet heeft. Schrijf die, of kies een andere paragraaf.
error-rule-owner = De eigenaar van een regel werkt bij compliance, moderatie of communicatie. Kies iemand anders.
error-rule-owner-needed = Zeg wie voor deze regel instaat.
error-rule-sunset-needed = Zeg op welke dag deze regel eindigt, zodat iemand erover nadenkt.
error-rule-sunset-past = De dag waarop deze regel eindigt is al geweest. Kies een latere, of haal de regel weg.
error-facts-changed = { $who } heeft de gegevens intussen gewijzigd. Laad ze opnieuw en breng je wijziging aan op wat er nu staat.
error-settings-changed = { $who } heeft de instellingen intussen gewijzigd. Laad ze opnieuw en breng je wijziging aan op wat er nu staat.
error-facts-name = “{ $name }” is geen naam die in een tekst kan staan. Schrijf hem met letters.
error-facts-twice = “{ $name }” staat er twee keer. Laat er een weg.
error-facts-own-name = “{ $name }” is onze eigen naam. Laat die hier weg.
error-facts-domain = “{ $name }” is geen domein dat iemand kan registreren. Schrijf het zoals norvia.bank.
error-facts-phone = “{ $name }” is geen telefoonnummer dat je kunt bellen. Schrijf het met cijfers, voor het buitenland met + en het land.
error-facts-customer-numbers = Deze zin wordt niet begrepen. Schrijf hem in het Engels, zoals: eight digits that begin with 40.
error-facts-results = De volgende publicatie moet na de vorige komen.
error-facts-disclosure = De vangrails zouden dit niet herkennen als zeggen waar je werkt. Noem het bedrijf, zoals in: Ik werk bij Norvia Bank.
error-facts-advertisement = Dit is in een tekst niet terug te vinden. Schrijf een korte markering met letters, zoals #advertentie.
error-facts-investment-warning = De vangrails zouden dit niet als waarschuwing herkennen. Zeg dat je geld kunt verliezen.
error-facts-credit-warning = Schrijf de zin voluit zoals de wet hem voorschrijft.
error-answers-disclosure = Zeg in { policy-language } hoe mensen vertellen dat ze hier werken.
error-answers-advertisement = Schrijf de markering ook in { policy-language }, of laat ze allemaal leeg.
