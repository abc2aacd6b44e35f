error-media-rate-twice = Ci sono due tariffe per questo social e questa valuta. Tienine una.
