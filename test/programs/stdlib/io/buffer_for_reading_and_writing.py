import io

raw = io.BytesIO(b"0123456789")
both = io.BufferedRandom(raw, 4)
print(both.read(2), both.write(b"XY"), both.read(1), both.tell())
both.seek(-2, 2)
print(both.write(b"end"), both.tell(), both.seek(0), both.readline(), raw.getvalue())
try:
    both.seek(0, 5)
except ValueError as error:
    print(error)
print(both.truncate(3), both.detach().getvalue())
try:
    both.read()
except ValueError as error:
    print(error)
pair = io.BufferedRWPair(io.BytesIO(b"in"), io.BytesIO())
print(pair.read(), pair.write(b"out"), pair.readable(), pair.closed)
