// Frames of pickles in Python: what puts a pickle's instructions into frames, and what takes them out.

export const pythonFraming = String.raw`

class _Framer:
    _FRAME_SIZE_MIN = 4
    _FRAME_SIZE_TARGET = 64 * 1024

    def __init__(self, file_write):
        self.file_write = file_write
        self.current_frame = None

    def start_framing(self):
        self.current_frame = io.BytesIO()

    def end_framing(self):
        if self.current_frame and self.current_frame.tell() > 0:
            self.commit_frame(force=True)
            self.current_frame = None

    def commit_frame(self, force=False):
        frame = self.current_frame
        if not frame or not (force or frame.tell() >= self._FRAME_SIZE_TARGET):
            return
        data = frame.getbuffer()
        if len(data) >= self._FRAME_SIZE_MIN:
            self.file_write(FRAME + pack("<Q", len(data)))
        self.file_write(data)
        self.current_frame = io.BytesIO()

    def write(self, data):
        target = self.current_frame.write if self.current_frame else self.file_write
        return target(data)

    def write_large_bytes(self, header, payload):
        # Big payloads stand between frames, so that nobody has to copy them.
        if self.current_frame:
            self.commit_frame(force=True)
        self.file_write(header)
        self.file_write(payload)


class _Unframer:
    def __init__(self, file_read, file_readline, file_tell=None):
        self.file_read = file_read
        self.file_readline = file_readline
        self.current_frame = None

    def readinto(self, buf):
        frame = self.current_frame
        n = len(buf)
        if frame:
            got = frame.readinto(buf)
            if got or not n:
                if got < n:
                    raise UnpicklingError("pickle exhausted before end of frame")
                return got
            self.current_frame = None
        buf[:] = self.file_read(n)
        return n

    def read(self, n):
        if self.current_frame:
            data = self.current_frame.read(n)
            if data or not n:
                if len(data) < n:
                    raise UnpicklingError("pickle exhausted before end of frame")
                return data
            self.current_frame = None
        return self.file_read(n)

    def readline(self):
        if self.current_frame:
            data = self.current_frame.readline()
            if data:
                if data[-1] != 10:
                    raise UnpicklingError("pickle exhausted before end of frame")
                return data
            self.current_frame = None
        return self.file_readline()

    def load_frame(self, frame_size):
        if self.current_frame and self.current_frame.read() != b"":
            raise UnpicklingError("beginning of a new frame before end of current frame")
        self.current_frame = io.BytesIO(self.file_read(frame_size))
`
