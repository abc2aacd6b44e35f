error-conversion-unsigned = Deze oproep is niet ondertekend met een geldige sleutel, of de tijd wijkt meer dan vijf minuten af. Controleer de sleutel, de klok en de drie webhook-headers.
error-conversion-key-missing = Deze sleutel geldt niet meer. Laad de lijst opnieuw.
