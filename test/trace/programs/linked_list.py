class Node:
    def __init__(self, v, next=None):
        self.v, self.next = v, next


def push(head, v): return Node(v, head)


head = None
for i in range(3): head = push(head, i)
n = head
while n is not None:
    n.v *= 2
    n = n.next
while head: head = head.next
