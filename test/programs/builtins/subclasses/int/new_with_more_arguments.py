import copy, pickle


class Unit(int):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __init__(self, value, unit="m"):
        print("init", value, unit)

    def __getnewargs__(self):
        return int(self), self.unit


five = Unit("5", "km")
print(five, five.unit, five + 1, five.__dict__)
for again in (copy.copy(five), copy.deepcopy(five), pickle.loads(pickle.dumps(five)), pickle.loads(pickle.dumps(five, 0))):
    print(type(again).__name__, again, again.unit)
for arguments in ((), ("x",), (1, 2, 3)):
    try:
        Unit(*arguments)
    except (TypeError, ValueError) as error:
        print(error)
print(Unit.from_bytes(b"\x01\x00"))
