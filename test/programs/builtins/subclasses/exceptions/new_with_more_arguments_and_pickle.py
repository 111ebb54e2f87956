import copy, pickle


class Plain(Exception):
    pass


class Two(Exception):
    def __init__(self, a, b):
        super().__init__(f"{a}-{b}")
        self.a, self.b = a, b


class Fixed(Two):
    def __reduce__(self):
        return type(self), (self.a, self.b)


class New(Exception):
    def __new__(cls, *args, **kwargs):
        print("new", args, kwargs)
        return super().__new__(cls, *args)

    def __init__(self, *args, tag=None):
        self.tag = tag


plain = Plain("x")
plain.more = 1
for error in (plain, Two(1, 2), Fixed(1, 2), New(1, tag=2)):
    for operation in (copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))):
        try:
            again = operation(error)
            print(repr(again), again.__dict__)
        except TypeError as problem:
            print("TypeError", problem)
