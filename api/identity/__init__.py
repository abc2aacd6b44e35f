"""Who works here, and how they sign in.

Words: person, team, region, brand, topic; a role is granted with a scope; a session is one signed-in device.
Reading order: tables, schemas, rules, people, directory, sign_in, sessions, company, routes.
"""
