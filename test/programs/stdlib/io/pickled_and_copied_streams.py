import copy
import io

b = io.BytesIO(b"abc")
b.read(1)
b.tag = 1
c = copy.copy(b)
print(c.read(), c.tag, b.__getstate__())
s = io.StringIO("x\ny")
s.readline()
print(copy.deepcopy(s).read(), s.__getstate__())
try:
    copy.copy(io.TextIOWrapper(b))
except TypeError as error:
    print(error)
view = io.BytesIO(b"12")
buffer = view.getbuffer()
buffer[0] = 65
try:
    view.write(b"xyz")
except BufferError as error:
    print(error, view.getvalue())
