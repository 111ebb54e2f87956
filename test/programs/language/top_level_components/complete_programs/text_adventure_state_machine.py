from collections import namedtuple

Move = namedtuple("Move", "state symbol write shift to")
MOVES = {
    (m.state, m.symbol): m
    for m in [
        Move("right", "1", "1", 1, "right"),
        Move("right", "0", "0", 1, "right"),
        Move("right", " ", " ", -1, "add"),
        Move("add", "1", "0", -1, "add"),
        Move("add", "0", "1", 0, "halt"),
        Move("add", " ", "1", 0, "halt"),
    ]
}


def run(tape):
    cells = dict(enumerate(tape))
    position, state, steps = 0, "right", 0
    while state != "halt":
        move = MOVES[state, cells.get(position, " ")]
        cells[position] = move.write
        position += move.shift
        state = move.to
        steps += 1
    text = "".join(cells[i] for i in sorted(cells)).strip()
    return text, steps


for number in ("0", "1", "1011", "1111", "100"):
    print(number, *run(number))
print(MOVES["add", "0"], MOVES["add", "0"]._asdict())
