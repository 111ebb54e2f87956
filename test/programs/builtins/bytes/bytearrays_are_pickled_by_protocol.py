for p in range(6): print(bytearray(b"ab").__reduce_ex__(p), bytearray().__reduce_ex__(p))
print(bytearray(b"ab").__reduce__())
class B(bytearray):
    __slots__ = ("x", "__dict__")
b = B(b"q"); b.x = 1; b.y = 2
import copy
c = copy.copy(b); print(c.x, c.y, c, b.__reduce_ex__(4)[1:])
