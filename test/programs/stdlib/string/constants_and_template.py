import string

print(string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation)
print(repr(string.whitespace), repr(string.printable), string.capwords("hello big world"), string.capwords("a-b-c", "-"))
t = string.Template("$name is ${age} years, $$5")
print(t.substitute(name="Ann", age=5), t.safe_substitute(name="Bob"), t.substitute({"name": 1}, age=2))
try:
    t.substitute(name="x")
except KeyError as error:
    print("KeyError", error)
try:
    string.Template("$ bad").substitute()
except ValueError as error:
    print(error)
