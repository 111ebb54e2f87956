import io

data = "äb\r\n\U0001f600d\nlast".encode()
text = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
text._CHUNK_SIZE = 3
places = []
while True:
    places.append(text.tell())
    c = text.read(1)
    if not c:
        break
print(places, text.newlines)
for place in places:
    text.seek(place)
    print(ascii(text.read(2)), end=" ")
print()
text.seek(0)
next(text)
try:
    text.tell()
except OSError as error:
    print(error)
utf16 = io.TextIOWrapper(io.BytesIO("ab\ncd".encode("utf-16")), encoding="utf-16")
print(repr(utf16.readline()), utf16.tell(), utf16.read())
