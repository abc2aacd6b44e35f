still-open-title = Nach der Rücknahme
still-open = { $open ->
    [one] Von { $asked } Personen, die geteilt haben, hat eine noch nicht gesagt, dass der Beitrag gelöscht ist.
   *[other] Von { $asked } Personen, die geteilt haben, haben { $open } noch nicht gesagt, dass der Beitrag gelöscht ist.
}
still-open-few = Weniger als 5 Personen müssen noch sagen, dass der Beitrag gelöscht ist.
still-open-none = Alle, die geteilt haben, haben geantwortet.
still-open-unshared = Niemand hatte geteilt: Es gibt nichts zu löschen.
still-open-unable = { $unable } Personen können nicht löschen. Sie schrieben:
still-open-hint = Wer noch offen ist, wird nach einem und nach drei Tagen erinnert. Namen sieht niemand.
