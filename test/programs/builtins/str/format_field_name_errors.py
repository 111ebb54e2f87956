# Field names that can't be parsed or found.
class A:
    x = [1, {"k": 2}]


for text in ("{", "}", "{}}", "{{}", "{0", "{0.}", "{0[}", "{0[]}", "{0[a}", "{0[0]x}", "{0.x[0]}", "{0.x[1][k]}", "{0.y}", "{0.x[9]}", "{0.x[1][z]}", "{1}", "{a}", "{-1}", "{0x}", "{ 0}", "{0.x[-1]}", "{99999999999999999999}", "{[0]}", "{.x}", "{0]}", "{0:{}"):
    try:
        print(repr(text), text.format(A()))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as error:
        print(repr(text), type(error).__name__, error)
