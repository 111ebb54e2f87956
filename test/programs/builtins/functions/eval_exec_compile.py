x = 10
print(eval("x + 1"), eval("[i for i in range(3)]"), eval(" 5 "), eval("x", {"x": 1}), eval("y", {}, {"y": 2}))
exec("x = 20\ny = x + 1")
print(x, y)
exec("for i in range(2):\n    print('in exec', i)")
code = compile("a * b", "<mine>", "eval")
print(eval(code, {"a": 6, "b": 7}), code.co_filename, type(code).__name__)
exec(compile("def made(n):\n    return n * 2", "<made>", "exec"))
print(made(21))
for source, mode in (("1 +", "eval"), ("x = 1", "eval"), ("def f(:", "exec"), ("a b", "exec"), ("'abc", "exec"), ("(1, 2", "exec"), ("if x:\npass", "exec"), ("return 1", "exec"), ("break", "exec"), ("x = = 1", "exec"), ("1 = x", "exec"), ("f() = 1", "exec"), ("  x", "exec"), ("nonlocal q", "exec"), ("yield 1", "exec"), ("a, b += 1", "exec"), ("for 1 in x: pass", "exec"), ("def f(a, a): pass", "exec"), ("print 5", "exec"), ("x = 5 5", "exec"), ("else: pass", "exec"), ("x = [1, 2", "exec"), ("'{}'.format(", "exec"), ("if x = 1: pass", "exec"), ("f(a=1, 2)", "exec"), ("def f(a=1, b): pass", "exec"), ("*a", "exec"), ("x = *a", "exec"), ("del f()", "exec"), ("None = 1", "exec"), ("import a.b as", "exec"), ("class C", "exec"), ("while True print(1)", "exec"), ("lambda x: = 1", "exec"), ("f'{'", "exec"), ("f'{x!z}'", "exec"), ("0777", "exec"), ("1_", "exec"), ("x\u00a0= 1", "exec"), ("\tif x:\n        y", "exec"), ("try:\n  pass", "exec"), ("async def f(): yield from x", "exec"), ("continue", "exec"), ("from __future__ import nope", "exec"), ("global x\nx: int = 1", "exec"), ("def f():\n  x = 1\n  global x", "exec"), ("a := 1", "exec"), ("[x for x in y] = 1", "exec"), ("{**a for a in b}", "exec"), ("assert (x, 'y') = 1", "exec")):
    try:
        compile(source, "<test>", mode)
        print("fine", repr(source))
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset, repr(source))
