"""How a share leaves to each network: one small pure module a network, `ways.py` to find the right one.

A module promises the address to open, what the person has to paste there themselves, and what the network drops.
Everything is percent-encoded, so a caption can neither end its own parameter nor begin another. How long a text may be
is `api/content/limits.py`; how a post looks there is the app's `sharing/looks/`.

| network | takes | drops |
| --- | --- | --- |
| LinkedIn, Facebook, Xing | the link | the text |
| X | text, link and hashtags apart | - |
| Threads, Telegram | text and link apart | - |
| Bluesky, Mastodon, WhatsApp | one text with the link in it | - |
| e-mail, SMS | one text with the link in it | the picture |
| Reddit | the link and a title | the rest of the text |
| the phone's share sheet | no address: the app hands it text and link, or the picture | - |

Where a post has no link, no network can make a card of it, and every address drops the picture.
Reading order: outgoing, way, then any network, ways.
"""
