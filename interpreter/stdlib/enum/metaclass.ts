// EnumType and what a class body is collected in (first half of the enum module).

export const enumMetaclass = () => String.raw`
import sys
import builtins as bltns
from types import DynamicClassAttribute, MappingProxyType

__all__ = ["EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique",
           "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
           "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS",
           "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name"]

# The metaclass is needed to make them, and asks for them.
Enum = Flag = EJECT = ReprEnum = None


class nonmember(object):
    """Protects item from becoming an Enum member during class creation."""

    def __init__(self, value):
        self.value = value


class member(object):
    """Forces item to become an Enum member during class creation."""

    def __init__(self, value):
        self.value = value


def _is_descriptor(obj):
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_wrapped(name, sign):
    """Whether the sign stands before and after a name that has no underscore of its own there."""
    if not (name.startswith(sign) and name.endswith(sign)):
        return False
    inner = name[len(sign):-len(sign)]
    return inner != "" and "_" not in (inner[0], inner[-1])


def _is_dunder(name):
    return _is_wrapped(name, "__")


def _is_sunder(name):
    return _is_wrapped(name, "_")


def _is_internal_class(cls_name, obj):
    if not isinstance(obj, type):
        return False
    inner = f"{cls_name}.{getattr(obj, '__name__', '')}"
    qualname = getattr(obj, "__qualname__", "")
    return qualname == inner or qualname.endswith("." + inner)


def _is_private(cls_name, name):
    prefix = f"_{cls_name}__"
    return len(name) > len(prefix) and name.startswith(prefix) and not name.endswith("__")


def _is_single_bit(num):
    return num != 0 and num & (num - 1) == 0


def _make_class_unpicklable(obj):
    def _break_on_call_reduce(self, proto):
        raise TypeError("%r cannot be pickled" % self)
    put = obj.__setitem__ if isinstance(obj, dict) else lambda name, value: setattr(obj, name, value)
    put("__reduce_ex__", _break_on_call_reduce)
    put("__module__", "<unknown>")


def _iter_bits_lsb(num):
    left = num.value if isinstance(num, Enum) else num
    if left < 0:
        raise ValueError("%r is not a positive integer" % num)
    while left:
        bit = left & -left
        yield bit
        left ^= bit


def show_flag_values(value):
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """Like built-in bin(), except negative values are represented in twos-complement."""
    width = num.bit_length()
    sign = "0b0" if num >= 0 else "0b1"
    digits = f"{num & ((1 << width) - 1):0{width}b}" if width else ""
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f"{sign} {digits}"


class _not_given:
    def __repr__(self):
        return "<not given>"


class _auto_null:
    def __repr__(self):
        return "_auto_null"


_not_given = _not_given()
_auto_null = _auto_null()


class auto:
    """Instances are replaced with an appropriate value in Enum class suites."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % self.value


class property(DynamicClassAttribute):
    """
    This is a descriptor, used to define attributes that act differently
    when accessed through an enum member and through an enum class.
    """

    member = None
    _attr_type = None
    _cls_type = None

    def __get__(self, instance, ownerclass=None):
        name = self.name
        if instance is None:
            found = self.member
            if found is not None:
                return found
        elif self.fget is not None:
            return self.fget(instance)
        else:
            match self._attr_type:
                case "attr":
                    return getattr(self._cls_type, name)
                case "desc":
                    return getattr(instance._value_, name)
            members = ownerclass._member_map_
            if name in members:
                return members[name]
        raise AttributeError(f"{ownerclass!r} has no attribute {name!r}")

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class _proto_member:
    """What stands in a class body for a member until the class exists."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, enum_class, member_name):
        # The class attribute is this object: the member takes its place.
        delattr(enum_class, member_name)
        new = self._make(enum_class, member_name)
        value = new._value_
        is_flag = Flag is not None and issubclass(enum_class, Flag)
        if is_flag:
            if isinstance(value, int):
                enum_class._flag_mask_ |= value
                if _is_single_bit(value):
                    enum_class._singles_mask_ |= value
            enum_class._all_bits_ = (1 << enum_class._flag_mask_.bit_length()) - 1
        canonical = self._known(enum_class, value)
        if canonical is not None:
            new = canonical
        elif not is_flag or isinstance(value, int) and _is_single_bit(value):
            enum_class._member_names_.append(member_name)
        enum_class._add_member_(member_name, new)
        try:
            enum_class._value2member_map_.setdefault(value, new)
        except TypeError:
            enum_class._unhashable_values_.append(value)
            enum_class._unhashable_values_map_.setdefault(member_name, []).append(value)

    def _make(self, enum_class, member_name):
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if enum_class._member_type_ is tuple:
            args = (args,)
        new = enum_class._new_member_(enum_class, *(args if enum_class._use_args_ else ()))
        if not hasattr(new, "_value_"):
            if enum_class._member_type_ is object:
                new._value_ = value
            else:
                try:
                    new._value_ = enum_class._member_type_(*args)
                except Exception as exc:
                    raise TypeError("_value_ not set in __new__, unable to create it") from exc
        new._name_ = member_name
        new.__objclass__ = enum_class
        new.__init__(*args)
        new._sort_order_ = len(enum_class._member_names_)
        return new

    def _known(self, enum_class, value):
        try:
            return enum_class._value2member_map_.get(value)
        except TypeError:
            for canonical in enum_class._member_map_.values():
                if canonical._value_ == value:
                    return canonical


_free_sunders = frozenset([
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_", "_iter_member_by_value_",
    "_iter_member_by_def_", "_add_alias_", "_add_value_alias_"])


class EnumDict(dict):
    """Track enum member order and ensure member names are not reused."""

    def __init__(self):
        super().__init__()
        # A dict, for its order.
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False

    def __setitem__(self, key, value):
        if _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._sunder(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not _is_descriptor(value) and not _is_internal_class(self._cls_name, value):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            value = self._member(key, value.value if isinstance(value, member) else value)
        super().__setitem__(key, value)

    def _sunder(self, key, value):
        if key not in _free_sunders and not key.startswith("_repr_"):
            raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            self._ignore = value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
        return value

    def _member(self, key, value):
        if isinstance(value, auto):
            value = self._auto(key, value)
        elif isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
            items = [self._auto(key, item) if isinstance(item, auto) else item for item in value]
            try:
                value = type(value)(items)
            except TypeError:
                # A named tuple takes its items one by one.
                value = type(value)(*items)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _auto(self, key, item):
        if item.value == _auto_null:
            item.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(item.value)
        return item.value

    @bltns.property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more_members):
        try:
            pairs = [(name, members[name]) for name in members.keys()]
        except AttributeError:
            pairs = members
        for name, value in pairs:
            self[name] = value
        for name, value in more_members.items():
            self[name] = value


_EnumDict = EnumDict
_flag_operators = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")
_flag_attributes = ("_boundary_", "_flag_mask_", "_singles_mask_", "_all_bits_", "_inverted_")


_class_names = {"__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
                "__name__", "__qualname__"}


def _pairs(names, start, parent):
    """The names and values of the functional syntax: names alone get theirs from the parent."""
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if names and isinstance(names, (tuple, list)) and isinstance(names[0], str):
        values = []
        for count, name in enumerate(names):
            values.append(parent._generate_next_value_(name, start, count, values[:]))
        return zip(names, values)
    return ((item, names[item]) if isinstance(item, str) else item for item in (() if names is None else names))


def _data_type_of(base):
    """The type that a base's members have their data from, if any: what makes values, or the first class on top of that."""
    top = None
    for each in base.__mro__:
        if each is object:
            continue
        if isinstance(each, EnumType):
            if each._member_type_ is not object:
                return each._member_type_
        elif "__new__" in each.__dict__ or "__dataclass_fields__" in each.__dict__:
            return top or each
        else:
            top = top or each


def _redirected(cls, name, member):
    """The member, or what gives it to the class, and to members what the bases have under that name."""
    held = [(base, base.__dict__[name]) for base in cls.__mro__[1:] if base.__dict__.get(name) is not None]
    own = next((pair for pair in held if isinstance(pair[1], DynamicClassAttribute)), None)
    described = [attr for _, attr in held if _is_descriptor(attr)]
    plain = [base for base, attr in held if not _is_descriptor(attr)]
    if not described:
        return member
    redirect = property()
    redirect.member = member
    redirect.__set_name__(cls, name)
    if own:
        redirect._attr_type, (redirect._cls_type, source) = "enum", own
    elif plain:
        redirect._attr_type, redirect._cls_type, source = "attr", plain[-1], None
    else:
        redirect._attr_type, redirect._cls_type, source = "desc", held[0][0], described[-1]
    if source is not None:
        for accessor in ("fget", "fset", "fdel"):
            setattr(redirect, accessor, getattr(source, accessor, None))
    return redirect


class EnumType(type):
    """Metaclass for Enum."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        parent = metacls._get_mixins_(cls, bases)[1]
        namespace = EnumDict()
        namespace._cls_name = cls
        if parent is not None:
            namespace["_generate_next_value_"] = getattr(parent, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for key in classdict["_ignore_"]:
            classdict.pop(key, None)
        names = classdict._member_names
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join(repr(name) for name in invalid))
        order = classdict.pop("_order_", None)
        generate = classdict.get("_generate_next_value_")
        classdict = dict(classdict.items())
        if generate is not None:
            classdict["_generate_next_value_"] = generate if type(generate) is staticmethod else staticmethod(generate)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        for name in names:
            classdict[name] = _proto_member(classdict[name])
        progress = f"_{cls}__in_progress"
        classdict.update({
            "_new_member_": new, "_use_args_": use_args, "_member_names_": [], "_member_map_": {}, "_value2member_map_": {},
            "_unhashable_values_": [], "_unhashable_values_map_": {}, "_member_type_": member_type,
            "_value_repr_": metacls._find_data_repr_(cls, bases),
            "_boundary_": boundary or getattr(first_enum, "_boundary_", None),
            "_flag_mask_": 0, "_singles_mask_": 0, "_all_bits_": 0, "_inverted_": None, progress: True})
        failed = None
        try:
            enum_class = super().__new__(metacls, cls, bases, classdict, **kwds)
            delattr(enum_class, progress)
        except Exception as error:
            # Without the note that __set_name__ failed.
            failed = type(error)(str(error))
            failed.__cause__ = error.__cause__
            failed.__context__ = error.__context__
            traceback = error.__traceback__
        if failed is not None:
            raise failed.with_traceback(traceback)
        classdict.update(enum_class.__dict__)
        metacls._choose_methods(enum_class, bases, classdict, member_type, first_enum)
        if Enum is not None:
            if save_new:
                enum_class.__new_member__ = new
            enum_class.__new__ = Enum.__new__
        metacls._check_order(enum_class, cls, order)
        return enum_class

    def _choose_methods(enum_class, bases, classdict, member_type, first_enum):
        if ReprEnum is not None and ReprEnum in bases:
            if member_type is object:
                raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
            if "__format__" not in classdict:
                enum_class.__format__ = classdict["__format__"] = member_type.__format__
            if "__str__" not in classdict:
                method = member_type.__str__
                if method is object.__str__:
                    method = member_type.__repr__
                enum_class.__str__ = classdict["__str__"] = method
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            if name not in classdict:
                if getattr(enum_class, name) in (getattr(member_type, name), getattr(object, name)):
                    setattr(enum_class, name, getattr(first_enum, name))
        if Flag is not None and issubclass(enum_class, Flag):
            for name in _flag_operators:
                if name not in classdict:
                    setattr(enum_class, name, getattr(Flag, name))

    def _check_order(enum_class, cls, order):
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        members = enum_class._member_map_
        if (cls != "Flag") if Flag is None else not issubclass(enum_class, Flag):
            for name in _flag_attributes:
                delattr(enum_class, name)
        elif Flag is not None:
            values = [item._value_ for item in enum_class]
            if values != sorted(values):
                enum_class._iter_member_ = enum_class._iter_member_by_def_
            if order:
                order = [name for name in order if name not in members or _is_single_bit(members[name]._value_)]
        if order:
            order = [name for name in order if name not in members or name in enum_class._member_names_]
            if order != enum_class._member_names_:
                raise TypeError("member order does not match _order_:\n  %r\n  %r" % (enum_class._member_names_, order))

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        """Either returns an existing member, or creates a new enum class."""
        is_lookup = names is _not_given
        if cls._member_map_:
            return cls.__new__(cls, value if is_lookup else (value, names, *values))
        if is_lookup:
            if type is None:
                raise TypeError(f"{cls} has no members; specify ${"`names=()`"} if you meant to create a new, empty, enum")
            names = None
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
        super().__delattr__(attr)

    def __dir__(cls):
        kind = cls._member_type_
        names = set() if kind is object else set(dir(kind))
        names |= _class_names
        names |= set(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add("__init_subclass__")
        return sorted(names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @bltns.property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return "<%s %r>" % ("flag" if Flag is not None and issubclass(cls, Flag) else "enum", cls.__name__)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        members = cls.__dict__.get("_member_map_")
        if members and name in members:
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        bases = (cls,) if type is None else (type, cls)
        parent = cls._get_mixins_(class_name, bases)[1]
        metacls = cls.__class__
        body = metacls.__prepare__(class_name, bases)
        for name, value in _pairs(names, start, parent):
            body[name] = value
        if module is None:
            # Two frames up, past __call__, stands the caller.
            try:
                module = sys._getframe(2).f_globals.get("__name__")
            except (AttributeError, ValueError):
                module = None
        if module is None:
            _make_class_unpicklable(body)
        else:
            body["__module__"] = module
        if qualname is not None:
            body["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        module_globals = sys.modules[module].__dict__
        source = source.__dict__ if source else module_globals
        members = [item for item in source.items() if filter(item[0])]
        try:
            members.sort(key=lambda item: (item[1], item[0]))
        except TypeError:
            members.sort(key=lambda item: item[0])
        cls = cls(name, members, module=module, boundary=boundary or KEEP)
        if as_global:
            global_enum(cls)
        else:
            module_globals.update(cls.__members__)
        module_globals[name] = cls
        return cls

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        ancestors = (ancestor for base in bases for ancestor in base.__mro__)
        full = next((each for each in ancestors if isinstance(each, EnumType) and each._member_names_), None)
        if full is not None:
            raise TypeError(f"<enum {class_name!r}> cannot extend {full!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        if not bases:
            return object, Enum
        *_, parent = bases
        if isinstance(parent, EnumType):
            return mcls._find_data_type_(class_name, bases) or object, parent
        raise TypeError("new enumerations should be created as ${"`EnumName([mixin_type, ...] [data_type,] enum_type)`"}")

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                own = base.__dict__
                if "__repr__" in own:
                    made = "__dataclass_fields__" in own and "__dataclass_params__" in own
                    return _dataclass_repr if made and own["__dataclass_params__"].repr else own["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        kinds = {_data_type_of(base) for base in bases} - {None}
        if len(kinds) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {kinds!r}")
        return kinds.pop() if kinds else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        new = classdict.get("__new__", None)
        save_new = first_enum is not None and new is not None
        if new is None:
            plain = {None, None.__new__, object.__new__, Enum.__new__}
            candidates = (getattr(possible, method, None)
                          for method in ("__new_member__", "__new__") for possible in (member_type, first_enum))
            new = next((target for target in candidates if target not in plain), object.__new__)
        return new, save_new, first_enum is not None and new not in (Enum.__new__, object.__new__)

    def _add_member_(cls, name, member):
        bound = cls._member_map_.get(name)
        if bound is None:
            setattr(cls, name, _redirected(cls, name, member))
            cls._member_map_[name] = member
        elif bound is not member:
            raise NameError(f"{name!r} is already bound: {bound!r}")


EnumMeta = EnumType
`
