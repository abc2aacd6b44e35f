"""Everything that is HTTP and not one feature's: the way in, guards, problems, static files.

A request passes, from the outside in: observe (id, log line) -> headers -> limits -> redirect or static files ->
cross_site -> sessions -> replies -> Litestar. Each is one plain ASGI wrapper; `app.py` puts them in order.
"""
