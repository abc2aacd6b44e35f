error-media-rate-twice = Er zijn twee tarieven voor dit netwerk en deze munt. Houd er één.
