# __text_signature__ marks the receiver; what takes optional groups of arguments has none or an odd one.
for thing in (len, print, dir, vars, open, sorted, list, dict, int, str.count, str.split, list.append, list.__getitem__, dict.get,
              int.__add__, int.__new__, dict.fromkeys, str.maketrans, object, bytes.center, property, enumerate, zip, type):
    print(getattr(thing, "__qualname__", thing), repr(thing.__text_signature__))
