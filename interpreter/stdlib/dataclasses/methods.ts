// The methods that a dataclass gets, written as text and compiled.

export const methodsPython = () => String.raw`
# Compiles the methods of a class, all of them in one go.
class _Methods:
    def __init__(self, namespace):
        self.names = []
        self.sources = []
        self.locals = {}
        self.namespace = namespace
        self.overwrite_errors = {}
        self.returns = {}

    def add(self, name, params, body, *, locals=None, returns=MISSING, overwrite_error=False, decorator=None):
        self.names.append(name)
        if locals:
            self.locals.update(locals)
        if overwrite_error:
            self.overwrite_errors[name] = overwrite_error
        if returns is not MISSING:
            self.locals[f"__dataclass_{name}_return_type__"] = returns
            arrow = f"->__dataclass_{name}_return_type__"
        else:
            arrow = ""
        head = f" {decorator}\n" if decorator else ""
        self.sources.append(head + f" def {name}({','.join(params)}){arrow}:\n" + "\n".join(f"  {line}" for line in body))

    def install(self, cls):
        if not self.names:
            return
        # The name of no parameter can be one of these.
        source = (f"def __create_fn__({', '.join(self.locals)}):\n" + "\n".join(self.sources)
                  + f"\n return {','.join(self.names)},")
        scope = {}
        exec(source, self.namespace, scope)
        for name, function in zip(self.names, scope["__create_fn__"](**self.locals)):
            function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
            if _set_new_attribute(cls, name, function):
                error = self.overwrite_errors.get(name)
                if error:
                    extra = "" if error is True else f" {error}"
                    raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}{extra}")


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _init_param(f):
    parameter = f"{f.name}:__dataclass_type_{f.name}__"
    if f.default is not MISSING:
        return f"{parameter}=__dataclass_dflt_{f.name}__"
    return parameter if f.default_factory is MISSING else parameter + "=__dataclass_HAS_DEFAULT_FACTORY__"


def _init_line(f, frozen, scope, self_name, slots):
    default_name = f"__dataclass_dflt_{f.name}__"
    if f.default_factory is not MISSING:
        scope[default_name] = f.default_factory
        if f.init:
            value = f"{default_name}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}"
        else:
            value = f"{default_name}()"
    elif f.init:
        if f.default is not MISSING:
            scope[default_name] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        scope[default_name] = f.default
        value = default_name
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    if frozen:
        return f"__dataclass_builtins_object__.__setattr__({self_name},{f.name!r},{value})"
    return f"{self_name}.{f.name}={value}"


def _add_init(all_fields, std_fields, kw_only_fields, frozen, has_post_init, self_name, methods, slots):
    last = None
    for f in std_fields:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                last = f
            elif last:
                raise TypeError(f"non-default argument {f.name!r} follows default argument {last.name!r}")
    scope = {f"__dataclass_type_{f.name}__": f.type for f in all_fields}
    scope["__dataclass_HAS_DEFAULT_FACTORY__"] = _HAS_DEFAULT_FACTORY
    scope["__dataclass_builtins_object__"] = object
    body = [line for f in all_fields if (line := _init_line(f, frozen, scope, self_name, slots))]
    if has_post_init:
        names = ",".join(f.name for f in all_fields if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT_NAME}({names})")
    params = [_init_param(f) for f in std_fields]
    if kw_only_fields:
        params += ["*"] + [_init_param(f) for f in kw_only_fields]
    methods.add("__init__", [self_name] + params, body or ["pass"], locals=scope, returns=None)


def _add_frozen(cls, fields, methods):
    condition = "type(self) is __dataclass_cls__"
    if fields:
        condition += " or name in {" + ", ".join(repr(f.name) for f in fields) + "}"
    scope = {"__dataclass_cls__": cls, "__dataclass_FrozenInstanceError__": FrozenInstanceError}
    for name, params, verb in (("__setattr__", ("self", "name", "value"), "assign to"), ("__delattr__", ("self", "name"), "delete")):
        methods.add(name, params, (
            f"if {condition}:",
            f' raise __dataclass_FrozenInstanceError__(f"cannot {verb} field {{name!r}}")',
            f"super(__dataclass_cls__, self).{name}({','.join(params[1:])})",
        ), locals=scope, overwrite_error=True)
`
