"""The networks that Birdsong can post to itself. What they have in common is in `adapter.py`."""
