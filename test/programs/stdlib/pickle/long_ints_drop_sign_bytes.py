import pickle

for bits in (39, 40, 47, 48, 2039, 2040):
    for number in (2**bits - 1, 2**bits, -(2**bits), -(2**bits) - 1):
        data = pickle.dumps(number, 2)
        print(bits, len(data), data[:5], pickle.loads(data) == number)
