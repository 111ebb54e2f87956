// Functions that the Python pickler and unpickler share: names that lead to objects, ints as bytes, headers by length.

export const pythonHelpers = String.raw`

def _getattribute(obj, name):
    top = obj
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError("Can't get local attribute {!r} on {!r}".format(name, top))
        try:
            parent, obj = obj, getattr(obj, part)
        except AttributeError:
            raise AttributeError("Can't get attribute {!r} on {!r}".format(name, top)) from None
    return obj, parent


def whichmodule(obj, name):
    """Find the module an object belong to."""
    found = getattr(obj, "__module__", None)
    if found is not None:
        return found
    for module_name, module in sys.modules.copy().items():
        if module_name in {"__main__", "__mp_main__"} or module is None:
            continue
        try:
            if _getattribute(module, name)[0] is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


def encode_long(x):
    r"""Encode a long to a two's complement little-endian binary string."""
    if x == 0:
        return b""
    size = (x.bit_length() >> 3) + 1
    data = x.to_bytes(size, byteorder="little", signed=True)
    if x < 0 and size > 1 and data[-1] == 0xFF and data[-2] & 0x80:
        data = data[:-1]
    return data


def decode_long(data):
    r"""Decode a long from a two's complement little-endian binary string."""
    return int.from_bytes(data, byteorder="little", signed=True)


def _sized(data, short, medium, long):
    n = len(data)
    if short is not None and n <= 0xFF:
        return short + pack("<B", n)
    if medium is not None and n <= 0xFFFFFFFF:
        return medium + pack("<I", n)
    return long + pack("<Q", n)
`
