error-media-rate-twice = There are two rates for this network and currency. Keep one.
