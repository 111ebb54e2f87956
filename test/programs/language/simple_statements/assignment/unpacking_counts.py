def gen():
    for n in range(5):
        print("take", n)
        yield n


try:
    a, b = gen()
except ValueError as error:
    print(error)
for source in ("a, b = 1, 2, 3", "a, b, c = 1, 2", "a, = []", "a, *b = []", "a, *b, c = [1]", "a, b = 'x'", "(a, b), c = [1], 2", "a, b = {1: 2}", "a, b = 5", "a, *b = None", "[a, b] = 1.5", "a, b = [1, 2, 3].__iter__()", "() = [1]", "a, (b, c) = 1, 2", "a, b = {1, 2, 3}", "*a, b = iter(())", "a, b, *c = range(1)", "a, b = 1, 2, *[]"):
    try:
        exec(source)
        print("fine", source)
    except (ValueError, TypeError) as error:
        print(source, "->", error)
