"""The process that does queued work and keeps the clocks.

Reading order: main (what it does), slow (the second queue), job (how one job runs), sweep (nobody is left out), clocks,
run (how the process starts, stays up without Redis, and ends).
"""
