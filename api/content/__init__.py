"""Posts: what can be shared, how it is worded, whom it is for, and its life from draft to the end.

Words: post, caption, picture, audience; a life is a chain of states that the database enforces, too.
Reading order: tables, schemas, reader_schemas, rules, target, limits, wording, captions, audience_rules, audiences,
posts, life, views, feed, reasons, announce, images, pictures, routes.
"""
