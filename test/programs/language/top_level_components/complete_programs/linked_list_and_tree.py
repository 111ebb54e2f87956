class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        for item in reversed(list(items)):
            self.head = Node(item, self.head)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def reverse(self):
        previous = None
        node = self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def __str__(self):
        return " -> ".join(map(str, self)) or "empty"


l = LinkedList(range(5))
print(l)
l.reverse()
print(l, LinkedList())


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def insert(self, key):
        def go(node):
            if node is None:
                self.size += 1
                return [key, None, None]
            if key < node[0]:
                node[1] = go(node[1])
            elif key > node[0]:
                node[2] = go(node[2])
            return node

        self.root = go(self.root)

    def __contains__(self, key):
        node = self.root
        while node and node[0] != key:
            node = node[1] if key < node[0] else node[2]
        return node is not None

    def height(self):
        def h(node):
            return 1 + max(h(node[1]), h(node[2])) if node else 0

        return h(self.root)


t = Tree()
for key in [50, 30, 70, 20, 40, 60, 80, 30]:
    t.insert(key)
print(t.size, t.height(), 60 in t, 65 in t, t.root)
