# Escape times over a grid: float arithmetic in a tight loop.


def escape(cr, ci, limit):
    zr = zi = 0.0
    for n in range(limit):
        zr2 = zr * zr
        zi2 = zi * zi
        if zr2 + zi2 > 4.0:
            return n
        zi = 2.0 * zr * zi + ci
        zr = zr2 - zi2 + cr
    return limit


def render(width, height, limit):
    total = 0
    lines = []
    for y in range(height):
        ci = 2.0 * y / height - 1.0
        line = []
        for x in range(width):
            n = escape(3.0 * x / width - 2.0, ci, limit)
            total += n
            line.append(" .:-=+*#%@"[n * 9 // limit])
        lines.append("".join(line))
    return total, lines


total, lines = render(300, 200, 200)
print(total)
print(lines[100].strip())
