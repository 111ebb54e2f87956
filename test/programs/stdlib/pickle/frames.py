import pickle


class Chunks:
    def write(self, data):
        print("write", len(data), bytes(data[:24]))


pickle.dump(["x" * 70000, b"y" * 65536, 1, 2, 3], Chunks())
pickle.dump([str(i) * 30 for i in range(3000)], Chunks(), 4)
pickle.dump(None, Chunks())
pickle.dump([bytearray(70000)], Chunks(), 5)
