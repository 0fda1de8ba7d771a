"""How a word of the command line is read: as a number, names, a character, an encoding.

It must not know which option it belongs to.
"""

import argparse
import csv
import math

from ckmeans.parameters import PARAMETERS, Integers

NAMED_DELIMITERS = {"tab": "\t", "\\t": "\t", "space": " ", "comma": ",", "semicolon": ";", "pipe": "|"}


def number_for(parameter):
    """Return what makes a number that the parameter may be of a text, or leaves the text if it is a value itself."""
    allowed = parameter.numbers
    convert = int if isinstance(allowed, Integers) else float

    def number(text):
        if parameter.allows(text, {}):
            return text
        value = convert(text)
        if value not in allowed:
            most = f", up to {allowed.below - 1}" if getattr(allowed, "below", math.inf) < math.inf else ""
            raise argparse.ArgumentTypeError(f"{value} is not {allowed.least:g} or more{most}")
        return value

    number.__name__ = convert.__name__  # argparse says: invalid int value
    return number


def names(text):
    """Return the names in a list with commas."""
    found = [name.strip() for name in next(csv.reader([text], skipinitialspace=True), [])]
    if not all(found) or not found:
        raise argparse.ArgumentTypeError(f"{text!r} has an empty name in it")
    return found


def delimiter(text):
    """Return the character that a word is or names."""
    char = NAMED_DELIMITERS.get(text, text)
    if len(char) != 1 or char in '"\r\n':
        raise argparse.ArgumentTypeError(f"{text!r} is not one character, nor one of {', '.join(NAMED_DELIMITERS)}")
    return char


def mark(text):
    """Return the word if it is a character that marks something."""
    if len(text) != 1 or text.isalnum() or text in '"\r\n':
        raise argparse.ArgumentTypeError(f"{text!r} is not one character")
    return text


def count(text):
    """Return a number of lines."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of lines")
    return int(text)


def encoding(text):
    """Return the word if it names an encoding."""
    try:
        "".encode(text)
    except LookupError:
        raise argparse.ArgumentTypeError(f"{text!r} is not an encoding Python knows") from None
    return text


def clusters(text):
    """Return what -k says: a number, a range, or the word auto."""
    if text == "auto":
        return text
    first, dash, last = text.partition("-")
    if not (dash and first):
        return number_for(PARAMETERS["n_clusters"])(text)
    if not (first.isdecimal() and last.isdecimal() and 1 <= int(first) < int(last)):
        raise argparse.ArgumentTypeError(f"{text!r} is no range such as 2-8")
    return range(int(first), int(last) + 1)


clusters.__name__ = "number of clusters"  # argparse says: invalid number of clusters value
