import codecs

table = codecs.make_identity_dict(range(128))
table.update({200: "ä", 201: 0x20ac, 202: None})
print(codecs.charmap_decode(b"a\xc8\xc9", "strict", table), codecs.charmap_decode(b"\xca\xcb", "replace", table))
print(codecs.charmap_encode("aä", "strict", {97: 65, 228: b"xy"}), codecs.charmap_encode("ab", "xmlcharrefreplace", {97: 65, 38: 38, 35: 35, 59: 59, 57: 57, 56: 56}))
try:
    codecs.charmap_encode("ab", "strict", {97: 65})
except UnicodeEncodeError as error:
    print(error)
print(codecs.make_encoding_map({1: 10, 2: 20, 3: 10}), codecs.charmap_decode(b"\x00\x01", "strict", "xy"))
print(codecs.escape_decode(rb"a\n\x41\101\\"), codecs.escape_encode(b"a\n'\xff"), codecs.utf_16_ex_decode(b"\xfe\xff\x00a\x00"))
print(codecs.BOM_UTF8, codecs.BOM, codecs.BOM64_BE, len(codecs.__all__))
