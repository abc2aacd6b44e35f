"""What every feature stands on.

Reading order: settings, clock, ids, errors, wire, page -> db, work, queue, events -> words, mail, storage, log.
"""
