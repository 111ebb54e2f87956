sources = [
    "def f():\n    x = 1\n    global x",
    "def f(x):\n    global x",
    "def f():\n    print(x)\n    global x",
    "def f():\n    nonlocal x",
    "nonlocal x",
    "class C:\n    nonlocal x",
    "def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x",
    "def f(x):\n    def g(x):\n        nonlocal x",
    "def f():\n    x = 1\n    def g():\n        nonlocal x\n        global x",
    "def f():\n    x: int\n    global x",
    "def f():\n    global x\n    x: int",
    "x = 1\nglobal x",
    "def f():\n    for x in y: pass\n    global x",
    "def f():\n    global x\n    import x",
    "class C:\n    x = 1\n    def f(self):\n        nonlocal x",
    "def f():\n    global __class__\n",
]
for source in sources:
    try:
        compile(source, "<s>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
