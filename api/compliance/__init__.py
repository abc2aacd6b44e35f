"""Compliance: what legal and compliance officers do beyond writing the policy.

Purpose. Before a rule goes live it is replayed over the texts that people really shared, so that its owner sees whom it
would have stopped, and why.

Words. A *replay* is one run of one draft rule over the texts of the last days; it keeps figures and examples, no names.
"""
