import io, pickle


class Known:
    pass


class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        print(module, name)
        if name == "Known":
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")


for value in (Known(), len, Known):
    for protocol in (0, 2, 4):
        try:
            print(type(Careful(io.BytesIO(pickle.dumps(value, protocol))).load()).__name__)
        except pickle.UnpicklingError as error:
            print(error)
for data in (b"cnowhere\nx\n.", b"cbuiltins\nnope\n.", b"c__builtin__\nlong\n.", b"c__builtin__\nunicode\n.", b"ccopy_reg\n_reconstructor\n."):
    try:
        print(pickle.loads(data).__name__)
    except Exception as error:
        print(repr(error))
