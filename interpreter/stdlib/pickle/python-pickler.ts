// The pickler in Python: what programs build on that change how single types are saved (`dispatch`, `save_reduce` ...).

export const pythonPickler = String.raw`

class _Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif not 0 <= protocol <= HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        self._buffer_callback = buffer_callback
        try:
            self._file_write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute")
        self.framer = _Framer(self._file_write)
        self.write = self.framer.write
        self._write_large_bytes = self.framer.write_large_bytes
        self.memo = {}
        self.proto = int(protocol)
        self.bin = protocol >= 1
        self.fast = 0
        self.fix_imports = fix_imports and protocol < 3

    def clear_memo(self):
        """Clears the pickler's memo."""
        self.memo.clear()

    def dump(self, obj):
        """Write a pickled representation of obj to the open file."""
        if not hasattr(self, "_file_write"):
            raise PicklingError("Pickler.__init__() was not called by %s.__init__()" % (self.__class__.__name__,))
        if self.proto >= 2:
            self.write(PROTO + pack("<B", self.proto))
        if self.proto >= 4:
            self.framer.start_framing()
        self.save(obj)
        self.write(STOP)
        self.framer.end_framing()

    def memoize(self, obj):
        """Store an object in the memo."""
        if self.fast:
            return
        assert id(obj) not in self.memo
        number = len(self.memo)
        self.write(self.put(number))
        self.memo[id(obj)] = number, obj

    def put(self, idx):
        if self.proto >= 4:
            return MEMOIZE
        if not self.bin:
            return PUT + repr(idx).encode("ascii") + b"\n"
        return BINPUT + pack("<B", idx) if idx < 256 else LONG_BINPUT + pack("<I", idx)

    def get(self, i):
        if not self.bin:
            return GET + repr(i).encode("ascii") + b"\n"
        return BINGET + pack("<B", i) if i < 256 else LONG_BINGET + pack("<I", i)

    def save(self, obj, save_persistent_id=True):
        self.framer.commit_frame()
        if save_persistent_id:
            pid = self.persistent_id(obj)
            if pid is not None:
                self.save_pers(pid)
                return
        known = self.memo.get(id(obj))
        if known is not None:
            self.write(self.get(known[0]))
            return
        reduced = NotImplemented
        override = getattr(self, "reducer_override", _NoValue)
        if override is not _NoValue:
            reduced = override(obj)
        if reduced is NotImplemented:
            kind = type(obj)
            saver = self.dispatch.get(kind)
            if saver is not None:
                saver(self, obj)
                return
            reducer = getattr(self, "dispatch_table", dispatch_table).get(kind)
            if reducer is not None:
                reduced = reducer(obj)
            elif issubclass(kind, type):
                self.save_global(obj)
                return
            else:
                reduced = self._reduced(obj, kind)
        if isinstance(reduced, str):
            self.save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError("%s must return string or tuple" % reducer)
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("Tuple returned by %s must have two to six elements" % reducer)
        self.save_reduce(obj=obj, *reduced)

    def _reduced(self, obj, kind):
        reducer = getattr(obj, "__reduce_ex__", _NoValue)
        if reducer is not _NoValue:
            return reducer(self.proto)
        reducer = getattr(obj, "__reduce__", _NoValue)
        if reducer is not _NoValue:
            return reducer()
        raise PicklingError("Can't pickle %r object: %r" % (kind.__name__, obj))

    def persistent_id(self, obj):
        return None

    def save_pers(self, pid):
        if self.bin:
            self.save(pid, save_persistent_id=False)
            self.write(BINPERSID)
            return
        try:
            self.write(PERSID + str(pid).encode("ascii") + b"\n")
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings")

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not isinstance(args, tuple):
            raise PicklingError("args from save_reduce() must be a tuple")
        if not callable(func):
            raise PicklingError("func from save_reduce() must be callable")
        save, write = self.save, self.write
        name = getattr(func, "__name__", "")
        if self.proto >= 2 and name == "__newobj_ex__":
            self._save_newobj_ex(args, obj)
        elif self.proto >= 2 and name == "__newobj__":
            cls = args[0]
            if not hasattr(cls, "__new__"):
                raise PicklingError("args[0] from __newobj__ args has no __new__")
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            save(cls)
            save(args[1:])
            write(NEWOBJ)
        else:
            save(func)
            save(args)
            write(REDUCE)
        if obj is not None:
            # What its own arguments contain is in the memo already.
            known = self.memo.get(id(obj))
            if known is None:
                self.memoize(obj)
            else:
                write(POP + self.get(known[0]))
        if listitems is not None:
            self._batch_appends(listitems)
        if dictitems is not None:
            self._batch_setitems(dictitems)
        if state is None:
            return
        if state_setter is None:
            save(state)
            write(BUILD)
        else:
            save(state_setter)
            save(obj)
            save(state)
            write(TUPLE2 + REDUCE + POP)

    def _save_newobj_ex(self, arguments, obj):
        cls, args, kwargs = arguments
        if not hasattr(cls, "__new__"):
            raise PicklingError("args[0] from __newobj_ex__ args has no __new__")
        if obj is not None and cls is not obj.__class__:
            raise PicklingError("args[0] from __newobj_ex__ args has the wrong class")
        if self.proto >= 4:
            for part in arguments:
                self.save(part)
            self.write(NEWOBJ_EX)
        else:
            self.save(partial(cls.__new__, cls, *args, **kwargs))
            self.save(())
            self.write(REDUCE)

    dispatch = {}

    def save_none(self, obj):
        self.write(NONE)
    dispatch[type(None)] = save_none

    def save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(TRUE if obj else FALSE)
    dispatch[bool] = save_bool

    def save_long(self, obj):
        if self.bin and -0x80000000 <= obj <= 0x7FFFFFFF:
            if 0 <= obj <= 0xFF:
                self.write(BININT1 + pack("<B", obj))
            elif 0 <= obj <= 0xFFFF:
                self.write(BININT2 + pack("<H", obj))
            else:
                self.write(BININT + pack("<i", obj))
        elif self.proto >= 2:
            data = encode_long(obj)
            n = len(data)
            self.write((LONG1 + pack("<B", n) if n < 256 else LONG4 + pack("<i", n)) + data)
        elif -0x80000000 <= obj <= 0x7FFFFFFF:
            self.write(INT + repr(obj).encode("ascii") + b"\n")
        else:
            self.write(LONG + repr(obj).encode("ascii") + b"L\n")
    dispatch[int] = save_long

    def save_float(self, obj):
        self.write(BINFLOAT + pack(">d", obj) if self.bin else FLOAT + repr(obj).encode("ascii") + b"\n")
    dispatch[float] = save_float

    def _write_sized(self, data, header):
        if len(data) >= self.framer._FRAME_SIZE_TARGET:
            self._write_large_bytes(header, data)
        else:
            self.write(header + data)

    def _save_bytes_no_memo(self, obj):
        assert self.proto >= 3
        self._write_sized(obj, _sized(obj, SHORT_BINBYTES, BINBYTES, BINBYTES8))

    def save_bytes(self, obj):
        if self.proto >= 3:
            self._save_bytes_no_memo(obj)
            self.memoize(obj)
        elif obj:
            self.save_reduce(codecs.encode, (str(obj, "latin1"), "latin1"), obj=obj)
        else:
            self.save_reduce(bytes, (), obj=obj)
    dispatch[bytes] = save_bytes

    def _save_bytearray_no_memo(self, obj):
        assert self.proto >= 5
        self._write_sized(obj, _sized(obj, None, None, BYTEARRAY8))

    def save_bytearray(self, obj):
        if self.proto >= 5:
            self._save_bytearray_no_memo(obj)
            self.memoize(obj)
        else:
            self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
    dispatch[bytearray] = save_bytearray

    def save_picklebuffer(self, obj):
        if self.proto < 5:
            raise PicklingError("PickleBuffer can only be pickled with protocol >= 5")
        with obj.raw() as view:
            if not view.contiguous:
                raise PicklingError("PickleBuffer can not be pickled when pointing to a non-contiguous buffer")
            if self._buffer_callback is None or self._buffer_callback(obj):
                data = view.tobytes() if view.readonly else bytearray(view)
                self._save_in_band(data, view.readonly)
            else:
                self.write(NEXT_BUFFER)
                if view.readonly:
                    self.write(READONLY_BUFFER)

    def _save_in_band(self, data, readonly):
        known = id(data) in self.memo
        if readonly:
            (self._save_bytes_no_memo if known else self.save_bytes)(data)
        else:
            (self._save_bytearray_no_memo if known else self.save_bytearray)(data)
    dispatch[PickleBuffer] = save_picklebuffer

    def save_str(self, obj):
        if self.bin:
            data = obj.encode("utf-8", "surrogatepass")
            short = SHORT_BINUNICODE if self.proto >= 4 else None
            self._write_sized(data, _sized(data, short, BINUNICODE, BINUNICODE8))
        else:
            # The characters that would end the line or read as an escape.
            text = obj.replace("\\", "\\u005c").replace("\0", "\\u0000").replace("\n", "\\u000a")
            text = text.replace("\r", "\\u000d").replace("\x1a", "\\u001a")
            self.write(UNICODE + text.encode("raw-unicode-escape") + b"\n")
        self.memoize(obj)
    dispatch[str] = save_str

    def save_tuple(self, obj):
        if not obj:
            self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        n, save, memo = len(obj), self.save, self.memo
        is_short = n <= 3 and self.proto >= 2
        if not is_short:
            self.write(MARK)
        for element in obj:
            save(element)
        if id(obj) in memo:
            # It contains itself.
            got = self.get(memo[id(obj)][0])
            if is_short:
                self.write(POP * n + got)
            else:
                self.write((POP_MARK if self.bin else POP * (n + 1)) + got)
            return
        self.write(_tuplesize2code[n] if is_short else TUPLE)
        self.memoize(obj)
    dispatch[tuple] = save_tuple

    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._batch_appends(obj)
    dispatch[list] = save_list
    _BATCHSIZE = 1000

    def _batch_appends(self, items):
        save, write = self.save, self.write
        if not self.bin:
            for x in items:
                save(x)
                write(APPEND)
            return
        it = iter(items)
        while batch := list(islice(it, self._BATCHSIZE)):
            if len(batch) == 1:
                save(batch[0])
                write(APPEND)
            else:
                write(MARK)
                for x in batch:
                    save(x)
                write(APPENDS)
            if len(batch) < self._BATCHSIZE:
                return

    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._batch_setitems(obj.items())
    dispatch[dict] = save_dict

    def _batch_setitems(self, items):
        save, write = self.save, self.write
        if not self.bin:
            for key, value in items:
                save(key)
                save(value)
                write(SETITEM)
            return
        it = iter(items)
        while batch := list(islice(it, self._BATCHSIZE)):
            if len(batch) > 1:
                write(MARK)
            for key, value in batch:
                save(key)
                save(value)
            write(SETITEMS if len(batch) > 1 else SETITEM)
            if len(batch) < self._BATCHSIZE:
                return

    def save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self.write(EMPTY_SET)
        self.memoize(obj)
        it = iter(obj)
        while batch := list(islice(it, self._BATCHSIZE)):
            self.write(MARK)
            for item in batch:
                self.save(item)
            self.write(ADDITEMS)
            if len(batch) < self._BATCHSIZE:
                return
    dispatch[set] = save_set

    def save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self.write(MARK)
        for item in obj:
            self.save(item)
        if id(obj) in self.memo:
            self.write(POP_MARK + self.get(self.memo[id(obj)][0]))
            return
        self.write(FROZENSET)
        self.memoize(obj)
    dispatch[frozenset] = save_frozenset

    def save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None)
        if name is None:
            name = obj.__name__
        module_name = whichmodule(obj, name)
        try:
            __import__(module_name, level=0)
            found, _ = _getattribute(sys.modules[module_name], name)
        except (ImportError, KeyError, AttributeError):
            raise PicklingError("Can't pickle %r: it's not found as %s.%s" % (obj, module_name, name)) from None
        if found is not obj:
            raise PicklingError("Can't pickle %r: it's not the same object as %s.%s" % (obj, module_name, name))
        if self.proto >= 2:
            code = _extension_registry.get((module_name, name), _NoValue)
            if code is not _NoValue:
                self._write_extension(code)
                return
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self.write(STACK_GLOBAL)
        else:
            first, *attributes = name.split(".")
            for _ in attributes:
                self.save(getattr)
                if self.proto < 2:
                    self.write(MARK)
            self._save_toplevel_by_name(module_name, first)
            for attribute in attributes:
                self.save(attribute)
                self.write((TUPLE if self.proto < 2 else TUPLE2) + REDUCE)
        self.memoize(obj)

    def _write_extension(self, code):
        assert code > 0
        if code <= 0xFF:
            self.write(EXT1 + pack("<B", code))
        elif code <= 0xFFFF:
            self.write(EXT2 + pack("<H", code))
        else:
            self.write(EXT4 + pack("<i", code))

    def _save_toplevel_by_name(self, module_name, name):
        if self.proto < 3 and self.fix_imports:
            names = _compat_pickle.REVERSE_NAME_MAPPING
            if (module_name, name) in names:
                module_name, name = names[module_name, name]
            else:
                module_name = _compat_pickle.REVERSE_IMPORT_MAPPING.get(module_name, module_name)
        encoding = "utf-8" if self.proto >= 3 else "ascii"
        try:
            self.write(GLOBAL + f"{module_name}\n{name}\n".encode(encoding))
        except UnicodeEncodeError:
            raise PicklingError("can't pickle global identifier '%s.%s' using pickle protocol %i"
                                % (module_name, name, self.proto)) from None

    def save_type(self, obj):
        for singleton in (None, NotImplemented, ...):
            if obj is type(singleton):
                return self.save_reduce(type, (singleton,), obj=obj)
        return self.save_global(obj)
    dispatch[FunctionType] = save_global
    dispatch[type] = save_type
`
