source = "def f():\n    a = 1\n  \n\t\n      # far comment\n# near comment\n    return a\n\n   \nprint(f())\n"
exec(source)
try:
    exec("if 1:\n  a = 1\n    # more\n  b = 2\nprint(a, b)\n   \n   # end")
except SyntaxError as error:
    print(error)
