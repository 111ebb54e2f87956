// The finder of doctests in modules and classes.

export const finderPython = () => String.raw`
class DocTestFinder:
    """A class used to extract the DocTests that are relevant to a given object."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: %r" % (type(obj),))
        if module is None and isinstance(obj, types.ModuleType):
            module = obj
        elif module is None:
            module = sys.modules.get(getattr(obj, "__module__", None))
        source_lines = None
        file = getattr(module, "__file__", None)
        if file is not None:
            import linecache
            source_lines = linecache.getlines(file) or None
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        if "__name__" not in globs:
            globs["__name__"] = "__main__"
        tests = []
        self._find(tests, obj, name, module, source_lines, globs, {})
        tests.sort()
        return tests

    def _from_module(self, module, obj):
        if module is None:
            return True
        if isinstance(obj, types.FunctionType):
            return module.__dict__ is obj.__globals__
        if isinstance(obj, (types.BuiltinFunctionType, type)) or hasattr(obj, "__module__"):
            return module.__name__ == getattr(obj, "__module__", None)
        if isinstance(obj, property):
            return True
        return False

    def _is_routine(self, obj):
        try:
            while hasattr(obj, "__wrapped__"):
                obj = obj.__wrapped__
        except AttributeError:
            pass
        return isinstance(obj, (types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.MethodDescriptorType))

    def _find(self, tests, obj, name, module, source_lines, globs, seen):
        if self._verbose:
            print("Finding tests in %s" % name)
        if id(obj) in seen:
            return
        seen[id(obj)] = 1
        test = self._get_test(obj, name, module, globs, source_lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if isinstance(obj, types.ModuleType):
            for valname, val in obj.__dict__.items():
                if (self._is_routine(val) or isinstance(val, type)) and self._from_module(module, val):
                    self._find(tests, val, f"{name}.{valname}", module, source_lines, globs, seen)
            for valname, val in getattr(obj, "__test__", {}).items():
                if not isinstance(valname, str):
                    raise ValueError("DocTestFinder.find: __test__ keys must be strings: %r" % (type(valname),))
                self._find(tests, val, f"{name}.__test__.{valname}", module, source_lines, globs, seen)
        if isinstance(obj, type):
            for valname, val in obj.__dict__.items():
                if isinstance(val, (staticmethod, classmethod)):
                    val = val.__func__
                if (self._is_routine(val) or isinstance(val, (type, property))) and self._from_module(module, val):
                    self._find(tests, val, f"{name}.{valname}", module, source_lines, globs, seen)

    def _get_test(self, obj, name, module, globs, source_lines):
        if isinstance(obj, str):
            docstring = obj
        else:
            docstring = getattr(obj, "__doc__", None)
            docstring = "" if docstring is None else str(docstring)
        lineno = self._find_lineno(obj, source_lines)
        if self._exclude_empty and not docstring:
            return None
        filename = None if module is None else getattr(module, "__file__", None) or module.__name__
        return self._parser.get_doctest(docstring, globs, name, filename, lineno)

    def _find_lineno(self, obj, source_lines):
        lineno = None
        docstring = getattr(obj, "__doc__", None)
        if isinstance(obj, types.ModuleType) and docstring is not None:
            lineno = 0
        if isinstance(obj, type) and docstring is not None and source_lines is not None:
            lineno = getattr(obj, "__firstlineno__", 0) - 1
            lineno = None if lineno < 0 else lineno
        if isinstance(obj, types.MethodType):
            obj = obj.__func__
        if isinstance(obj, property):
            obj = obj.fget
        if self._is_routine(obj) and getattr(obj, "__doc__", None):
            while hasattr(obj, "__wrapped__"):
                obj = obj.__wrapped__
            obj = getattr(obj, "__code__", None)
        if isinstance(obj, types.CodeType):
            lineno = obj.co_firstlineno - 1
        if lineno is not None:
            if source_lines is None:
                return lineno + 1
            pattern = re.compile(r"(^|.*:)\s*\w*(\"|')")
            for lineno in range(lineno, len(source_lines)):
                if pattern.match(source_lines[lineno]):
                    return lineno
        return None


def _indent(s, indent=4):
    return re.sub("(?m)^(?!$)", indent * " ", s)
`
