"""Many plain decimal numbers, as bytes, to float64 at once: the bits that float() gives, in a third of its time.

A number is a whole number of up to 19 digits divided by a power of ten. Where both are floats, the quotient is rounded
once. Else its remainder is found exactly, and corrects it; the few sums that may lie between two floats are left to
float(), as is whatever is not digits with a point.

It must not know what the numbers are for.
"""

import re

import numpy as np

LONGEST = 24  # bytes of a number; longer ones are left to float()
LARGEST_FLOAT = 2**53
MOST_LEADING = 1000  # of the first eight of 24 places, so that all fit in 64 bits
PAIRS = np.uint64(0x000000FF000000FF)  # every second pair of digits
FIRST_PAIRS, SECOND_PAIRS = np.uint64(100 + (10**6 << 32)), np.uint64(1 + (10**4 << 32))
TENS = 10 ** np.arange(20, dtype=np.uint64)
FLOAT_TENS = 10.0 ** np.arange(20)
SPLITTER = 2.0**27 + 1  # Dekker's: halves of floats, whose products are exact
# For each size of a window, a row for each length of the cell at its end: which bytes are the cell's.
INSIDE = {size: np.tri(size + 1, size, -1, bool)[:, ::-1].copy().view(f"V{size}").ravel() for size in (8, 16, 24)}
NUMBER = re.compile(rb"[ \t]*+[+-]?(\d++(\.\d*+)?|\.\d++)([eE][+-]?\d++)?[ \t\r]*")


def floats(cells):
    """Return a list of texts as float64, or None if one is no finite number."""
    return _floats("\n".join(cells).encode() + b"\n", b"\n", 1)


def rows(block, delimiter, width):
    """Return lines as rows of float64, or None if one has not `width` cells, or one of these is no finite number."""
    values = _floats(block.replace(b"\r\n", b"\n") if b"\r" in block else block, delimiter.encode(), width)
    return None if values is None else values.reshape(-1, width)


def _floats(data, delimiter, width):
    buffer = np.frombuffer(bytes(LONGEST) + data + b"\n"[: not data.endswith(b"\n")], np.uint8)
    ends = np.flatnonzero((buffer == ord(delimiter)) | (buffer == ord("\n")))
    if len(ends) % width:
        return None
    is_line_end = (buffer[ends] == ord("\n")).reshape(-1, width)
    if is_line_end[:, :-1].any() or not is_line_end[:, -1].all():
        return None
    return _parse(buffer, LONGEST, ends)


def _parse(buffer, first, ends):
    """Return float64 numbers, or None if one is no finite number.

    Cells lie one after another from `first` on, LONGEST or more into the buffer; `ends` are where the bytes are that
    follow each of them.
    """
    starts = np.empty_like(ends)
    starts[0], starts[1:] = first, ends[:-1] + 1
    lead = buffer[starts]
    negative = lead == ord("-")
    lengths = ends - starts - (negative | (lead == ord("+")))
    size = -(-min(max(int(lengths.max()), 1), LONGEST) // 8) * 8
    windows = np.ndarray(len(buffer) - size + 1, f"V{size}", buffer, strides=(1,))
    cells = windows[ends - size].view(np.uint8).reshape(-1, size)
    inside = INSIDE[size][np.minimum(lengths, size)].view(bool).reshape(-1, size)
    digits = cells - np.uint8(48)
    is_digit = inside & (digits < 10)
    is_point = inside & (cells == ord("."))
    odd = (lengths > size) | (lengths < 1)
    strange = inside ^ is_digit ^ is_point
    if strange.any():
        odd |= strange.any(axis=1)
    # How many points there are, times 100, and how many places are behind them.
    behind = (is_point.astype(np.float32) @ np.arange(99 + size, 99, -1, dtype=np.float32)).astype(np.int64)
    has_point = behind >= 100
    odd |= (behind > 118) | (lengths == has_point)  # more than one point, nothing but a point, too many places
    behind = np.where(has_point & ~odd, behind - 100, 0)
    whole, long = _without_point(digits * is_digit, behind, has_point)
    values, doubtful = _divided(whole, behind)
    values *= np.where(negative, -1.0, 1.0)
    odd |= long | doubtful
    for index in np.flatnonzero(odd) if odd.any() else ():
        cell = buffer[starts[index] : ends[index]].tobytes()
        value = float(cell) if NUMBER.fullmatch(cell) else np.inf
        if not np.isfinite(value):
            return None
        values[index] = value
    return values


def _without_point(digits, behind, has_point):
    """Return the digits of each row, 0 where the point is, as one number without it, and which are too long for it."""
    n, size = digits.shape
    # Eight digits, a byte each, to one number: neighbours are joined three times, two, four and eight digits long.
    pairs = digits.view("<u8")
    pairs = pairs * np.uint64(10) + (pairs >> np.uint64(8))
    eights = (pairs & PAIRS) * FIRST_PAIRS + ((pairs >> np.uint64(16)) & PAIRS) * SECOND_PAIRS >> np.uint64(32)
    total = eights[:, -1].copy()
    if size > 8:
        total += eights[:, -2] * TENS[8]
    long = np.zeros(n, bool)
    if size > 16:
        long = eights[:, 0] >= MOST_LEADING
        total += eights[:, 0] * TENS[16]
    if has_point.any():
        tens = TENS[behind]
        before = total // (tens * np.uint64(10))
        total -= before * (tens * np.uint64(9)) * has_point
    return total, long


def _divided(whole, behind):
    """Return whole numbers divided by powers of ten, rounded once, and which may not be."""
    tens = FLOAT_TENS[behind]
    high = whole.astype(np.float64)
    quotient = high / tens
    if whole.max(initial=0) <= LARGEST_FLOAT:
        return quotient, np.zeros(len(whole), bool)
    low = (whole - high.astype(np.uint64)).astype(np.int64).astype(np.float64)
    product = quotient * tens
    remainder = ((high - product) - _error_of_product(quotient, tens, product)) + low
    correction = remainder / tens
    # The remainder is exact but for its own rounding: where that may matter, the sum is near the middle of two floats.
    slack = quotient * 2.0**-83
    values = quotient + (correction - slack)
    return values, values != quotient + (correction + slack)


def _error_of_product(a, b, product):
    """Return what a product's rounding has left out, exactly."""
    a_high, b_high = a * SPLITTER, b * SPLITTER
    a_high, b_high = a_high - (a_high - a), b_high - (b_high - b)
    a_low, b_low = a - a_high, b - b_high
    return ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low
