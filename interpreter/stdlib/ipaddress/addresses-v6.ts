// ipaddress: addresses of version 6.

export const addressesV6Python = () => String.raw`

class _BaseV6:
    """What all of version 6 have."""

    __slots__ = ()
    _version = version = 6
    _ALL_ONES = 2 ** IPV6LENGTH - 1
    _HEXTET_COUNT = 8
    _HEX_DIGITS = frozenset("0123456789ABCDEFabcdef")
    _max_prefixlen = max_prefixlen = IPV6LENGTH
    _netmask_cache = {}

    @classmethod
    def _make_netmask(cls, arg):
        if arg not in cls._netmask_cache:
            prefixlen = arg
            if not isinstance(arg, int):
                prefixlen = cls._prefix_from_prefix_string(arg)
            elif not 0 <= arg <= cls.max_prefixlen:
                cls._report_invalid_netmask(arg)
            cls._netmask_cache[arg] = IPv6Address(cls._ip_int_from_prefix(prefixlen)), prefixlen
        return cls._netmask_cache[arg]

    @classmethod
    def _ip_int_from_string(cls, ip_str):
        if not ip_str:
            raise AddressValueError("Address cannot be empty")
        if len(ip_str) > 45:
            # Longer than the longest: eight groups, the last two as an IPv4 address.
            shown = ip_str if len(ip_str) <= 90 else f"{ip_str[:45]}({len(ip_str) - 90} chars elided){ip_str[-45:]}"
            raise AddressValueError(f"At most 45 characters expected in {shown!r}")
        parts = ip_str.split(":")
        if len(parts) < 3:
            raise AddressValueError("At least 3 parts expected in %r" % (ip_str,))
        if "." in parts[-1]:
            try:
                last = IPv4Address(parts.pop())._ip
            except AddressValueError as exc:
                raise AddressValueError("%s in %r" % (exc, ip_str)) from None
            parts += ["%x" % (last >> 16), "%x" % (last & 0xffff)]
        return cls._of_parts(parts, ip_str)

    @classmethod
    def _of_parts(cls, parts, ip_str):
        count = cls._HEXTET_COUNT
        if len(parts) > count + 1:
            raise AddressValueError("At most %d colons permitted in %r" % (count, ip_str))
        # "::" leaves an empty part between the first and the last.
        gaps = [i for i in range(1, len(parts) - 1) if not parts[i]]
        if len(gaps) > 1:
            raise AddressValueError("At most one '::' permitted in %r" % ip_str)
        before, after = (parts, []) if not gaps else (parts[:gaps[0]], parts[gaps[0] + 1:])
        if not parts[0]:
            if not gaps or gaps[0] != 1:
                raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % ip_str)
            before = []
        if not parts[-1]:
            if not gaps or gaps[0] != len(parts) - 2:
                raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % ip_str)
            after = []
        skipped = count - len(before) - len(after)
        if gaps and skipped < 1:
            raise AddressValueError("Expected at most %d other parts with '::' in %r" % (count - 1, ip_str))
        if not gaps and skipped:
            raise AddressValueError("Exactly %d parts expected without '::' in %r" % (count, ip_str))
        try:
            value = 0
            for part in [*before, *["0"] * skipped, *after]:
                value = value << 16 | cls._parse_hextet(part)
            return value
        except ValueError as exc:
            raise AddressValueError("%s in %r" % (exc, ip_str)) from None

    @classmethod
    def _parse_hextet(cls, hextet_str):
        if not cls._HEX_DIGITS.issuperset(hextet_str):
            raise ValueError("Only hex digits permitted in %r" % hextet_str)
        if len(hextet_str) > 4:
            raise ValueError("At most 4 characters permitted in %r" % hextet_str)
        return int(hextet_str, 16)

    @classmethod
    def _compress_hextets(cls, hextets):
        """The groups with "" in the place of the first longest run of zeros, if that is longer than one."""
        best, length, start = 0, 0, None
        for i, hextet in enumerate([*hextets, "end"]):
            if hextet == "0":
                start = i if start is None else start
            elif start is not None:
                if i - start > length:
                    best, length = start, i - start
                start = None
        if length < 2:
            return hextets
        before, after = hextets[:best], hextets[best + length:]
        return [*(before or [""]), "", *(after or [""])]

    @classmethod
    def _string_from_ip_int(cls, ip_int=None):
        if ip_int > cls._ALL_ONES:
            raise ValueError("IPv6 address is too large")
        return ":".join(cls._compress_hextets([f"{ip_int >> shift & 0xffff:x}" for shift in range(112, -1, -16)]))

    def _explode_shorthand_ip_string(self):
        network = isinstance(self, _BaseNetwork)
        text = str(self.network_address if network else self.ip if isinstance(self, IPv6Interface) else self)
        value = self._ip_int_from_string(text)
        digits = ":".join(f"{value >> shift & 0xffff:04x}" for shift in range(112, -1, -16))
        return f"{digits}/{self._prefixlen}" if network or isinstance(self, IPv6Interface) else digits

    def _reverse_pointer(self):
        return ".".join(self.exploded[::-1].replace(":", "")) + ".ip6.arpa"

    @staticmethod
    def _split_scope_id(ip_str):
        address, percent, scope_id = ip_str.partition("%")
        if not percent:
            return address, None
        if not scope_id or "%" in scope_id:
            raise AddressValueError('Invalid IPv6 address: "%r"' % ip_str)
        return address, scope_id


def _or_mapped(name):
    """A property that an IPv4-mapped address has from the IPv4 address."""
    def decorate(own):
        def get(self):
            mapped = self.ipv4_mapped
            return own(self) if mapped is None else getattr(mapped, name)
        return property(get, doc=own.__doc__)
    return decorate


class IPv6Address(_BaseV6, _BaseAddress):
    """Represent and manipulate single IPv6 Addresses."""

    __slots__ = ("_ip", "_scope_id", "__weakref__")

    def __init__(self, address):
        """An address as text (perhaps with % and a scope), as an integer, or as 16 bytes. Raises AddressValueError for anything
        else."""
        self._scope_id = None
        if isinstance(address, int):
            self._check_int_address(address)
            self._ip = address
        elif isinstance(address, bytes):
            self._check_packed_address(address, 16)
            self._ip = int.from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            text, self._scope_id = self._split_scope_id(text)
            self._ip = self._ip_int_from_string(text)

    def _explode_shorthand_ip_string(self):
        mapped = self.ipv4_mapped
        if mapped is None:
            return super()._explode_shorthand_ip_string()
        prefix = "0000:" * 5 + "ffff:"
        shown = f"{prefix}{mapped!s}"
        return f"{shown}/{self._prefixlen}" if isinstance(self, IPv6Interface) else shown

    def _reverse_pointer(self):
        if self.ipv4_mapped is None:
            return super()._reverse_pointer()
        return ".".join(f"{self._ip:032x}"[::-1]) + ".ip6.arpa"

    def _ipv4_mapped_ipv6_to_str(self):
        mapped = self.ipv4_mapped
        if mapped is None:
            raise AddressValueError("Can not apply to non-IPv4-mapped IPv6 address %s" % str(self))
        return f"{self._string_from_ip_int(self._ip >> 32 << 32).rstrip(':0').rstrip(':')}:{mapped}"

    def __str__(self):
        mapped = self.ipv4_mapped
        text = super().__str__() if mapped is None else f"::ffff:{mapped}"
        return text + "%" + self._scope_id if self._scope_id else text

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        same = super().__eq__(other)
        if same is not True:
            return same
        return self._scope_id == getattr(other, "_scope_id", None)

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def scope_id(self):
        """The zone that the address is of, or None."""
        return self._scope_id

    @property
    def packed(self):
        """The binary representation of this address."""
        return v6_int_to_packed(self._ip)

    @property
    def is_multicast(self):
        """Whether the address is reserved for multicast use."""
        return self in self._constants._multicast_network

    @property
    def is_reserved(self):
        """Whether the address is reserved by the IETF."""
        return any(self in network for network in self._constants._reserved_networks)

    @property
    def is_link_local(self):
        """Whether the address is reserved for link-local use."""
        return self in self._constants._linklocal_network

    @property
    def is_site_local(self):
        """Whether the address is reserved for site-local use, as it was once."""
        return self in self._constants._sitelocal_network

    @_or_mapped("is_private")
    def is_private(self):
        """Whether the address is not globally reachable by the IANA's registry of special addresses."""
        return _is_private(self._constants, lambda network: self in network)

    @property
    def is_global(self):
        """Whether the address is globally reachable by the IANA's registry of special addresses."""
        return not self.is_private

    @property
    def is_unspecified(self):
        """Whether it is the unspecified address ::."""
        return self._ip == 0

    @_or_mapped("is_loopback")
    def is_loopback(self):
        """Whether it is the loopback address ::1."""
        return self._ip == 1

    @property
    def ipv4_mapped(self):
        """The IPv4 address of one that begins with ::ffff/96, else None."""
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def teredo(self):
        """Server and client of a teredo address (2001::/32), else None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff)

    @property
    def sixtofour(self):
        """The IPv4 address in a 6to4 one (2002::/16), else None."""
        return IPv4Address(self._ip >> 80 & 0xffffffff) if self._ip >> 112 == 0x2002 else None
`
