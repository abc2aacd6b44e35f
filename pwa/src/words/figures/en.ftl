still-open-title = After the recall
still-open = { $open ->
    [one] Of { $asked } people who shared it, one has not said yet that it is deleted.
   *[other] Of { $asked } people who shared it, { $open } have not said yet that it is deleted.
}
still-open-few = Fewer than 5 people still have to say that it is deleted.
still-open-none = Everyone who shared it has answered.
still-open-unshared = Nobody had shared it: there is nothing to delete.
still-open-unable = { $unable } people can’t delete it. They wrote:
still-open-hint = Whoever is still open is reminded after a day and after three. Names are shown to nobody.
