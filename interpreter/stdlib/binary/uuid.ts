// The uuid module, in Python.

import type { ModuleSpec } from "../module.js"

const python = `
import operator as _operator
import random as _random
from enum import Enum


RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    "reserved for NCS compatibility",
    "specified in RFC 4122",
    "reserved for Microsoft compatibility",
    "reserved for future definition",
]


class SafeUUID(Enum):
    safe = 0
    unsafe = -1
    unknown = None


def _field(shift, bits):
    return property(lambda self: self.int >> shift & (1 << bits) - 1)


def _of_hex(hex):
    digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
    if len(digits) != 32:
        raise ValueError("badly formed hexadecimal UUID string")
    return int(digits, 16)


def _of_bytes(big, little):
    """From the bytes, or from those whose first three fields have the low byte first."""
    given, name = (big, "bytes") if little is None else (little, "bytes_le")
    if len(given) != 16:
        raise ValueError(f"{name} is not a 16-char string")
    if little is not None:
        given = given[3::-1] + given[5:3:-1] + given[7:5:-1] + given[8:]
    return int.from_bytes(given)


def _of_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    number = 0
    for place, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
        if value < 0 or value >> bits:
            raise ValueError(f"field {place} out of range (need {'an' if bits == 8 else 'a'} {bits}-bit value)")
        number = number << bits | value
    return number


class UUID:
    """Instances of the UUID class represent UUIDs as specified in RFC 4122."""

    __slots__ = ("int", "is_safe", "__weakref__")

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown):
        if sum(given is not None for given in (hex, bytes, bytes_le, fields, int)) != 1:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            int = _of_hex(hex)
        elif fields is not None:
            int = _of_fields(fields)
        elif bytes is not None or bytes_le is not None:
            int = _of_bytes(bytes, bytes_le)
        if int < 0 or int >> 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError("illegal version number")
            # Its own bits, and the two that tell the variant of RFC 4122.
            int = int & ~(0xF << 76) & ~(0x3 << 62) | version << 76 | 0x2 << 62
        object.__setattr__(self, "int", int)
        object.__setattr__(self, "is_safe", is_safe)

    def __getstate__(self):
        known = {} if self.is_safe == SafeUUID.unknown else {"is_safe": self.is_safe.value}
        return {"int": self.int, **known}

    def __setstate__(self, state):
        is_safe = SafeUUID(state["is_safe"]) if "is_safe" in state else SafeUUID.unknown
        for name, value in (("int", state["int"]), ("is_safe", is_safe)):
            object.__setattr__(self, name, value)

    # By their numbers, and with nothing but each other.
    def _compared(compare):
        def method(self, other):
            return compare(self.int, other.int) if isinstance(other, UUID) else NotImplemented
        method.__name__ = f"__{compare.__name__}__"
        method.__qualname__ = f"UUID.{method.__name__}"
        return method

    __eq__, __lt__, __le__, __gt__, __ge__ = map(_compared, (
        _operator.eq, _operator.lt, _operator.le, _operator.gt, _operator.ge))
    del _compared

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __str__(self):
        digits = f"{self.int:032x}"
        return "-".join([digits[start:end] for start, end in ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32))])

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        bytes = self.bytes
        return bytes[3::-1] + bytes[5:3:-1] + bytes[7:5:-1] + bytes[8:]

    @property
    def fields(self):
        return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node)

    time_low = _field(96, 32)
    time_mid = _field(80, 16)
    time_hi_version = _field(64, 16)
    clock_seq_hi_variant = _field(56, 8)
    clock_seq_low = _field(48, 8)
    node = _field(0, 48)

    @property
    def time(self):
        return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def hex(self):
        return "%032x" % self.int

    @property
    def urn(self):
        return "urn:uuid:" + str(self)

    @property
    def variant(self):
        if not self.int & (0x8000 << 48):
            return RESERVED_NCS
        if not self.int & (0x4000 << 48):
            return RFC_4122
        if not self.int & (0x2000 << 48):
            return RESERVED_MICROSOFT
        return RESERVED_FUTURE

    @property
    def version(self):
        if self.variant == RFC_4122:
            return int((self.int >> 76) & 0xF)


_system = _random.SystemRandom()
_last_timestamp = None
_node = None


def getnode():
    """Get the hardware address as a 48-bit positive integer: here, a random one with the multicast bit."""
    global _node
    if _node is None:
        _node = _system.getrandbits(48) | (1 << 40)
    return _node


def uuid1(node=None, clock_seq=None):
    """Generate a UUID from a host ID, sequence number, and the current time."""
    global _last_timestamp
    import time

    timestamp = time.time_ns() // 100 + 0x01B21DD213814000
    if _last_timestamp is not None and timestamp <= _last_timestamp:
        timestamp = _last_timestamp + 1
    _last_timestamp = timestamp
    if clock_seq is None:
        clock_seq = _system.getrandbits(14)
    time_hi_version = (timestamp >> 48) & 0x0FFF
    clock_seq_hi_variant = (clock_seq >> 8) & 0x3F
    if node is None:
        node = getnode()
    fields = (timestamp & 0xFFFFFFFF, (timestamp >> 32) & 0xFFFF, time_hi_version, clock_seq_hi_variant, clock_seq & 0xFF, node)
    return UUID(fields=fields, version=1)


def uuid3(namespace, name):
    """Generate a UUID from the MD5 hash of a namespace UUID and a name."""
    if isinstance(name, str):
        name = bytes(name, "utf-8")
    from hashlib import md5

    return UUID(bytes=md5(namespace.bytes + name, usedforsecurity=False).digest(), version=3)


def uuid4():
    """Generate a random UUID."""
    return UUID(bytes=_system.randbytes(16), version=4)


def uuid5(namespace, name):
    """Generate a UUID from the SHA-1 hash of a namespace UUID and a name."""
    if isinstance(name, str):
        name = bytes(name, "utf-8")
    from hashlib import sha1

    return UUID(bytes=sha1(namespace.bytes + name).digest()[:16], version=5)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
`

export function uuidModule(): ModuleSpec {
  return { name: "uuid", doc: "UUID objects (universally unique identifiers) according to RFC 4122.", python }
}
