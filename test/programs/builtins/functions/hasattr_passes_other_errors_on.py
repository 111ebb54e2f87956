class C:
    @property
    def a(self): raise AttributeError("hidden")
    @property
    def b(self): raise ValueError("shown")
for source in (
    'hasattr(C(), "a"), getattr(C(), "a", "default")',
    'hasattr(C(), "b")',
    'getattr(C(), "b", "default")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
