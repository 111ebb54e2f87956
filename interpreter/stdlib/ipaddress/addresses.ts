// ipaddress: what all addresses have in common, and those of version 4.

export const addressesPython = () => String.raw`
class _IPAddressBase:
    """The mother class."""

    __slots__ = ()

    @property
    def exploded(self):
        """Return the longhand version of the IP address as a string."""
        return self._explode_shorthand_ip_string()

    @property
    def compressed(self):
        """Return the shorthand version of the IP address as a string."""
        return str(self)

    @property
    def reverse_pointer(self):
        """The name of the reverse DNS pointer for the IP address."""
        return self._reverse_pointer()

    @property
    def version(self):
        raise NotImplementedError("%200s has no version specified" % (type(self),))

    def _check_int_address(self, address):
        if address < 0:
            raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{self.version} address")
        if address > self._ALL_ONES:
            raise AddressValueError(f"{address} (>= 2**{self.max_prefixlen}) is not permitted as an IPv{self.version} address")

    def _check_packed_address(self, address, expected_len):
        if len(address) != expected_len:
            raise AddressValueError(f"{address!r} (len {len(address)} != {expected_len}) is not permitted as an IPv{self.version} address")

    @classmethod
    def _ip_int_from_prefix(cls, prefixlen):
        return cls._ALL_ONES ^ (cls._ALL_ONES >> prefixlen)

    @classmethod
    def _prefix_from_ip_int(cls, ip_int):
        """The length of the prefix that a mask leaves. Raises ValueError if it has ones behind zeros."""
        size = cls.max_prefixlen
        prefixlen = size - _count_righthand_zero_bits(ip_int, size)
        if ip_int != cls._ip_int_from_prefix(prefixlen):
            raise ValueError("Netmask pattern %r mixes zeroes & ones" % ip_int.to_bytes(size // 8))
        return prefixlen

    @classmethod
    def _report_invalid_netmask(cls, netmask_str):
        raise NetmaskValueError("%r is not a valid netmask" % netmask_str) from None

    @classmethod
    def _prefix_from_prefix_string(cls, prefixlen_str):
        # int() would take blanks, signs and digits of other scripts.
        if not (prefixlen_str.isascii() and prefixlen_str.isdigit()):
            cls._report_invalid_netmask(prefixlen_str)
        prefixlen = int(prefixlen_str)
        if prefixlen > cls.max_prefixlen:
            cls._report_invalid_netmask(prefixlen_str)
        return prefixlen

    @classmethod
    def _prefix_from_ip_string(cls, ip_str):
        """The length of the prefix of a netmask or hostmask."""
        try:
            mask = cls._ip_int_from_string(ip_str)
        except AddressValueError:
            cls._report_invalid_netmask(ip_str)
        for each in mask, mask ^ cls._ALL_ONES:
            try:
                return cls._prefix_from_ip_int(each)
            except ValueError:
                pass
        cls._report_invalid_netmask(ip_str)

    @classmethod
    def _split_addr_prefix(cls, address):
        """An address and its prefix, of what networks and interfaces are made of."""
        if isinstance(address, (bytes, int)):
            return address, cls.max_prefixlen
        if not isinstance(address, tuple):
            address = _split_optional_netmask(address)
        return address if len(address) > 1 else (address[0], cls.max_prefixlen)

    def __reduce__(self):
        return self.__class__, (str(self),)


_address_fmt_re = None


@functools.total_ordering
class _BaseAddress(_IPAddressBase):
    """A generic IP object: a single address."""

    __slots__ = ()

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return self._ip < other._ip

    def __add__(self, other):
        return self.__class__(int(self) + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(int(self) - other) if isinstance(other, int) else NotImplemented

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __str__(self):
        return str(self._string_from_ip_int(self._ip))

    def __hash__(self):
        return hash(hex(int(self._ip)))

    def _get_address_key(self):
        return self.version, self

    def __reduce__(self):
        return self.__class__, (self._ip,)

    def __format__(self, fmt):
        """Returns an IP address as a formatted string: "s" (the default) as text, "b", "X" or "x" as a number with all its
        digits, "n" as "b" for IPv4 and as "x" for IPv6; with "#" before it for a prefix, and "_" for groups of four."""
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)
        global _address_fmt_re
        if _address_fmt_re is None:
            import re
            _address_fmt_re = re.compile("(#?)(_?)([xbnX])")
        found = _address_fmt_re.fullmatch(fmt)
        if not found:
            return super().__format__(fmt)
        alternate, grouping, base = found.groups()
        if base == "n":
            base = "b" if self.version == 4 else "x"
        digits = self.max_prefixlen if base == "b" else self.max_prefixlen // 4
        width = digits + (digits // 4 - 1 if grouping else 0) + (2 if alternate else 0)
        return format(int(self), f"{alternate}0{width}{grouping}{base}")


class _BaseV4:
    """What all of version 4 have."""

    __slots__ = ()
    _version = version = 4
    _ALL_ONES = 2 ** IPV4LENGTH - 1
    _max_prefixlen = max_prefixlen = IPV4LENGTH
    _netmask_cache = {}

    def _explode_shorthand_ip_string(self):
        return str(self)

    @classmethod
    def _make_netmask(cls, arg):
        """The netmask and its length, of a length or a text of either."""
        if arg not in cls._netmask_cache:
            if isinstance(arg, int):
                prefixlen = arg
                if not 0 <= prefixlen <= cls.max_prefixlen:
                    cls._report_invalid_netmask(prefixlen)
            else:
                try:
                    prefixlen = cls._prefix_from_prefix_string(arg)
                except NetmaskValueError:
                    prefixlen = cls._prefix_from_ip_string(arg)
            cls._netmask_cache[arg] = IPv4Address(cls._ip_int_from_prefix(prefixlen)), prefixlen
        return cls._netmask_cache[arg]

    @classmethod
    def _ip_int_from_string(cls, ip_str):
        if not ip_str:
            raise AddressValueError("Address cannot be empty")
        octets = ip_str.split(".")
        if len(octets) != 4:
            raise AddressValueError("Expected 4 octets in %r" % ip_str)
        try:
            return int.from_bytes(map(cls._parse_octet, octets))
        except ValueError as exc:
            raise AddressValueError("%s in %r" % (exc, ip_str)) from None

    @classmethod
    def _parse_octet(cls, octet_str):
        if not octet_str:
            raise ValueError("Empty octet not permitted")
        if not (octet_str.isascii() and octet_str.isdigit()):
            raise ValueError("Only decimal digits permitted in %r" % octet_str)
        if len(octet_str) > 3:
            raise ValueError("At most 3 characters permitted in %r" % octet_str)
        if octet_str != "0" and octet_str[0] == "0":
            # Some take that for octal.
            raise ValueError("Leading zeros are not permitted in %r" % octet_str)
        value = int(octet_str)
        if value > 255:
            raise ValueError("Octet %d (> 255) not permitted" % value)
        return value

    @classmethod
    def _string_from_ip_int(cls, ip_int):
        return ".".join(map(str, ip_int.to_bytes(4)))

    def _reverse_pointer(self):
        return ".".join(reversed(str(self).split("."))) + ".in-addr.arpa"


def _is_private(constants, is_inside):
    return any(map(is_inside, constants._private_networks)) and not any(map(is_inside, constants._private_networks_exceptions))


class IPv4Address(_BaseV4, _BaseAddress):
    """Represent and manipulate single IPv4 Addresses."""

    __slots__ = ("_ip", "__weakref__")

    def __init__(self, address):
        """An address as text, as an integer, or as 4 bytes, the highest first. Raises AddressValueError for anything else."""
        if isinstance(address, int):
            self._check_int_address(address)
            self._ip = address
        elif isinstance(address, bytes):
            self._check_packed_address(address, 4)
            self._ip = int.from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = self._ip_int_from_string(text)

    @property
    def packed(self):
        """The binary representation of this address."""
        return v4_int_to_packed(self._ip)

    @property
    def is_reserved(self):
        """Whether the address is reserved by the IETF."""
        return self in self._constants._reserved_network

    @property
    @functools.lru_cache()
    def is_private(self):
        """Whether the address is not globally reachable by the IANA's registry of special addresses; False for the shared
        space 100.64.0.0/10, which is_global is False for as well."""
        return _is_private(self._constants, lambda network: self in network)

    @property
    @functools.lru_cache()
    def is_global(self):
        """Whether the address is globally reachable by the IANA's registry of special addresses."""
        return self not in self._constants._public_network and not self.is_private

    @property
    def is_multicast(self):
        """Whether the address is reserved for multicast use."""
        return self in self._constants._multicast_network

    @property
    def is_unspecified(self):
        """Whether it is the unspecified address 0.0.0.0."""
        return self == self._constants._unspecified_address

    @property
    def is_loopback(self):
        """Whether the address is a loopback address."""
        return self in self._constants._loopback_network

    @property
    def is_link_local(self):
        """Whether the address is reserved for link-local use."""
        return self in self._constants._linklocal_network

    @property
    def ipv6_mapped(self):
        """The IPv4-mapped IPv6 address of this one."""
        return IPv6Address(f"::ffff:{self}")
`
