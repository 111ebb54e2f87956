import pickle


def show(value):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        print(repr(pickle.loads(data)))


class Outer:
    class Inner:
        def method(self):
            pass

        def __repr__(self):
            return "Inner()"

    @staticmethod
    def static():
        return 1

    @classmethod
    def made(cls):
        return cls


for value in (Outer, Outer.Inner, Outer.Inner(), len, int, type(None), type(...), type(NotImplemented), None, ..., NotImplemented, Outer.made):
    show(value)
for protocol in range(6):
    print(pickle.dumps(Outer.static, protocol), pickle.loads(pickle.dumps(Outer.static, protocol))())
    print(pickle.dumps([len, int, getattr, str], protocol))
