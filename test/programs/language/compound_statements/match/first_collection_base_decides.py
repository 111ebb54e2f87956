# A class with both a sequence and a mapping among its bases is what the first of them in its MRO is.
from collections import UserDict
from collections.abc import Mapping, Sequence


class Both(UserDict, Sequence):
    pass


class Other(list, Mapping):
    def __init__(self):
        super().__init__()


def kind(value):
    match value:
        case [*_]:
            return "sequence"
        case {}:
            return "mapping"


def other(value):
    match value:
        case {}:
            return "mapping"
        case [*_]:
            return "sequence"


class Child(Both):
    pass


for value in Both(), Child(), {}, []:
    print(type(value).__name__, kind(value), other(value))
