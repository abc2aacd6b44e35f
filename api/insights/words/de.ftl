error-media-rate-twice = Für dieses Netzwerk und diese Währung gibt es zwei Sätze. Behalten Sie einen.
