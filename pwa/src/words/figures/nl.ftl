still-open-title = Na het terugtrekken
still-open = { $open ->
    [one] Van { $asked } mensen die het deelden, heeft er één nog niet gezegd dat het verwijderd is.
   *[other] Van { $asked } mensen die het deelden, hebben er { $open } nog niet gezegd dat het verwijderd is.
}
still-open-few = Minder dan 5 mensen moeten nog zeggen dat het verwijderd is.
still-open-none = Iedereen die het deelde heeft geantwoord.
still-open-unshared = Niemand had het gedeeld: er is niets te verwijderen.
still-open-unable = { $unable } mensen kunnen het niet verwijderen. Ze schreven:
still-open-hint = Wie nog openstaat, krijgt na een dag en na drie dagen een herinnering. Namen ziet niemand.
