# Recursion, and three lists that are changed and changed back.


def place(row, n, columns, up, down):
    if row == n:
        return 1
    count = 0
    for column in range(n):
        if columns[column] or up[row + column] or down[row - column + n]:
            continue
        columns[column] = up[row + column] = down[row - column + n] = True
        count += place(row + 1, n, columns, up, down)
        columns[column] = up[row + column] = down[row - column + n] = False
    return count


print(place(0, 8, [False] * 8, [False] * 16, [False] * 17))
