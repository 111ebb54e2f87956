import io


class Pieces(io.RawIOBase):
    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.asked = []

    def readable(self):
        return True

    def readinto(self, room):
        self.asked.append(len(room))
        if not self.pieces:
            return 0
        piece = self.pieces.pop(0)
        if piece is None:
            return None
        room[:len(piece)] = piece
        return len(piece)


raw = Pieces(b"abc", b"d\nef", None, b"gh\n", b"tail")
reader = io.BufferedReader(raw, buffer_size=16)
print(reader.read(2), reader.peek(), reader.readline(), reader.read(2), reader.read(5), reader.read1(), reader.read())
print(raw.asked, reader.read(), reader.closed)
print(list(io.TextIOWrapper(Pieces(b"x\r", b"\ny\r", b"z"))))
