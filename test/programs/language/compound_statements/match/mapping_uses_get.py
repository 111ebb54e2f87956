class D(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)
    def __missing__(self, key): return "missing"


match D(a=1):
    case {"b": x}: print("b", x)
    case {"a": x}: print("a", x)
