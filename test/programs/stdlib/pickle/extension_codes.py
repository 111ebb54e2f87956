import copyreg, pickle


class Thing:
    pass


for code in (1, 255, 256, 65536):
    copyreg.add_extension("__main__", "Thing", code)
    for protocol in (1, 2, 4):
        data = pickle.dumps(Thing, protocol)
        print(data, pickle.loads(data) is Thing)
    copyreg.remove_extension("__main__", "Thing", code)
    copyreg.clear_extension_cache()
try:
    pickle.loads(b"\x82\x01.")
except ValueError as error:
    print(error)
