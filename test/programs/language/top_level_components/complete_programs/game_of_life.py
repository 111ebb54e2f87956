def step(board):
    h, w = len(board), len(board[0])
    def alive(r, c):
        return board[r % h][c % w] == "#"
    def next_cell(r, c):
        n = sum(alive(r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j)
        return "#" if n == 3 or (n == 2 and alive(r, c)) else "."
    return ["".join(next_cell(r, c) for c in range(w)) for r in range(h)]


board = [".#......", "..#.....", "###.....", "........", "........", "........"]
for generation in range(5):
    print(f"generation {generation}", *board, sep="\n")
    board = step(board)
