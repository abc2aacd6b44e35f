"""Conversions: what a click led to, told by the company's own servers or by a pixel without cookies.

Words: click id (an unguessable, signed token of one click; nobody is in it), goal (what a campaign counts), window
(days after the click in which a conversion counts), credit (what is known of the click that earned it).
The last click before a conversion earns it. A click by a machine earns nothing, whenever that is found out.
Reading order: click_ids, signatures, tables, schemas, keys, attribution, taking, pixel, rollups, routes.
"""
