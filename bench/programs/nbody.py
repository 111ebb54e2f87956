# Planets pulling at each other: float arithmetic on attributes held in lists.

PI = 3.141592653589793
SOLAR_MASS = 4 * PI * PI
DAYS = 365.24

BODIES = {
    "sun": ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], SOLAR_MASS),
    "jupiter": (
        [4.84143144246472090, -1.16032004402742839, -0.103622044471123109],
        [0.00166007664274403694 * DAYS, 0.00769901118419740425 * DAYS, -0.0000690460016972063023 * DAYS],
        0.000954791938424326609 * SOLAR_MASS,
    ),
    "saturn": (
        [8.34336671824457987, 4.12479856412430479, -0.403523417114321381],
        [-0.00276742510726411 * DAYS, 0.00499852801234917238 * DAYS, 0.0000230417297573763929 * DAYS],
        0.000285885980666130812 * SOLAR_MASS,
    ),
    "uranus": (
        [12.8943695621391310, -15.1111514016986312, -0.223307578892655734],
        [0.00296460137564761618 * DAYS, 0.00237847173959480950 * DAYS, -0.0000296589568540237556 * DAYS],
        0.0000436624404335156298 * SOLAR_MASS,
    ),
    "neptune": (
        [15.3796971148509165, -25.9193146099879641, 0.179258772950371181],
        [0.00268067772490389322 * DAYS, 0.00162824170038242295 * DAYS, -0.0000951592254519715870 * DAYS],
        0.0000515138902046611451 * SOLAR_MASS,
    ),
}


def pairs_of(items):
    result = []
    for i in range(len(items) - 1):
        for other in items[i + 1 :]:
            result.append((items[i], other))
    return result


SYSTEM = list(BODIES.values())
PAIRS = pairs_of(SYSTEM)


def advance(dt, steps):
    for _ in range(steps):
        for ([x1, y1, z1], v1, m1), ([x2, y2, z2], v2, m2) in PAIRS:
            dx = x1 - x2
            dy = y1 - y2
            dz = z1 - z2
            pull = dt * ((dx * dx + dy * dy + dz * dz) ** -1.5)
            b1 = m1 * pull
            b2 = m2 * pull
            v1[0] -= dx * b2
            v1[1] -= dy * b2
            v1[2] -= dz * b2
            v2[0] += dx * b1
            v2[1] += dy * b1
            v2[2] += dz * b1
        for position, (vx, vy, vz), _mass in SYSTEM:
            position[0] += dt * vx
            position[1] += dt * vy
            position[2] += dt * vz


def energy():
    total = 0.0
    for ((x1, y1, z1), _v1, m1), ((x2, y2, z2), _v2, m2) in PAIRS:
        dx = x1 - x2
        dy = y1 - y2
        dz = z1 - z2
        total -= (m1 * m2) / ((dx * dx + dy * dy + dz * dz) ** 0.5)
    for _position, (vx, vy, vz), mass in SYSTEM:
        total += mass * (vx * vx + vy * vy + vz * vz) / 2.0
    return total


def offset_momentum():
    px = py = pz = 0.0
    for _position, (vx, vy, vz), mass in SYSTEM:
        px -= vx * mass
        py -= vy * mass
        pz -= vz * mass
    _position, velocity, mass = BODIES["sun"]
    velocity[0] = px / mass
    velocity[1] = py / mass
    velocity[2] = pz / mass


offset_momentum()
print("%.9f" % energy())
advance(0.01, 90000)
# The last digits depend on the C library's pow.
print("%.9f" % energy())
