import pickle

shared = [1]
print(pickle.dumps([shared, shared]))
again = pickle.loads(pickle.dumps([shared, shared]))
print(again[0] is again[1])

endless = []
endless.append(endless)
mapping = {}
mapping["self"] = mapping
inside = ([],)
inside[0].append(inside)
for value in (endless, mapping, inside):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data, pickle.loads(data))
