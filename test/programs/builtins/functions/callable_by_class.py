# callable() looks at the class, not at the instance.
class Yes:
    def __call__(self):
        return 1


class No:
    pass


no = No()
no.__call__ = lambda: 1
print(callable(Yes()), callable(no), callable(No), callable(len), callable(lambda: 0), callable(5), callable(No().__init__), callable(staticmethod(len)), callable(classmethod(len)), callable(property()), callable(type), callable(iter([]).__next__))
for thing in (no, 5, None, "a", [], Yes()):
    try:
        print(thing())
    except TypeError as error:
        print(error)
