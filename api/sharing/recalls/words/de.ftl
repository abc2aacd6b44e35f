error-removal-not-asked = Niemand hat Sie gebeten, dies zu löschen. Laden Sie die Liste neu.
error-removal-needs-why = Sagen Sie in wenigen Worten, warum Sie es nicht löschen können.
