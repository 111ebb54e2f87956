error = ValueError("message")
error.add_note("first note")
error.add_note("second\nnote")
print(error.__notes__)
try:
    error.add_note(5)
except TypeError as problem:
    print(problem)
error.__notes__.append(7)
raise error
