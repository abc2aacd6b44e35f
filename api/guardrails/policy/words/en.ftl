# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = I work for { $company }.
starter-advertisement = #ad

error-acknowledgement-unknown = The policy in force has no such warning. Read the advice again and tick what it asks for.
