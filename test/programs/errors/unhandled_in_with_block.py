class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *args):
        print("exit", args[0].__name__)


with Manager() as m:
    m.missing()
