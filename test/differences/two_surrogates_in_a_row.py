# A high and a low surrogate, written apart, are two characters to CPython; in JavaScript's strings they are one.
print(len("\ud800\udc00"), "\ud800\udc00" == "\U00010000")
