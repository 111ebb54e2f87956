class Count:
    live = 0
    def __init__(self): Count.live += 1
    def __del__(self): Count.live -= 1
items = [Count() for _ in range(200)]
print(Count.live)
del items[100:]
print(Count.live >= 100)
items = None
for _ in range(3000):
    pass
print(Count.live)
for _ in range(50):
    Count()
print(Count.live)
