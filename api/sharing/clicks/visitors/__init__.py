"""Who asks for a link, told by method and headers alone.

Read in this order: `crawlers` (programs that say their name), `previews` (fetchers that make the card of a
link), `browsers` (what people use, from text browsers to the browser inside an app), and then `..judge`,
which weighs them.
"""
