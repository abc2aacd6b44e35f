# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = I work for { $company }.
starter-advertisement = #ad

error-acknowledgement-unknown = The policy in force has no such warning. Read the advice again and tick what it asks for.
error-practice-hours = It closes before it opens. Choose an end that is later than the beginning.
error-practice-deputy = A deputy must be a moderator who works here. Choose somebody else, or have an admin grant the role first.
