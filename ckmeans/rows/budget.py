"""One budget for all memory that a fit keeps between its steps. Knows nothing of what is kept."""


class Budget:
    """Bytes that may be kept: reserved under a name, and given back under it.

    Parameters
    ----------
    limit : int
        Bytes.
    """

    def __init__(self, limit):
        self.limit = limit
        self._reserved = {}

    @property
    def room(self):
        """Bytes that nobody has reserved."""
        return self.limit - sum(self._reserved.values())

    def reserve(self, name, size, *, at_any_rate=False):
        """Reserve bytes under a name, instead of what was reserved under it before; return whether there is room.

        at_any_rate: whether the user has asked for them, so that they are taken even without room.
        """
        self.release(name)
        fits = size <= self.room
        if fits or at_any_rate:
            self._reserved[name] = size
        return fits

    def release(self, name):
        """Give back what was reserved under a name, if anything was."""
        self._reserved.pop(name, None)
