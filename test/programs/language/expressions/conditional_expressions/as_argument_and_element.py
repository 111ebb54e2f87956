x = 5
for source in (
    '[1 if x else 2, 3], (1 if not x else 2), {"a": 1 if x else 2}, str(1 if x > 3 else 2), (lambda: 1 if x else 2)(), [i if i % 2 else -i for i in range(4)], f"{\'big\' if x > 3 else \'small\'}", 1 if x else 2 if x else 3',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
