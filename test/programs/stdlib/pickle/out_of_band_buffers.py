import pickle

data = bytearray(b"x" * 10)
buffers = []
value = [pickle.PickleBuffer(data), pickle.PickleBuffer(b"fixed")]
out = pickle.dumps(value, 5, buffer_callback=buffers.append)
print(out, [bytes(buffer.raw()) for buffer in buffers])
again = pickle.loads(out, buffers=buffers)
print([bytes(buffer) for buffer in again], again[0] is buffers[0])
print(pickle.dumps(value, 5))
print(pickle.loads(pickle.dumps(value, 5)))
print(pickle.dumps(value, 5, buffer_callback=lambda buffer: True))
for attempt in (lambda: pickle.dumps(value, 4), lambda: pickle.dumps(1, 4, buffer_callback=print), lambda: pickle.loads(out),
                lambda: pickle.loads(out, buffers=[]), lambda: pickle.PickleBuffer(1), lambda: pickle.PickleBuffer(),
                lambda: pickle.PickleBuffer(memoryview(b"abcd")[::2]).raw()):
    try:
        print(attempt())
    except Exception as error:
        print(repr(error))
buffer = pickle.PickleBuffer(b"ab")
buffer.release()
try:
    buffer.raw()
except ValueError as error:
    print(error)
