// ipaddress: networks, and interfaces (addresses in networks); the registry of special ones.

export const networksPython = () => String.raw`
@functools.total_ordering
class _BaseNetwork(_IPAddressBase):
    """A generic IP network object: all addresses with one prefix."""

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __str__(self):
        return "%s/%d" % (self.network_address, self.prefixlen)

    def hosts(self):
        """An iterator over usable hosts: all addresses but the network's own and the broadcast address."""
        for ip in range(int(self.network_address) + 1, int(self.broadcast_address)):
            yield self._address_class(ip)

    def __iter__(self):
        for ip in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address_class(ip)

    def __getitem__(self, n):
        first, last = int(self.network_address), int(self.broadcast_address)
        at = first + n if n >= 0 else last + n + 1
        if not first <= at <= last:
            raise IndexError("address out of range")
        return self._address_class(at)

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return (self.network_address, self.netmask) < (other.network_address, other.netmask)

    def __eq__(self, other):
        try:
            return (self.version == other.version and self.network_address == other.network_address
                    and int(self.netmask) == int(other.netmask))
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash((int(self.network_address), int(self.netmask)))

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _BaseNetwork):
            return False
        return other._ip & self.netmask._ip == self.network_address._ip

    def overlaps(self, other):
        """Tell if self is partly contained in other."""
        return (self.network_address in other or self.broadcast_address in other
                or other.network_address in self or other.broadcast_address in self)

    @functools.cached_property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @functools.cached_property
    def hostmask(self):
        return self._address_class(int(self.netmask) ^ self._ALL_ONES)

    @property
    def with_prefixlen(self):
        return "%s/%d" % (self.network_address, self._prefixlen)

    @property
    def with_netmask(self):
        return "%s/%s" % (self.network_address, self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self.network_address, self.hostmask)

    @property
    def num_addresses(self):
        """Number of hosts in the current subnet."""
        return int(self.broadcast_address) - int(self.network_address) + 1

    @property
    def _address_class(self):
        raise NotImplementedError("%200s has no associated address class" % (type(self),))

    @property
    def prefixlen(self):
        return self._prefixlen

    def address_exclude(self, other):
        """Remove an address from a larger block: an iterator of the networks that are left.

        Raises TypeError for networks of two versions, ValueError if other is not in this one."""
        if not self.version == other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        if not isinstance(other, _BaseNetwork):
            raise TypeError("%s is not a network object" % other)
        if not other.subnet_of(self):
            raise ValueError("%s not contained in %s" % (other, self))
        # Halved again and again: the half without it is left.
        block = self
        while block != other:
            low, high = block.subnets()
            block, left = (low, high) if other.subnet_of(low) else (high, low)
            yield left

    def compare_networks(self, other):
        """-1, 0 or 1, by network address and then by netmask; host bits don't count. Raises TypeError for two versions."""
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same type" % (self, other))
        mine, its = (self.network_address, self.netmask), (other.network_address, other.netmask)
        return (mine > its) - (mine < its)

    def _get_networks_key(self):
        return self.version, self.network_address, self.netmask

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks that make this one up, with a prefix that is prefixlen_diff longer, or new_prefix long.

        Raises ValueError for both, or what makes the prefix shorter or too long."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        prefixlen = self._prefixlen + prefixlen_diff
        if prefixlen > self.max_prefixlen:
            raise ValueError("prefix length diff %d is invalid for netblock %s" % (prefixlen, self))
        start, end = int(self.network_address), int(self.broadcast_address) + 1
        step = (int(self.hostmask) + 1) >> prefixlen_diff
        for at in range(start, end, step):
            yield self.__class__((at, prefixlen))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network that holds this one, with a prefix that is prefixlen_diff shorter, or new_prefix long.

        Raises ValueError for both, or what makes the prefix longer or negative."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        prefixlen = self.prefixlen - prefixlen_diff
        if prefixlen < 0:
            raise ValueError("current prefixlen is %d, cannot have a prefixlen_diff of %d" % (self.prefixlen, prefixlen_diff))
        return self.__class__((int(self.network_address) & (int(self.netmask) << prefixlen_diff), prefixlen))

    def _at_both_ends(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    @property
    def is_multicast(self):
        """Whether the network is reserved for multicast use."""
        return self._at_both_ends("is_multicast")

    @staticmethod
    def _is_subnet_of(a, b):
        try:
            if a.version != b.version:
                raise TypeError(f"{a} and {b} are not of the same version")
            return b.network_address <= a.network_address and b.broadcast_address >= a.broadcast_address
        except AttributeError:
            raise TypeError(f"Unable to test subnet containment between {a} and {b}")

    def subnet_of(self, other):
        """Return True if this network is a subnet of other."""
        return self._is_subnet_of(self, other)

    def supernet_of(self, other):
        """Return True if this network is a supernet of other."""
        return self._is_subnet_of(other, self)

    @property
    def is_reserved(self):
        """Whether the network is reserved by the IETF."""
        return self._at_both_ends("is_reserved")

    @property
    def is_link_local(self):
        """Whether the network is reserved for link-local use."""
        return self._at_both_ends("is_link_local")

    @property
    def is_private(self):
        """Whether the network is not globally reachable."""
        return _is_private(self._constants, lambda each: self.network_address in each and self.broadcast_address in each)

    @property
    def is_global(self):
        """Whether the network is globally reachable."""
        return not self.is_private

    @property
    def is_unspecified(self):
        """Whether the network is that of the unspecified address alone."""
        return self._at_both_ends("is_unspecified")

    @property
    def is_loopback(self):
        """Whether the network is a loopback network."""
        return self._at_both_ends("is_loopback")

    def _set_up(self, address, strict):
        address, mask = self._split_addr_prefix(address)
        self.network_address = self._address_class(address)
        self.netmask, self._prefixlen = self._make_netmask(mask)
        whole = int(self.network_address)
        if whole & int(self.netmask) != whole:
            if strict:
                raise ValueError("%s has host bits set" % self)
            self.network_address = self._address_class(whole & int(self.netmask))


class IPv4Network(_BaseV4, _BaseNetwork):
    """This class represents and manipulates 32-bit IPv4 network + addresses."""

    _address_class = IPv4Address

    def __init__(self, address, strict=True):
        """A network as text ("192.0.2.0/24", with a netmask or a hostmask, or an address alone), an integer or bytes (an address
        alone), or a pair of an address and a prefix.

        Raises ValueError if it has host bits set, unless strict is false; AddressValueError and NetmaskValueError for what is none."""
        self._set_up(address, strict)
        if self._prefixlen == self.max_prefixlen - 1:
            self.hosts = self.__iter__
        elif self._prefixlen == self.max_prefixlen:
            self.hosts = lambda: iter((IPv4Address(self.network_address),))

    @property
    @functools.lru_cache()
    def is_global(self):
        """Whether the network is globally reachable."""
        shared = self._constants._public_network
        return not (self.network_address in shared and self.broadcast_address in shared) and not self.is_private


class IPv6Network(_BaseV6, _BaseNetwork):
    """This class represents and manipulates 128-bit IPv6 networks."""

    _address_class = IPv6Address

    def __init__(self, address, strict=True):
        """A network as text, number, bytes or pair, as IPv4Network takes them; without masks in place of the prefix's length."""
        self._set_up(address, strict)
        if self._prefixlen == self.max_prefixlen - 1:
            self.hosts = self.__iter__
        elif self._prefixlen == self.max_prefixlen:
            self.hosts = lambda: iter((IPv6Address(self.network_address),))

    def hosts(self):
        """An iterator over usable hosts: all addresses but the subnet routers' own."""
        for ip in range(int(self.network_address) + 1, int(self.broadcast_address) + 1):
            yield self._address_class(ip)

    @property
    def is_site_local(self):
        """Whether the network is reserved for site-local use, as it was once."""
        return self._at_both_ends("is_site_local")


class _Interface:
    """What an address in a network has of it."""

    __slots__ = ()

    def _set_network(self, network_class, address, mask):
        self.network = network_class((address, mask), strict=False)
        self.netmask, self._prefixlen = self.network.netmask, self.network._prefixlen

    @functools.cached_property
    def hostmask(self):
        return self.network.hostmask

    def __eq__(self, other):
        same = super().__eq__(other)
        if same is not True:
            return same
        try:
            return self.network == other.network
        except AttributeError:
            # An address is not an interface.
            return False

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented:
            return less
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            # Addresses come before.
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    __reduce__ = _IPAddressBase.__reduce__

    @property
    def with_prefixlen(self):
        return "%s/%s" % (self.ip, self._prefixlen)

    @property
    def with_netmask(self):
        return "%s/%s" % (self.ip, self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self.ip, self.hostmask)


class IPv4Interface(_Interface, IPv4Address):

    def __init__(self, address):
        address, mask = self._split_addr_prefix(address)
        IPv4Address.__init__(self, address)
        self._set_network(IPv4Network, address, mask)

    def __str__(self):
        return "%s/%d" % (self._string_from_ip_int(self._ip), self._prefixlen)

    @property
    def ip(self):
        return IPv4Address(self._ip)


class IPv6Interface(_Interface, IPv6Address):

    def __init__(self, address):
        address, mask = self._split_addr_prefix(address)
        IPv6Address.__init__(self, address)
        self._set_network(IPv6Network, address, mask)

    def __str__(self):
        return "%s/%d" % (super().__str__(), self._prefixlen)

    @property
    def ip(self):
        return IPv6Address(self._ip)

    @property
    def is_unspecified(self):
        return self._ip == 0 and self.network.is_unspecified

    @property
    def is_loopback(self):
        return super().is_loopback and self.network.is_loopback


def _networks(cls, text):
    return [cls(each) for each in text.split()]


class _IPv4Constants:
    _linklocal_network = IPv4Network("169.254.0.0/16")
    _loopback_network = IPv4Network("127.0.0.0/8")
    _multicast_network = IPv4Network("224.0.0.0/4")
    _public_network = IPv4Network("100.64.0.0/10")
    _private_networks = _networks(IPv4Network, "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 "
                                  "192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 "
                                  "240.0.0.0/4 255.255.255.255/32")
    _private_networks_exceptions = _networks(IPv4Network, "192.0.0.9/32 192.0.0.10/32")
    _reserved_network = IPv4Network("240.0.0.0/4")
    _unspecified_address = IPv4Address("0.0.0.0")


class _IPv6Constants:
    _linklocal_network = IPv6Network("fe80::/10")
    _multicast_network = IPv6Network("ff00::/8")
    _private_networks = _networks(IPv6Network, "::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 "
                                  "2002::/16 fc00::/7 fe80::/10")
    _private_networks_exceptions = _networks(IPv6Network, "2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 "
                                             "2001:30::/28")
    _reserved_networks = _networks(IPv6Network, "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 "
                                   "c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9")
    _sitelocal_network = IPv6Network("fec0::/10")


for _cls in IPv4Address, IPv4Network:
    _cls._constants = _IPv4Constants
for _cls in IPv6Address, IPv6Network:
    _cls._constants = _IPv6Constants
del _cls
`
