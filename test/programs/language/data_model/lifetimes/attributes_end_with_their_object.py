class A:
    def __init__(self, n, *held):
        self.n = n
        self.held = held
    def __del__(self):
        print("del", self.n)
class Box:
    pass
box = Box()
box.a = A(1)
box.a = A(2)
print("replaced")
del box.a
print("deleted")
box.b = A(3)
box.c = A(4)
box = None
print("box gone")
class Node:
    def __init__(self, name, next=None):
        self.name, self.next = name, next
    def __del__(self):
        print("node", self.name)
head = None
for name in "cba":
    head = Node(name, head)
print("built")
head = head.next
print("moved")
head = None
print("end")
outer = A("outer", A("inner 1"), A("inner 2"))
del outer
print("nested")
