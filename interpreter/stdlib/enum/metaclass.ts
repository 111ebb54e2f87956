// EnumType, the metaclass of enumerations.

export const enumMetaclass = () => String.raw`
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
