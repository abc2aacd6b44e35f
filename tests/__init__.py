"""Tests mirror `api/` and `worker/`; `services` brings real servers, `make` makes rows."""
