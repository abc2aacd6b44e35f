"""The product in a real Chromium, started as a person starts it; nothing leaves this machine.

Reading order: test_way (the whole story) -> people, studio, outside, phone (its steps) -> conftest, product, line
(what it runs on). `shots/` holds pictures of every screen after a run.
"""
