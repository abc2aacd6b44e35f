"""Notifications: who is told what, on which device, and that nobody is left out.

Words: subscription (a device's push endpoint), notification (one message to one person), delivery (that message to
one device), fan-out (one thing told to many, in batches).
Reading order: tables, schemas, endpoints, webpush, sender, vapid, devices, inbox, fanout, delivery, routes.
"""
