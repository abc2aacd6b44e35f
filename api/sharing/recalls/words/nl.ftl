error-removal-not-asked = Niemand vroeg je om dit te verwijderen. Laad de lijst opnieuw.
error-removal-needs-why = Zeg in een paar woorden waarom je het niet kunt verwijderen.
