"""Fetchers that make the card of a link which somebody pastes or has received.

They are neither people nor strangers: a card that looks right is why they get a full answer, and they never count.
"""

import re

# Found anywhere, these are fetchers even where a whole browser's name stands in front of them, as in Apple's
# Messages, which calls itself Safari and then names the fetchers of three others.
ALWAYS = re.compile(
    r"""
    facebookexternalhit | \bfacebot\b | meta-externalhit | twitterbot | linkedinbot
    | slackbot | slack-imgproxy | telegrambot | discordbot | redditbot | pinterestbot | pinterest\.com/bot
    | skypeuripreview | microsoftpreview | cardyb | blueskypreviewbot | dazzle\ bluesky
    | xing-contenttabreceiver | xing\ bot | line-poker | kakaotalk-scrap | vkshare | odklbot | viberbot
    | gg\ peekbot | googlemessages | google-pagerenderer | developers\.google\.com/\+/web/snippet
    | snap\ url\ preview | snapurlpreview | steamchaturllookup | tumblrbot | quora-bot | mediumbot
    | keybasebot | groupmebot
    | iframely | embedly | opengraph\.io | noembed | microlink | peekalink | linkpresentation
    | mattermost-bot | zulipurlpreview | discourse\ forum\ onebox | nextcloud\ server\ crawler
    | dingtalkbot-linkservice | beeperbot | codabot | loomlybot | everyonesocialbot | flipboardproxy
    | evernoterichlink
    | hootsuite | sproutsocial | sprinklr | buffer(?:link)?preview | fastmailua | notionembed
    | (?:link|ur[il]|rich[ -]?link|site|website|chat|message)[ _-]?(?:preview|unfurl|expand|card) | unfurl
    | onebox | oembed
    """,
    re.IGNORECASE | re.VERBOSE,
)

# Servers of the fediverse and of Matrix: each of them makes its own cards, under the name of its software.
SERVERS = re.compile(
    r"""
    \bmastodon(?:/|\ \d) | \bpleroma\b | \bakkoma\b | \bmisskey\b | \bsummaly | \bsharkey/ | \bfirefish/
    | \bcalckey/ | \bfoundkey
    | \biceshrimp | \bcherrypick/ | \bgotosocial\b | \bfriendica\b | \bhubzilla\b | \bstreams\b.*https://
    | \bpixelfed | \bpeertube\b
    | \blemmy\b | \b[km]bin(?:bot)?[/\ ] | \bpiefed\b | \bmobilizon\b | \bbookwyrm\b | \bfunkwhale\b
    | \bdiaspora\b | \bhollo/ | \bwafrn | \bsmithereen
    | \bmitra[/\ ] | \bsnac/ | \btakah[eē] | \bwritefreely | \bsynapse\b | \bdendrite\b | \bconduit/
    """,
    re.IGNORECASE | re.VERBOSE,
)

# These names are a fetcher's where they stand alone and an app's where a browser stands around them.
ALONE = re.compile(
    r"""
    ^(?!.*CFNetwork)
    (?:whatsapp(?:/|$) | viber | tumblr/ | notion/ | bluesky/ | pinterest/ | snapchat/
    | line/ | telegram | signal | slack/? | discord
      | threema | wire/ | element/ | valve/steam | hatena | goodreads | asana/ | trello
      | yahoo\ link\ preview | microsoft\ teams
      | chatwork | kakaotalk | zalo | wechat | reddit/ | flipboard | skype | rocket\.?chat)
    """,
    re.IGNORECASE | re.VERBOSE,
)


def makes_cards(agent: str) -> bool:
    """Whether the user agent is that of a fetcher that makes cards."""
    return any(names.search(agent) for names in (ALWAYS, SERVERS, ALONE))
