import codecs
import io

raw = io.BytesIO("eins\r\nzwei ü\ndrei\u2028vier".encode())
reader = codecs.getreader("utf-8")(raw)
print(repr(reader.readline()), repr(reader.readline(keepends=False)), reader.read(2), reader.readlines())
reader.seek(0)
print(list(reader))
out = io.BytesIO()
writer = codecs.getwriter("utf-16")(out, "replace")
writer.write("a")
writer.writelines(["b", "c"])
print(out.getvalue())
recoder = codecs.EncodedFile(io.BytesIO("ä\n".encode("latin-1")), "utf-8", "latin-1")
print(recoder.read(), recoder.data_encoding, recoder.file_encoding)
both = codecs.StreamReaderWriter(io.BytesIO(), *codecs.lookup("utf-8")[2:])
both.write("text\nmore")
both.seek(0)
print(both.readline(), both.read())
