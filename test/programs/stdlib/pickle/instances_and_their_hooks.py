import pickle


def show(value):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        print(repr(pickle.loads(data)))


class Plain:
    def __init__(self):
        self.x, self.y = 1, [2]

    def __repr__(self):
        return f"Plain({self.__dict__})"


class State(Plain):
    def __getstate__(self):
        return ("state", self.x)

    def __setstate__(self, state):
        self.got = state


class Arguments:
    def __new__(cls, a, b=2):
        self = super().__new__(cls)
        self.a, self.b = a, b
        return self

    def __getnewargs__(self):
        return self.a, self.b

    def __repr__(self):
        return f"Arguments({self.__dict__})"


class Keywords(Arguments):
    def __new__(cls, *, a):
        return super().__new__(cls, a)

    def __getnewargs_ex__(self):
        return (), {"a": self.a}


class Reduced:
    def __init__(self, *items):
        self.items = items

    def __reduce__(self):
        return Reduced, (1, 2), {"extra": 3}

    def __repr__(self):
        return f"Reduced({self.__dict__})"


class Setter(Reduced):
    def __reduce__(self):
        return Setter, (), {"k": 1}, None, None, set_state


def set_state(self, state):
    self.by_setter = state


show(Plain())
show(State())
show(Arguments(1))
for protocol in range(2, 6):
    data = pickle.dumps(Keywords(a=3), protocol)
    print(data, pickle.loads(data))
show(Reduced())
show(Setter())
