# What type.__dict__ holds: methods, slot wrappers, members, getsets, static and class methods.
for cls, names in [
    (list, "append __getitem__ __len__ __add__ __class_getitem__ __getattribute__ __hash__"),
    (dict, "__contains__ __getitem__ fromkeys keys __iter__"),
    (str, "maketrans join __mod__"),
    (int, "real __new__ from_bytes __getattribute__"),
    (set, "__contains__ add"),
    (OSError, "errno characters_written"),
    (type(lambda: 0), "__code__ __globals__ __dict__ __closure__"),
    (type(i for i in ()), "gi_running gi_code __del__"),
]:
    for name in names.split():
        print(cls.__name__, name, type(cls.__dict__[name]).__name__)
