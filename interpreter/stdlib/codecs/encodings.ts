// The encodings package: finds the codec of a name - the engine's own encodings, and those between text and text or bytes and bytes.

import type { ModuleSpec } from "../module.js"

export function encodingsModule(): ModuleSpec {
  return { name: "encodings", python: encodingsPython }
}

const encodingsPython = `
import codecs
import _codecs


class CodecRegistryError(LookupError, SystemError):
    pass


def normalize_encoding(encoding):
    """Normalize an encoding name."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, "ascii")
    words = "".join(c if c.isalnum() or c == "." else " " for c in encoding).split()
    return "_".join("".join(c for c in word if c.isascii()) for word in words)


# Encodings that begin with a mark, and the two without.
_MARKED = {"utf-16": ("utf_16", 2), "utf-32": ("utf_32", 2)}
_PARTIAL = {"utf-8", "utf-7", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "unicode-escape", "raw-unicode-escape"}


def _functions(name):
    prefix = name.replace("-", "_")
    own = getattr(_codecs, prefix + "_encode", None), getattr(_codecs, prefix + "_decode", None)
    if own[0] is not None:
        return own

    def encode(input, errors="strict"):
        return _codecs._own_encode(name, input, errors)

    def decode(input, errors="strict"):
        return _codecs._own_decode(name, input, errors)

    return encode, decode


def _text_codec(name):
    encode, decode = _functions(name)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    if name in _PARTIAL:
        def decode_all(input, errors="strict"):
            return decode(input, errors, True)

        class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
            def _buffer_decode(self, input, errors, final):
                return decode(input, errors, final)
    else:
        decode_all = decode

        class IncrementalDecoder(codecs.IncrementalDecoder):
            def decode(self, input, final=False):
                return decode(input, self.errors)[0]

    class StreamWriter(codecs.StreamWriter):
        def encode(self, input, errors="strict"):
            return encode(input, errors)

    class StreamReader(codecs.StreamReader):
        def decode(self, input, errors="strict"):
            return decode(input, errors, False) if name in _PARTIAL else decode(input, errors)

    return codecs.CodecInfo(encode, decode_all, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name)


def _marked_codec(name):
    prefix = name.replace("-", "_")
    encode = getattr(_codecs, prefix + "_encode")
    find_order = getattr(_codecs, prefix + "_ex_decode")
    orders = {-1: getattr(_codecs, prefix + "_le_decode"), 1: getattr(_codecs, prefix + "_be_decode")}
    encode_rest = getattr(_codecs, prefix + "_le_encode")

    def decode(input, errors="strict"):
        return getattr(_codecs, prefix + "_decode")(input, errors, True)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def __init__(self, errors="strict"):
            super().__init__(errors)
            self.encoder = None

        def encode(self, input, final=False):
            if self.encoder is None:
                self.encoder = encode_rest
                return encode(input, self.errors)[0]
            return self.encoder(input, self.errors)[0]

        def reset(self):
            self.encoder = None

        def getstate(self):
            return 0 if self.encoder else 2

        def setstate(self, state):
            self.encoder = None if state else encode_rest

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        def __init__(self, errors="strict"):
            super().__init__(errors)
            self.decoder = None

        def _buffer_decode(self, input, errors, final):
            if self.decoder is not None:
                return self.decoder(input, self.errors, final)
            text, taken, order = find_order(input, errors, 0, final)
            if order:
                self.decoder = orders[order]
            elif taken >= 2:
                raise UnicodeError(f"{name.upper()} stream does not start with BOM")
            return text, taken

        def reset(self):
            super().reset()
            self.decoder = None

        def getstate(self):
            waiting = super().getstate()[0]
            return waiting, 2 if self.decoder is None else int(self.decoder is orders[1])

        def setstate(self, state):
            super().setstate(state)
            self.decoder = {0: orders[-1], 1: orders[1]}.get(state[1])

    class StreamWriter(codecs.StreamWriter):
        encoder = None

        def encode(self, input, errors="strict"):
            if self.encoder is None:
                self.encoder = encode_rest
                return encode(input, errors)
            return self.encoder(input, errors)

        def reset(self):
            self.encoder = None

    class StreamReader(codecs.StreamReader):
        decoder = None

        def decode(self, input, errors="strict"):
            if self.decoder is not None:
                return self.decoder(input, errors)
            text, taken, order = find_order(input, errors, 0, False)
            if order:
                self.decoder = orders[order]
            elif taken >= 2:
                raise UnicodeError(f"{name.upper()} stream does not start with BOM")
            return text, taken

        def reset(self):
            super().reset()
            self.decoder = None

    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name)


def _signed_codec(name):
    mark = codecs.BOM_UTF8

    def encode(input, errors="strict"):
        data, taken = _codecs.utf_8_encode(input, errors)
        return mark + data, taken

    def decode(input, errors="strict"):
        skip = 3 if bytes(input[:3]) == mark else 0
        text, taken = _codecs.utf_8_decode(input[skip:], errors, True)
        return text, taken + skip

    class IncrementalEncoder(codecs.IncrementalEncoder):
        first = 1

        def encode(self, input, final=False):
            first, self.first = self.first, 0
            return encode(input, self.errors)[0] if first else _codecs.utf_8_encode(input, self.errors)[0]

        def reset(self):
            self.first = 1

        def getstate(self):
            return self.first

        def setstate(self, state):
            self.first = state

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        first = 1

        def _buffer_decode(self, input, errors, final):
            skip = 0
            if self.first:
                if len(input) < 3 and mark.startswith(input) and not final:
                    return "", 0
                self.first = 0
                skip = 3 if input[:3] == mark else 0
            text, taken = _codecs.utf_8_decode(input[skip:], errors, final)
            return text, taken + skip

        def reset(self):
            super().reset()
            self.first = 1

        def getstate(self):
            return super().getstate()[0], self.first

        def setstate(self, state):
            super().setstate(state)
            self.first = state[1]

    class StreamWriter(codecs.StreamWriter):
        def encode(self, input, errors="strict"):
            self.encode = _codecs.utf_8_encode
            return encode(input, errors)

        def reset(self):
            self.__dict__.pop("encode", None)

    class StreamReader(codecs.StreamReader):
        def decode(self, input, errors="strict"):
            if len(input) < 3 and mark.startswith(input):
                return "", 0
            self.decode = _codecs.utf_8_decode
            skip = 3 if input[:3] == mark else 0
            text, taken = _codecs.utf_8_decode(input[skip:], errors)
            return text, taken + skip

        def reset(self):
            super().reset()
            self.__dict__.pop("decode", None)

    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name)


def _whole(name, encode_all, decode_all, is_text=False):
    """A codec that needs no state, of functions that take and give whole inputs."""
    def encode(input, errors="strict"):
        return encode_all(input, errors), len(input)

    def decode(input, errors="strict"):
        return decode_all(input, errors), len(input)

    class Codec(codecs.Codec):
        def encode(self, input, errors="strict"):
            return encode(input, errors)

        def decode(self, input, errors="strict"):
            return decode(input, errors)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return encode_all(input, self.errors)

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            return decode_all(input, self.errors)

    class StreamWriter(Codec, codecs.StreamWriter):
        charbuffertype = bytes

    class StreamReader(Codec, codecs.StreamReader):
        charbuffertype = bytes

    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name,
                            _is_text_encoding=is_text)


def _rot13():
    small, big = (bytes(range(first, first + 26)).decode() for first in (97, 65))
    table = str.maketrans(small + big, small[13:] + small[:13] + big[13:] + big[:13])

    def turn(input, errors):
        return str.translate(input, table)

    return _whole("rot-13", turn, turn)


def _strict(errors):
    assert errors == "strict"


def _hex():
    import binascii
    return _whole("hex", lambda input, errors: binascii.b2a_hex(input), lambda input, errors: binascii.a2b_hex(input))


def _base64():
    import base64
    return _whole("base64", lambda input, errors: base64.encodebytes(input), lambda input, errors: base64.decodebytes(input))


def _quopri():
    import binascii
    return _whole("quopri", lambda input, errors: binascii.b2a_qp(input, quotetabs=True),
                  lambda input, errors: binascii.a2b_qp(input))


def _punycode_encode(text, errors):
    plain = "".join(c for c in text if ord(c) < 128)
    result = plain.encode() + b"-" if plain else b""
    n, delta, bias, done = 128, 0, 72, len(plain)
    first = True
    while done < len(text):
        following = min(ord(c) for c in text if ord(c) >= n)
        delta += (following - n) * (done + 1)
        n = following
        for c in text:
            if ord(c) < n:
                delta += 1
            elif ord(c) == n:
                result += _punycode_digits(delta, bias)
                done += 1
                bias = _punycode_bias(delta, first, done)
                delta, first = 0, False
        delta += 1
        n += 1
    return result


_DIGITS = b"abcdefghijklmnopqrstuvwxyz0123456789"


def _punycode_digits(delta, bias):
    digits = bytearray()
    k = 36
    while delta >= (t := min(26, max(1, k - bias))):
        delta, digit = divmod(delta - t, 36 - t)
        digits.append(_DIGITS[t + digit])
        k += 36
    digits.append(_DIGITS[delta])
    return bytes(digits)


def _punycode_bias(delta, first, size):
    delta = delta // 700 if first else delta // 2
    delta += delta // size
    k = 0
    while delta > 455:
        delta //= 35
        k += 36
    return k + 36 * delta // (delta + 38)


def _punycode_decode(data, errors):
    if errors not in ("strict", "replace", "ignore"):
        raise UnicodeError(f"Unsupported error handling: {errors}")
    data = bytes(data)
    base, dash, extended = data.rpartition(b"-")
    text = list(str(base, "ascii", errors))
    start = len(base) + len(dash)
    extended = extended.upper()
    n, i, bias, at = 128, 0, 72, 0
    while at < len(extended):
        before, weight, k = i, 1, 36
        while True:
            if at >= len(extended):
                if errors == "strict":
                    raise UnicodeDecodeError("punycode", data, start + at, start + at + 1, "incomplete punycode string")
                return "".join(text)
            c = extended[at]
            digit = c - 65 if 65 <= c <= 90 else c - 22 if 48 <= c <= 57 else None
            if digit is None:
                if errors == "strict":
                    raise UnicodeDecodeError("punycode", data, start + at, start + at + 1, f"Invalid extended code point '{chr(c)}'")
                return "".join(text)
            at += 1
            i += digit * weight
            t = min(26, max(1, k - bias))
            if digit < t:
                break
            weight *= 36 - t
            k += 36
        size = len(text) + 1
        bias = _punycode_bias(i - before, before == 0, size)
        n += i // size
        i %= size
        if n > 0x10FFFF:
            if errors == "strict":
                raise UnicodeDecodeError("punycode", data, start + at - 1, start + at, f"Invalid character U+{n:x}")
            n = 63
        text.insert(i, chr(n))
        i += 1
    return "".join(text)


def _punycode():
    return _whole("punycode", _punycode_encode, _punycode_decode, True)


_SPECIAL = {"rot13": _rot13, "rot_13": _rot13, "hex": _hex, "hex_codec": _hex, "base64": _base64, "base_64": _base64,
            "base64_codec": _base64, "quopri": _quopri, "quopri_codec": _quopri, "quoted_printable": _quopri,
            "quotedprintable": _quopri, "punycode": _punycode}


def search_function(encoding):
    """The codec of a name, or None."""
    name = normalize_encoding(encoding).lower()
    if name in _SPECIAL:
        return _SPECIAL[name]()
    own = _codecs._own_name(name)
    if own is None:
        return None
    if own == "utf-8-sig":
        return _signed_codec(own)
    return _marked_codec(own) if own in _MARKED else _text_codec(own)


codecs.register(search_function)
`
