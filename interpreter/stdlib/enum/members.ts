// Enum, Flag and their kin, and the decorators that check classes (second half of the enum module).

export const enumMembers = () => String.raw`

class Enum(metaclass=EnumType):
    """
    Create a collection of name/value pairs.
    """

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)"

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            # A value without a hash is looked for among its like.
            found = next((name for name, values in cls._unhashable_values_map_.items() if value in values), None)
            if found is not None:
                return cls[found]
        if cls._member_map_:
            return _unknown_value(cls, value)
        if getattr(cls, f"_{cls.__name__}__in_progress", False):
            problem = "do not use ${"`super().__new__; call the appropriate __new__ directly"}"
        else:
            problem = f"{cls!r} has no members defined"
        raise TypeError(problem) from None

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        try:
            known = cls._value2member_map_.get(value)
        except TypeError:
            known = next((item for item in cls._member_map_.values() if item._value_ == value), None)
        if known is not None:
            if known is not self:
                raise ValueError("%r is already bound: %r" % (value, known))
            return
        try:
            cls._value2member_map_.setdefault(value, self)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self.name, []).append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        problem = "unable to sort non-numeric values"
        try:
            highest = sorted(last_values)[-1]
            problem = f"unable to increment {highest!r}"
            return highest + 1
        except TypeError:
            raise TypeError(problem) from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        value_repr = self.__class__._value_repr_ or repr
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, value_repr(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        members = self._member_map_
        names = set() if self.__class__._member_type_ is object else set(object.__dir__(self))
        names.update(name for name in getattr(self, "__dict__", ()) if name[0] != "_" and name not in members)
        for cls in self.__class__.mro():
            for name, obj in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if name not in members or isinstance(obj, property) and obj.fget is not None:
                    names.add(name)
                elif isinstance(obj, property):
                    names.discard(name)
        return sorted(names | {"__class__", "__doc__", "__eq__", "__hash__", "__module__"})

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the Enum member."""
        return self._name_

    @property
    def value(self):
        """The value of the Enum member."""
        return self._value_


def _unknown_value(cls, value):
    """What _missing_ makes of a value that no member has."""
    try:
        result, problem = cls._missing_(value), None
    except Exception as error:
        result, problem = None, error
    if isinstance(result, cls):
        return result
    if isinstance(result, int) and Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT:
        return result
    unknown = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    try:
        if problem is result is None:
            raise unknown
        if problem is None:
            problem = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
        if not isinstance(problem, ValueError):
            problem.__context__ = unknown
        raise problem
    finally:
        # Else the errors and this frame would keep each other.
        del problem, unknown


class ReprEnum(Enum):
    """Only changes the repr(), leaving str() and format() to the mixed-in type."""


class IntEnum(int, ReprEnum):
    """Enum where members are also (and must be) ints"""


class StrEnum(str, ReprEnum):
    """Enum where members are also (and must be) strings"""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        text, *decoding = values or ("",)
        if not decoding and not isinstance(text, str):
            raise TypeError(f"{text!r} is not a string")
        for what, word in zip(("encoding", "errors"), decoding):
            if not isinstance(word, str):
                raise TypeError(f"{what} must be a string, not {word!r}")
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def pickle_by_global_name(self, proto):
    return self.name


_reduce_ex_by_global_name = pickle_by_global_name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """Control how out of range values are handled."""
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Support for flags"""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if count == 0:
            return 1 if start is None else start
        highest = max(last_values)
        try:
            return 1 << highest.bit_length()
        except Exception:
            raise TypeError("invalid flag value %r" % highest) from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda item: item._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Create a composite member containing all canonical members present in value."""
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask, all_bits, boundary = cls._flag_mask_, cls._all_bits_, cls._boundary_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s"
                                 % (cls, value, bin(value, width), bin(mask, width)))
            if boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
            elif boundary is KEEP:
                if value < 0:
                    value += max(all_bits + 1, 2 ** value.bit_length())
            else:
                raise ValueError("%r unknown flag boundary %r" % (cls, boundary))
        negative = None
        if value < 0:
            negative = value
            value += all_bits + 1
        unknown = value & ~mask
        if unknown and boundary is not KEEP:
            raise ValueError("%s(%r) -->  unknown values %r [%s]" % (cls.__name__, value, unknown, bin(unknown)))
        new = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(new, "_value_"):
            new._value_ = value
        new._name_ = cls._composite_name(value)
        new = cls._value2member_map_.setdefault(value, new)
        if negative is not None:
            cls._value2member_map_[negative] = new
        return new

    @classmethod
    def _composite_name(cls, value):
        members = list(cls._iter_member_(value & cls._singles_mask_))
        if value & ~cls._singles_mask_:
            for item in cls._member_map_.values():
                if item not in members and item._value_ and item._value_ & value == item._value_:
                    members.append(item)
        combined = 0
        for item in members:
            combined |= item._value_
        if not combined:
            return None
        name = "|".join(item._name_ for item in members)
        unknown = value ^ combined
        if unknown and cls._boundary_ is STRICT:
            raise ValueError("%r: no members with value %r" % (cls, unknown))
        return name + "|%s" % cls._numeric_repr_(unknown) if unknown else name

    def __contains__(self, other):
        """Returns True if self has at least the same flags set as other."""
        if isinstance(other, self.__class__):
            return not other._value_ & ~self._value_
        names = type(other).__qualname__, self.__class__.__qualname__
        raise TypeError("unsupported operand type(s) for 'in': %r and %r" % names)

    def __iter__(self):
        """Returns flags in definition order."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        value_repr = self.__class__._value_repr_ or repr
        name = "" if self._name_ is None else f".{self._name_}"
        return "<%s%s: %s>" % (self.__class__.__name__, name, value_repr(self._value_))

    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (self.__class__.__name__, self._value_)
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        kind = self._member_type_
        if isinstance(flag, self.__class__):
            return flag._value_
        return flag if kind is not object and isinstance(flag, kind) else NotImplemented

    def _operands(self, other, sign):
        value = self._get_value(other)
        if value is not NotImplemented:
            for flag in self, other:
                if self._get_value(flag) is None:
                    raise TypeError(f"'{flag}' cannot be combined with other flags with {sign}")
        return value

    def __or__(self, other):
        value = self._operands(other, "|")
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._operands(other, "&")
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._operands(other, "^")
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    def __invert__(self):
        known = self._inverted_
        if known is None:
            if self._value_ is None:
                raise TypeError(f"'{self}' cannot be inverted")
            rest = ~self._value_
            known = self._inverted_ = self.__class__(rest if self._boundary_ in (EJECT, KEEP) else rest & self._singles_mask_)
        return known

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Support for integer-based Flags"""


def _high_bit(value):
    return value.bit_length() - 1


def _aliases(enumeration):
    return ", ".join(f"{alias} -> {item.name}" for alias, item in enumeration.__members__.items() if alias != item.name)


def unique(enumeration):
    """Class decorator for enumerations ensuring unique member values."""
    aliases = _aliases(enumeration)
    if aliases:
        raise ValueError("duplicate values found in %r: %s" % (enumeration, aliases))
    return enumeration


def _dataclass_repr(self):
    shown = (name for name, field in self.__dataclass_fields__.items() if field.repr)
    return ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)


def global_enum_repr(self):
    """Use module.enum_name instead of class.enum_name."""
    return "%s.%s" % (self.__class__.__module__.split(".")[-1], self._name_)


def global_flag_repr(self):
    """Use module.flag_name instead of class.flag_name."""
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return "%s.%s(%r)" % (module, self.__class__.__name__, self._value_)
    if _is_single_bit(self._value_):
        return f"{module}.{self._name_}"
    return "|".join(name if self._boundary_ is KEEP and name[0].isdigit() else f"{module}.{name}"
                    for name in self._name_.split("|"))


def global_str(self):
    """Use enum_name instead of class.enum_name."""
    if self._name_ is None:
        return "%s(%r)" % (self.__class__.__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    """Decorator that makes the repr() of an enum member reference its module instead of its class."""
    if update_str or not issubclass(cls, ReprEnum):
        cls.__str__ = global_str
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    vars(sys.modules[cls.__module__]).update(cls.__members__)
    return cls


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Class decorator that converts a normal class into an enum."""
    def convert_class(cls):
        metacls = type(etype)
        body = metacls.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                body[name] = value
        if cls.__dict__.get("__doc__") is None:
            body["__doc__"] = "An enumeration."
        body["__qualname__"] = cls.__qualname__
        return metacls(cls.__name__, (etype,), body, boundary=boundary)
    return convert_class


class EnumCheck(StrEnum):
    """various conditions to check an enumeration for"""
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Check an enumeration for various constraints."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check is UNIQUE:
                aliases = _aliases(enumeration)
                if aliases:
                    raise ValueError("aliases found in %r: %s" % (enumeration, aliases))
            elif check is CONTINUOUS:
                self._continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._named(enumeration)
        return enumeration

    def _continuous(self, enumeration):
        values = {item.value for item in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            kind, expected = "flag", (2 ** n for n in range(_high_bit(low) + 1, _high_bit(high)))
        else:
            kind, expected = "enum", range(low + 1, high)
        missing = ", ".join(str(value) for value in expected if value not in values)
        if missing:
            # Bounded, as the values may be far apart.
            raise ValueError(("invalid %s %r: missing values %s" % (kind, enumeration.__name__, missing))[:256])

    def _named(self, enumeration):
        values = [item.value for item in enumeration]
        names, missing = [], 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            missed = [bit for bit in _iter_bits_lsb(alias.value) if bit not in values]
            if missed:
                names.append(name)
                for bit in missed:
                    missing |= bit
        if names:
            aliases = f"alias {names[0]} is missing"
            if len(names) > 1:
                aliases = f"aliases {', '.join(names[:-1])} and {names[-1]} are missing"
            value = ("value 0x%x" if _is_single_bit(missing) else "combined values of 0x%x") % missing
            raise ValueError("invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]"
                             % (enumeration.__name__, aliases, value))
`
