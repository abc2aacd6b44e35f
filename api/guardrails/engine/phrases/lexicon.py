"""What one language contributes to the finders. All entries are written in the notation of `notation.py`."""

import msgspec

Phrases = tuple[str, ...]


class Lexicon(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """The words of one language; each is one of a kind."""

    # A promise of return: a promise beside a return, or a claim that says it all.
    promises: Phrases
    """Words that promise: guaranteed, guarantee."""
    returns: Phrases
    """What can't be promised: a return, a profit."""
    principal: Phrases
    """What only the deposit guarantee scheme may promise: your money, your capital."""
    sure_returns: Phrases
    """Complete claims, compounds included."""
    sure_gains: Phrases
    """Promises in everyday words, 'more out than you put in'; no promise beside a hedge."""
    no_risk: Phrases
    """Complete claims that nothing can be lost; they count where the talk is of saving or investing."""
    scheme: Phrases
    """The deposit guarantee scheme; no promise of the bank's."""
    investing: Phrases
    """Words by which the talk is of saving or investing."""

    # Denying and distrusting: then a claim is no claim.
    negators: Phrases
    """not, never"""
    nobody: Phrases
    """nobody, nothing"""
    no: Phrases
    """no, without: they deny the word they stand beside."""
    copulas: Phrases
    """is, are: 'no investment is without risk'"""
    only: Phrases
    """What turns a negator round: not only, don't miss."""
    hedges: Phrases
    """may, hopefully, with a bit of luck"""
    does_not_exist: Phrases
    """there is no such thing"""
    no_gain: Phrases
    """What makes a proverb of it: 'no risk, no return'."""
    distrust: Phrases
    """Words by which a claim is reported as somebody else's: scam, whoever promises, hang up."""
    answers_no: Phrases
    """An answer that denies the question before it."""

    answers_yes: Phrases
    """An answer that makes a claim of the question before it."""
    offers: Phrases
    """What makes an offer of a question: looking for, who wants."""

    # Disclosure. `{bank}` stands for the bank's name, with or without the word bank.
    employed: Phrases
    """The author works for the bank."""
    others: Phrases
    """Whose job it is when it isn't the author's: my sister, he."""
    advertisement: Phrases
    """The text is marked as advertising."""

    # Risk.
    risks: Phrases
    """Any way of saying that investing can lose money."""

    which: Phrases
    """'What risk?' warns of nothing."""

    not_without: Phrases
    """Two negators that warn: 'not without risk'."""

    # Everyday life.
    limits: Phrases
    """Words before an age limit: under, up to."""
    first_terms: Phrases
    """'the first {number} months'; `{number}` stands for digits or a word."""
    everyday: Phrases
    """Things people pay for that are no bank product; an amount beside one is theirs."""
    of_mine: Phrases
    """What follows a share that is no rate: 'of my colleagues'."""

    # Customers.
    titles: Phrases
    """Words before a surname; plain words, no notation."""
    colleagues: Phrases
    """Whoever is called so is no customer here."""
    accounts: Phrases
    """What a customer has with a bank."""
    transactions: Phrases
    """What a customer does with it."""

    # Pictures and comparisons.
    pictures: Phrases
    people: Phrases
    """Whoever can be recognised in a picture."""
    consent: Phrases
    """Words by which the people in it agreed."""
    nobody_there: Phrases
    """The picture shows nobody."""
    comparisons: Phrases
    """The product is better than others."""
    sources: Phrases
    """Where a comparison comes from."""

    # Suggestions.
    ask_me: str
    """What an account or card number is replaced by."""
    another_bank: str
    """What a competitor's name is replaced by."""
    articles: str
    """What may stand right before a promised return and goes with it, as alternatives of a pattern."""
    honest_return: str
    """What a promised return is replaced by, with its article where it needs one."""
