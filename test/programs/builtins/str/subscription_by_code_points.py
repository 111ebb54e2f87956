text = "a😀é\ud800b"
print(len(text), ascii(text[1]), ascii(text[-2]), ascii(text[::-1]), ascii(text[1:3]), ascii(text[4:1:-2]), text[10:], text[-100:2] == text[:2])
for key in (5, -6, "a", None, 1.0, (1, 2), 2**70, slice("a", None), slice(None, None, 0)):
    try:
        print(ascii(text[key]))
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
