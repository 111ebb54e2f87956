class M:
    def __init__(self, name, raises=None, answer=False): self.name, self.raises, self.answer = name, raises, answer
    def __enter__(self):
        if self.raises == "enter": raise OSError(f"{self.name} enter")
        return self
    def __exit__(self, kind, value, tb):
        print("exit", self.name, repr(value))
        if self.raises == "exit": raise RuntimeError(f"{self.name} exit")
        return self.answer


for managers in ((M("a"), M("b", "exit")), (M("a", answer=True), M("b", "exit")), (M("a"), M("b", "enter"))):
    try:
        with managers[0], managers[1]:
            raise KeyError("body")
        print("swallowed")
    except Exception as error:
        print(repr(error), "context", repr(error.__context__))
