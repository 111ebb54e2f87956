PUZZLE = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"


def peers(i):
    r, c = divmod(i, 9)
    box = r // 3 * 27 + c // 3 * 3
    return {r * 9 + k for k in range(9)} | {k * 9 + c for k in range(9)} | {box + a * 9 + b for a in range(3) for b in range(3)}


PEERS = [peers(i) - {i} for i in range(81)]


def solve(board):
    options = {i: [d for d in "123456789" if all(board[p] != d for p in PEERS[i])] for i in range(81) if board[i] == "."}
    if not options:
        return board
    i = min(options, key=lambda k: (len(options[k]), k))
    for d in options[i]:
        if solved := solve(board[:i] + d + board[i + 1 :]):
            return solved
    return None


answer = solve(PUZZLE)
for r in range(0, 81, 9):
    print(" ".join(answer[r : r + 9]))
