# A class body looks a name up in its own namespace, then in the globals, and finds None there as any other value.
nothing = None


class C:
    found = nothing is None
    nothing = nothing


print(C.found, C.nothing)
