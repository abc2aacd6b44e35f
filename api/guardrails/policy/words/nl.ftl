# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Ik werk bij { $company }.
starter-advertisement = #advertentie

error-acknowledgement-unknown = Het geldende beleid kent deze waarschuwing niet. Lees het advies opnieuw en vink aan wat het vraagt.
error-practice-hours = Het sluit voordat het opent. Kies een einde dat later is dan het begin.
error-practice-deputy = Een vervanger moet moderator zijn en hier werken. Kies iemand anders, of laat een beheerder eerst de rol toekennen.
