class C:
    x = 1

    def method(self): return "called"

    def __getattribute__(self, name):
        print("get", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return f"fallback {name}"

    def __len__(self): return 3


c = C()
print(c.x, c.method(), c.missing, len(c), c.__len__())
c.y = 5
print(c.y, c.__dict__)
print(hasattr(c, "zzz"), getattr(c, "q"))
