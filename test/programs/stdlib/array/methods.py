import copy
import io
from array import array


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


a = array("i", [1, 2, 3, 2, 1])
for text in """a[1]|a[-1]|a[5]|a['x']|a[1:3]|a[::-1]|a + a|a + [1]|a + array('d')|a * 2|2 * a|a == array('d', a)|a < array('i', [1, 2, 4])
a < [1]|2.0 in a|'x' in a|a.count(2)|a.index(2)|a.index(2, 2)|a.index(9)|a.index(2, -2)|a.index(1, 1.5)|a.tolist()|a.tobytes()|hash(a)
a.pop()|a|a.pop(0)|a|a.pop(10)|array('i').pop()|a.append('x')|a.append(5)|a.append()|a.insert(0, 9)|a.insert(100, 8)|a.insert(-1, 7)|a
a.remove(9)|a.remove(99)|a.extend([1, 2])|a.extend(array('b', [1]))|a.extend(5)|a.reverse()|a|a.byteswap()|a|a.fromlist([1, 'x'])|a
a.fromlist((1,))|a.frombytes(b'1234')|a.frombytes(b'123')|a.frombytes('x')|a.fromunicode('x')|a.tounicode()|array('w', 'né').tounicode()
copy.copy(a) == a|copy.deepcopy(a)|a.__reduce_ex__(2)|array('h', [1, 2]).__reduce_ex__(3)[1]|a.__reduce_ex__('x')|array('i').__sizeof__()
array('i', [1, 2, 3]).__sizeof__()|array[int]|type(iter(a))|memoryview(array('d', [1, 2])).format|bytes(array('h', [1, 2]))
b'x' + array('b', [65])|int.from_bytes(array('B', [1, 2]))|iter(a).__reduce__()|array('i', [1]).foo|a.clear()|a""".replace("\n", "|").split("|"):
    show(text)

a = array("i", range(4))
stream = io.BytesIO()
a.tofile(stream)
stream.seek(0)
b = array("i")
b.fromfile(stream, 3)
print(b)
show("b.fromfile(stream, 3)")
print(b)
grown = array("q")
sizes = []
for i in range(40):
    grown.append(i)
    sizes.append(grown.__sizeof__())
print(sizes)
match b:
    case [first, *rest]:
        print(first, rest)


class Named(array):
    pass


named = Named("i", [1, 2])
named.name = "n"
print(named, named + named, type(named[0:1]), named.__dict__, named.__reduce_ex__(2))
