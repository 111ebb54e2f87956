class Swallow:
    def __init__(self, answer): self.answer = answer
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        print(kind.__name__, value, tb is not None)
        return self.answer


for answer in (True, 1, "yes", [], 0, None):
    try:
        with Swallow(answer):
            raise KeyError("k")
        print("went on")
    except KeyError:
        print("raised")


class BadTruth:
    def __bool__(self): raise RuntimeError("no truth")


try:
    with Swallow(BadTruth()):
        raise KeyError("k")
except RuntimeError as error:
    print(error, repr(error.__context__))
