import pickle

nested = []
for _ in range(1000):
    nested = [nested]
again, depth = pickle.loads(pickle.dumps(nested)), 0
while again:
    again, depth = again[0], depth + 1
print(depth)
for _ in range(100_000):
    nested = [nested]
try:
    pickle.dumps(nested)
except RecursionError as error:
    print(error)
