# Errors of the symbol table have their place in attributes, but not in args.
cases = ["def f():\n  nonlocal x", "def f(x):\n  global x", "nonlocal x", "from __future__ import x", "def f(a,a): pass", "from __future__ import braces", "def f():\n  x=1\n  global x", "def f():\n print(x)\n global x", "class A:\n  def f[T, T](): pass", "[x:=1 for x in y]", "[i for i in (j:=1)]", "class A:\n [x:=1 for i in y]", "def f():\n  global x\n  x: int", "import a\nfrom __future__ import annotations", "def f():\n  nonlocal x\n  global x", "from a import *\ndef f():\n  from b import *", "class A:\n  __class__ = 1\n  def f(self): nonlocal __class__", "def f[T](x=(yield)): pass", "class A[T](yield): pass", "type X[T] = (yield)", "x: (yield)", "lambda a, a: 1", "def f(x):\n  def g():\n    nonlocal y", "break", "return", "x = __debug__ = 1", "def f(): yield\n await x", "async def f():\n  yield from x", "def f[T](): \n  nonlocal T", "f() = 1", "[(yield) for x in y]", "def f(__debug__): pass", "global x\ndef x(): pass", "x=1\nglobal x", "def f[T=1, U](): pass", "try: pass\nexcept: pass\nexcept A: pass","a, *b, *c = d", "def f(*, a, a): pass"]
for c in cases:
    try:
        compile(c, "<s>", "exec")
        print(repr(c), "ok")
    except SyntaxError as e:
        print(repr(c), e.args, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text, e.filename)
