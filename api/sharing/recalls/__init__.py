"""After a recall: those who shared the post are asked to delete what they posted, say what became of it, and are
reminded twice.

Words: removal (what a person says about one share of a recalled post: deleted, or why it can't be), open (not said
yet). Reading order: tables, schemas, asking, removals, reminding, routes.
"""
