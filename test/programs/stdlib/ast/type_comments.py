# type_comments of ast.parse: where comments go, which are ignored, and which are refused.
import ast

programs = [
    "x = 1 # type: int\n", "for a in b:  # type: int\n    pass\n", "with a as b: # type: int\n    pass\n",
    "def f(a, b):\n    # type: (int, str) -> None\n    pass\n", "def f(a, b):  # type: (int, str) -> None\n    pass\n",
    "def f(\n    a,  # type: int\n    b=1,  # type: str\n    *c,\n    **d  # type: bool\n):\n    # type: (...) -> int\n    return 1\n",
    "async def f():\n    async for a in b:  # type: int\n        async with c as d:  # type: str\n            pass\n",
    "x = '# type: str'\n", "y = f'{a}# type: z'\nx = 2  # plain # type: int\n", "import a  # type: ignore\nx = 1 # type: ignore[attr] more\n",
    "x = (1,\n  2)  # type: tuple\n", "def f(): # type: () -> int\n  x = 1 # type: int\n  return x\n", "x = []  # type: List[int]  # hello\n",
    "print(1)  # type: int\n", "x += 1 # type: int\n", "class A: # type: int\n  pass\n",
]
for program in programs:
    try:
        tree = ast.parse(program, type_comments=True)
    except SyntaxError as e:
        print(e.msg, e.lineno)
        continue
    print(ast.dump(tree))
    print(ast.unparse(tree))
print(ast.dump(ast.parse("x = 1 # type: int")))
