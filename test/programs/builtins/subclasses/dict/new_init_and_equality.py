import copy, pickle


class D(dict):
    def __init__(self, *args, tag=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.tag = tag

    def __eq__(self, other):
        return "eq"

    def __ne__(self, other):
        return "ne"

    def __or__(self, other):
        return "or"

    def __ror__(self, other):
        return "ror"


d = D([("a", 1)], b=2, tag="t")
print(d, d.tag, d == {}, {} == d, d != {}, d | {}, {} | d, copy.copy(d).tag, copy.deepcopy(d).tag, pickle.loads(pickle.dumps(d)).tag, d.__dict__)
try:
    hash(d)
except TypeError as error:
    print(error)


class H(dict):
    def __hash__(self):
        return 1


print({H(a=1): 2}[H(a=1)], H(a=1) == {"a": 1})
try:
    D(1)
except TypeError as error:
    print(error)
try:
    D([(1, 2, 3)])
except ValueError as error:
    print(error)
