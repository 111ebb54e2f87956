def make():
    n = 0

    def add(k):
        nonlocal n
        n += k

    def get():
        return n

    class Holder:
        def peek(self):
            return n

        n_at_definition = n

    return add, get, Holder


add, get, Holder = make()
add(5)
add(2)
print(get(), Holder().peek(), Holder.n_at_definition)
cells = get.__closure__
print(len(cells), cells[0].cell_contents, add.__code__.co_freevars, make.__code__.co_cellvars)
cells[0].cell_contents = 100
print(get(), Holder().peek())
