// The ipaddress module: texts and numbers of both versions, in addresses.ts what addresses are, in networks.ts networks and interfaces.

import type { ModuleSpec } from "../module.js"
import { addressesPython } from "./addresses.js"
import { addressesV6Python } from "./addresses-v6.js"
import { networksPython } from "./networks.js"

const python = () => String.raw`
import functools

__version__ = "1.0"

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """A Value Error related to the address."""


class NetmaskValueError(ValueError):
    """A Value Error related to the netmask."""


def _of_either_version(value, classes, what):
    for cls in classes:
        try:
            return cls(value)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{value!r} does not appear to be an IPv4 or IPv6 {what}")


def ip_address(address):
    """Take an IP string/int and return an object of the correct type: IPv4Address or IPv6Address.

    Integers less than 2**32 are IPv4. Raises ValueError for what is neither."""
    return _of_either_version(address, (IPv4Address, IPv6Address), "address")


def ip_network(address, strict=True):
    """Take an IP string/int and return an object of the correct type: IPv4Network or IPv6Network.

    Raises ValueError for what is neither, or if the network has host bits set."""
    return _of_either_version(address, (functools.partial(IPv4Network, strict=strict), functools.partial(IPv6Network, strict=strict)),
                              "network")


def ip_interface(address):
    """Take an IP string/int and return an object of the correct type: IPv4Interface or IPv6Interface.

    Raises ValueError for what is neither."""
    return _of_either_version(address, (IPv4Interface, IPv6Interface), "interface")


def _to_packed(address, size, version):
    try:
        return address.to_bytes(size)
    except OverflowError:
        raise ValueError(f"Address negative or too large for IPv{version}")


def v4_int_to_packed(address):
    """Represent an address as 4 packed bytes in network (big-endian) order."""
    return _to_packed(address, 4, 4)


def v6_int_to_packed(address):
    """Represent an address as 16 packed bytes in network (big-endian) order."""
    return _to_packed(address, 16, 6)


def _split_optional_netmask(address):
    """Helper to split the netmask and raise AddressValueError if needed"""
    parts = str(address).split("/")
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {address!r}")
    return parts


def _find_address_range(addresses):
    """The runs of neighbours in sorted addresses, each as its first and its last."""
    first = last = None
    for ip in addresses:
        if last is not None and ip._ip != last._ip + 1:
            yield first, last
            first = None
        if first is None:
            first = ip
        last = ip
    if first is not None:
        yield first, last


def _count_righthand_zero_bits(number, bits):
    """How many bits on the right side are zero, up to bits."""
    return bits if number == 0 else min(bits, (number & -number).bit_length() - 1)


def summarize_address_range(first, last):
    """Summarize a network range given the first and last IP addresses: an iterator of the networks that make it up.

    Raises TypeError for what are no addresses of one version, ValueError if the last one comes first."""
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError("%s and %s are not of the same version" % (first, last))
    if first > last:
        raise ValueError("last IP address must be greater than first")
    if first.version not in (4, 6):
        raise ValueError("unknown IP version")
    network = IPv4Network if first.version == 4 else IPv6Network
    bits, at, stop = first.max_prefixlen, first._ip, last._ip
    while at <= stop:
        # As much as the start is aligned to, and no more than is left.
        size = min(_count_righthand_zero_bits(at, bits), (stop - at + 1).bit_length() - 1)
        yield network((at, bits - size))
        at += 1 << size


def _collapse_addresses_internal(addresses):
    waiting, networks = [*addresses], {}
    while waiting:
        # Two halves make one network, which may be half of another.
        network = waiting.pop()
        whole = network.supernet()
        other = networks.get(whole)
        if other is None:
            networks[whole] = network
        elif other != network:
            del networks[whole]
            waiting.append(whole)
    last = None
    for network in sorted(networks.values()):
        if last is None or last.broadcast_address < network.broadcast_address:
            yield network
            last = network


def collapse_addresses(addresses):
    """Collapse a list of IP objects: an iterator of the networks that hold them and nothing else.

    Raises TypeError for a mix of versions."""
    single, networks = [], []
    for ip in addresses:
        is_single = isinstance(ip, _BaseAddress) or ip._prefixlen == ip.max_prefixlen
        kind = single if is_single else networks
        if kind and kind[-1].version != ip.version:
            raise TypeError("%s and %s are not of the same version" % (ip, kind[-1]))
        kind.append(ip if not is_single or isinstance(ip, _BaseAddress) and not hasattr(ip, "network") else ip.ip if hasattr(ip, "ip")
                    else ip.network_address)
    for first, last in _find_address_range(sorted(set(single))):
        networks += summarize_address_range(first, last)
    return _collapse_addresses_internal(networks)


def get_mixed_type_key(obj):
    """Return a key suitable for sorting between networks and addresses: a network comes before the addresses in it."""
    if isinstance(obj, _BaseNetwork):
        return obj._get_networks_key()
    if isinstance(obj, _BaseAddress):
        return obj._get_address_key()
    return NotImplemented
`

export function ipaddressModule(): ModuleSpec {
  return {
    name: "ipaddress",
    doc: "A fast, lightweight IPv4/IPv6 manipulation library in Python.\n\nThis library is used to create/poke/manipulate IPv4 and IPv6 addresses\nand networks.\n\n",
    python: python() + addressesPython() + addressesV6Python() + networksPython(),
  }
}
