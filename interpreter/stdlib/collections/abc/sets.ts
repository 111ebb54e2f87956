// The sets of collections.abc.

export const sets = `

def _all_in(items, container):
    for item in items:
        if item not in container:
            return False
    return True


# A Set as it is, another iterable as a set of self's kind, anything else as None.
def _as_set(self, other):
    if isinstance(other, Set):
        return other
    return self._from_iterable(other) if isinstance(other, Iterable) else None


class Set(Collection, metaclass=_abc):
    def __eq__(self, other):
        return len(self) == len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __lt__(self, other):
        return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __gt__(self, other):
        return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented

    def __le__(self, other):
        return len(self) <= len(other) and _all_in(self, other) if isinstance(other, Set) else NotImplemented

    def __ge__(self, other):
        return len(self) >= len(other) and _all_in(other, self) if isinstance(other, Set) else NotImplemented

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __and__(self, other):
        return self._from_iterable(x for x in other if x in self) if isinstance(other, Iterable) else NotImplemented

    def __or__(self, other):
        return self._from_iterable(x for part in (self, other) for x in part) if isinstance(other, Iterable) else NotImplemented

    def __sub__(self, other):
        out = _as_set(self, other)
        return NotImplemented if out is None else self._from_iterable(x for x in self if x not in out)

    def __rsub__(self, other):
        base = _as_set(self, other)
        return NotImplemented if base is None else self._from_iterable(x for x in base if x not in self)

    def __xor__(self, other):
        that = _as_set(self, other)
        return NotImplemented if that is None else (self - that) | (that - self)

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def isdisjoint(self, other):
        return not any(x in self for x in other)

    def _hash(self):
        return hash(frozenset(self))


class MutableSet(Set, metaclass=_abc, todo="add discard"):
    def add(self, value):
        raise NotImplementedError

    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value in self:
            self.discard(value)
        else:
            raise KeyError(value)

    def pop(self):
        value = _first(self)
        self.discard(value)
        return value

    def clear(self):
        _until(KeyError, self.pop)

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

    def __isub__(self, it):
        if self is it:
            self.clear()
            return self
        for value in it:
            self.discard(value)
        return self

    def __iand__(self, it):
        for gone in self - it:
            self.discard(gone)
        return self

    def __ixor__(self, it):
        if self is it:
            self.clear()
            return self
        for value in it if isinstance(it, Set) else self._from_iterable(it):
            (self.discard if value in self else self.add)(value)
        return self
`
