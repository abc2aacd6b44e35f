"""The demo bank: Norvia Bank with its people, posts and some weeks of history.

Everything is drawn from one fixed seed and dated from the moment of filling, so that every demo is the same and none
looks old. Reading order: people.toml, posts.toml, fill, staff, posts, history, reviews, pictures.
"""

from api.demo.fill import fill

__all__ = ["fill"]
