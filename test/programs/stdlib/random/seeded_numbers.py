import random

random.seed(42)
print(random.random(), random.random(), random.randint(1, 100), random.randrange(10), random.randrange(0, 100, 7), random.uniform(1, 10), random.getrandbits(40), random.getrandbits(100))
print(random.choice("abcdef"), random.choices([1, 2, 3], k=5), random.choices("ab", weights=[1, 9], k=8), random.sample(range(100), 5), random.sample(["a", "b", "c"], 2))
x = list(range(10))
random.shuffle(x)
print(x)
print(random.gauss(0, 1), random.normalvariate(0, 1), random.expovariate(2), random.triangular(0, 10, 3), random.betavariate(1, 2), random.gammavariate(2, 3), random.lognormvariate(0, 1), random.paretovariate(3), random.weibullvariate(1, 2), random.vonmisesvariate(0, 4))
for seed in (0, 1, -5, 12345678901234567890, "text", b"bytes", 2.5, None):
    if seed is not None:
        random.seed(seed)
        print(seed, random.random(), random.randint(0, 1000))
r = random.Random(7)
print(r.random(), [r.randint(0, 9) for _ in range(10)], random.Random(7).random())
state = r.getstate()
a = r.random()
r.setstate(state)
print(a == r.random(), r.randbytes(4), r.randint(10**20, 10**21))
for bad in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.sample({1, 2}, 1), lambda: random.seed([1])):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
