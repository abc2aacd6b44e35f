"""The engine: a text, the caption it came from, where it goes and the rules in; the verdict out.

Words. *Folded* is a text made comparable (look-alikes, accents and invisible signs undone) with the way back to what
was typed. A *quantity* is a rate or an amount by value. A *lexicon* is what one language contributes.

Promises. Spans count code points of what the person typed. Pure: values in, values out, the same for the same, in time
linear in the text.

Reading order. `levels.py`, `facts.py`, `findings.py`, `evaluate.py`; then `normalise.py`, `scopes.py`, `quantities.py`,
`difference.py`, `accounts.py`, `phones.py`, `spoken.py`, `reading.py`; then `kinds/` and the words they look for in
`phrases/`, and `patterns.py` for a company's own; `warm.py` before the first judgement; `words/` for what findings say.
"""
