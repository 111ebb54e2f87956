import pickle


def show(value):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        print(repr(pickle.loads(data)))


for text in ("", "abc", "a\\b\nc\rd\0e\x1a", "\xe9\u20ac", "\U0001f600", "\ud800", "x" * 256):
    show(text)
