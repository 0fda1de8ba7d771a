"""What a misspelt word was probably meant to be."""

import difflib


def did_you_mean(word, words):
    """Return how a message ends that refuses a word: with the likest of those there are, or with nothing."""
    spelt = {each.casefold(): each for each in words if each}
    likest = difflib.get_close_matches(word.casefold(), spelt, n=1, cutoff=0.6)
    return f"; did you mean {spelt[likest[0]]!r}?" if likest else ""
