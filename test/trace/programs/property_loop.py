class Stack(list):
    @property
    def top(self): return self[-1]

    def push(self, x): self.append(x); return self


s = Stack().push(1).push(
    2)
while s:
    s.top
    s.pop()
