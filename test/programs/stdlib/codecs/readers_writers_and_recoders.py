# Streams that read and write text, or one encoding as another; encoders and decoders that keep what they can't take yet.
import codecs
import io

for encoding in ("utf-8", "utf-16", "latin-1"):
    encoder = codecs.getincrementalencoder(encoding)()
    decoder = codecs.getincrementaldecoder(encoding)()
    print(encoding, encoder.encode("é"), encoder.getstate(), repr(decoder.decode(b"\xc3")), decoder.getstate())
    decoder.reset()
    print(decoder.getstate())

file = io.BytesIO()
both = codecs.StreamReaderWriter(file, codecs.getreader("utf-8"), codecs.getwriter("utf-8"))
both.write("héllo\nzwei\n")
both.writelines(["a", "b"])
both.seek(0)
print(both.read(3), both.readline(), both.readlines(), both.encoding)
both.seek(0)
print(list(both))

file = io.BytesIO("h\xe9llo\nx\n".encode("latin-1"))
recoder = codecs.EncodedFile(file, "utf-8", "latin-1")
print(recoder.read(), recoder.data_encoding, recoder.file_encoding)
recoder.seek(0)
print(recoder.readline(), list(recoder))
recoder.write("é".encode())
recoder.reset()
print(file.getvalue())


class Pairs(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        taken = len(input) if final else len(input) // 2 * 2
        return input[:taken].encode(), taken


pairs = Pairs()
print(pairs.encode("abc"), pairs.getstate(), pairs.encode("d"), pairs.encode("e", True))
pairs.setstate("x")
print(pairs.buffer, pairs.errors)
pairs.reset()
print(repr(pairs.buffer))
try:
    codecs.getincrementalencoder("no such thing")
except LookupError as error:
    print(error)
