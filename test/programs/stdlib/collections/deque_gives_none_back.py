from collections import deque

items = deque([None, 1, None])
print(items.popleft(), items.pop(), items.pop(), items)
