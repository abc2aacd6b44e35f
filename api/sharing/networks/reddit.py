"""Reddit takes the link and a title of its own; the rest of the text is pasted as the first comment."""

from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Dropped, Way, address_of, pasted

LONGEST_TITLE = 300


def way(out: Outgoing) -> Way:
    title = (out.subject or out.text.split("\n", 1)[0].strip())[:LONGEST_TITLE]
    rest = "" if out.tagged == title else out.tagged
    return pasted(out, address_of("https://www.reddit.com/submit", url=out.url, title=title), Dropped.REST, rest, title)
