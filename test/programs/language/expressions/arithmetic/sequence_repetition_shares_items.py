row = [0]
grid = [row] * 3
grid[0].append(1)
print(grid, grid[0] is grid[2], [[]] * 2, (1, 2) * 2, 3 * "ab", [1] * 0, [1] * -5, b"x" * 3, [None] * True)
for expression in ("[1] * 1.0", "[1] * [2]", "'a' * None", "{1} * 2", "{} * 2", "[1] * '2'"):
    try:
        eval(expression)
    except TypeError as error:
        print(error)
