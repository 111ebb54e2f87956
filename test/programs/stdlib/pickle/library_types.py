import pickle


def show(value):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        print(repr(pickle.loads(data)))


import array, collections, datetime, decimal, enum, fractions, functools, operator, random, re, types, uuid
from dataclasses import dataclass


class Color(enum.Enum):
    RED = 1


@dataclass
class Point:
    x: int
    y: list


@dataclass(frozen=True, slots=True)
class Frozen:
    x: int


Pair = collections.namedtuple("Pair", "a b")
for value in (Color.RED, Point(1, [2]), Frozen(1), Pair(1, 2), datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 6),
              datetime.timedelta(1, 2), datetime.timezone.utc, decimal.Decimal("1.50"), fractions.Fraction(1, 3), functools.partial(int, base=2),
              re.compile("a+", re.I), collections.deque([1], 5), collections.Counter("aab"), collections.OrderedDict(a=1),
              collections.defaultdict(list, {1: [2]}), collections.ChainMap({1: 2}), collections.UserDict({1: 2}), operator.itemgetter(1),
              operator.methodcaller("f", 1, b=2), operator.add, functools.reduce, types.SimpleNamespace(a=1), array.array("i", [1]), uuid.UUID(int=5),
              list[int], int | str, range(3), slice(1, 2)):
    show(value)
generator = random.Random(5)
again = pickle.loads(pickle.dumps(generator))
print([again.random() == generator.random() for _ in range(3)])
