def make(kind):
    print("asked", kind.__name__)
    return kind


try:
    pass
except make(ValueError):
    print("no")
try:
    raise KeyError
except make(ValueError):
    print("no")
except make(KeyError):
    print("yes")
except make(LookupError):
    print("no")
