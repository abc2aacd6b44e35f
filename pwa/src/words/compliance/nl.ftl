### De woorden van de compliance-afdeling: beleid, regels, gegevens, instellingen, wrijving. Ze laden met haar schermen.

## Beleid
policy-title = Beleid
