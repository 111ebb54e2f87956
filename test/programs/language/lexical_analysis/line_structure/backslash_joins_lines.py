if 1900 < 2024 < 2100 \
        and 1 <= 2:
    print("joined")
total = 1 + \
    2 + \
  3
print(total)
for source in ("x = 1 \\ 2", "x = \\", "if True:\n    x = 1 + \\\n", "a = 1 \\ # c\n + 2"):
    try:
        exec(source)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
print("string \
goes on")
