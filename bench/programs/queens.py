# Eight queens and more by backtracking: recursion over lists and sets.


def place(row, n, columns, rising, falling, board):
    if row == n:
        return 1
    found = 0
    for column in range(n):
        if column in columns or row + column in rising or row - column in falling:
            continue
        columns.add(column)
        rising.add(row + column)
        falling.add(row - column)
        board.append(column)
        found += place(row + 1, n, columns, rising, falling, board)
        board.pop()
        columns.remove(column)
        rising.remove(row + column)
        falling.remove(row - column)
    return found


print([place(0, n, set(), set(), set(), []) for n in (6, 8, 9, 10, 11, 11)])
