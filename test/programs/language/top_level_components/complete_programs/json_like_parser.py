def parse(text):
    position = 0

    def peek():
        nonlocal position
        while position < len(text) and text[position] in " \n\t":
            position += 1
        return text[position] if position < len(text) else ""

    def expect(ch):
        nonlocal position
        if peek() != ch:
            raise ValueError(f"expected {ch!r} at {position}, got {peek()!r}")
        position += 1

    def value():
        nonlocal position
        ch = peek()
        if ch == "{":
            expect("{")
            result = {}
            while peek() != "}":
                key = value()
                expect(":")
                result[key] = value()
                if peek() == ",":
                    expect(",")
            expect("}")
            return result
        if ch == "[":
            expect("[")
            result = []
            while peek() != "]":
                result.append(value())
                if peek() == ",":
                    expect(",")
            expect("]")
            return result
        if ch == '"':
            end = text.index('"', position + 1)
            result, position = text[position + 1 : end], end + 1
            return result
        for word, constant in (("true", True), ("false", False), ("null", None)):
            if text.startswith(word, position):
                position += len(word)
                return constant
        start = position
        while position < len(text) and text[position] in "+-.eE0123456789":
            position += 1
        number = text[start:position]
        if not number:
            raise ValueError(f"unexpected {ch!r} at {position}")
        return float(number) if set(number) & set(".eE") else int(number)

    result = value()
    if peek():
        raise ValueError(f"extra text at {position}")
    return result


print(parse('{"a": [1, 2.5, -3e2, true, null], "b": {"c": "text", "d": []}}'))
for bad in ("[1, 2", "{1 2}", "@", "[] x"):
    try:
        parse(bad)
    except ValueError as error:
        print(error)
