# memoryview() and bytes() ask an object of a Python class for its __buffer__.
class Box:
    def __init__(self):
        self.data = bytearray(b"hello")

    def __buffer__(self, flags):
        print("asked", flags)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("released", view.obj is self.data)
        view.release()


box = Box()
with memoryview(box) as view:
    print(view.tolist(), view.obj is box)
    view[0] = 72
print(box.data)
print(bytes(box), bytearray(box))


class Wrong:
    def __buffer__(self, flags):
        return 3


for take in memoryview, bytes:
    try:
        take(Wrong())
    except TypeError as error:
        print(error)
