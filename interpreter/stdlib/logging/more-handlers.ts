// logging.handlers: files that are rotated or watched, memory, queues. What needs a network or Windows says so.

import type { ModuleSpec } from "../module.js"

const python = () => String.raw`
import copy
import logging
import os
import queue
import re
import threading
import time
from stat import ST_DEV, ST_INO

DEFAULT_TCP_LOGGING_PORT = 9020
DEFAULT_UDP_LOGGING_PORT = 9021
DEFAULT_HTTP_LOGGING_PORT = 9022
DEFAULT_SOAP_LOGGING_PORT = 9023
SYSLOG_UDP_PORT = 514
SYSLOG_TCP_PORT = 514

_MIDNIGHT = 24 * 60 * 60


class BaseRotatingHandler(logging.FileHandler):
    """
    Base class for handlers that rotate log files at a certain point.
    Not meant to be instantiated directly.  Instead, use RotatingFileHandler
    or TimedRotatingFileHandler.
    """

    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        logging.FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.mode, self.encoding, self.errors = mode, encoding, errors

    def emit(self, record):
        """
        Emit a record, after a rollover if that is due.
        """
        try:
            if self.shouldRollover(record):
                self.doRollover()
            logging.FileHandler.emit(self, record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        """
        The name of a rotated file: what the namer makes of the default name, if there is one.
        """
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        """
        Rotate the current log: by the rotator if there is one, else by renaming.
        """
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _close_stream(self):
        if self.stream:
            self.stream.close()
            self.stream = None


class RotatingFileHandler(BaseRotatingHandler):
    """
    Handler for logging to a set of files, which switches from one file
    to the next when the current file reaches a certain size.
    """

    def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        """
        Rollover occurs whenever the current log file is nearly maxBytes in length, never if that is zero. The old files,
        as many as backupCount, are called as the file is, with ".1", ".2" and so on.
        """
        # What is written anew would never fill a file.
        super().__init__(filename, "a" if maxBytes > 0 else mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes, self.backupCount = maxBytes, backupCount

    def doRollover(self):
        """
        Do a rollover, as described in __init__().
        """
        self._close_stream()
        if self.backupCount > 0:
            def name(i):
                return self.rotation_filename(f"{self.baseFilename}.{i}")
            for i in range(self.backupCount - 1, 0, -1):
                if os.path.exists(name(i)):
                    _replace(os.rename, name(i), name(i + 1))
            _replace(self.rotate, self.baseFilename, name(1))
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        """
        Determine if rollover should occur: whether the record would make the file longer than the limit.
        """
        if self.maxBytes <= 0 or os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            return False
        if self.stream is None:
            self.stream = self._open()
        position = self.stream.tell()
        if not position:
            # A record that is too long has a file of its own.
            return False
        return position + len("%s\n" % self.format(record)) >= self.maxBytes


def _replace(move, source, target):
    if os.path.exists(target):
        os.remove(target)
    move(source, target)


# Seconds of an interval, the suffix of its files, and what that looks like.
_second, _minute, _hour, _day = "%Y-%m-%d_%H-%M-%S", "%Y-%m-%d_%H-%M", "%Y-%m-%d_%H", "%Y-%m-%d"
_intervals = {"S": (1, _second), "M": (60, _minute), "H": (3600, _hour), "D": (_MIDNIGHT, _day), "MIDNIGHT": (_MIDNIGHT, _day),
              "W": (7 * _MIDNIGHT, _day)}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """
    Handler for logging to a file, rotating the log file at certain timed
    intervals.

    If backupCount is > 0, when rollover is done, no more than backupCount
    files are kept - the oldest ones are deleted.
    """

    def __init__(self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None, errors=None):
        super().__init__(filename, "a", encoding=encoding, delay=delay, errors=errors)
        self.when, self.backupCount, self.utc, self.atTime = when.upper(), backupCount, utc, atTime
        kind = self.when
        if kind.startswith("W"):
            if len(kind) != 2:
                raise ValueError("You must specify a day for weekly rollover from 0 to 6 (0 is Monday): %s" % kind)
            if not "0" <= kind[1] <= "6":
                raise ValueError("Invalid day specified for weekly rollover: %s" % kind)
            self.dayOfWeek = int(kind[1])
            kind = "W"
        if kind not in _intervals:
            raise ValueError("Invalid rollover interval specified: %s" % kind)
        seconds, self.suffix = _intervals[kind]
        digits = re.sub("%.", lambda found: r"\d{4}" if found[0] == "%Y" else r"\d{2}", self.suffix)
        self.extMatch = re.compile(rf"(?<!\d){digits}(?!\d)", re.ASCII)
        self.interval = seconds * interval
        exists = os.path.exists(self.baseFilename)
        self.rolloverAt = self.computeRollover(int(os.stat(self.baseFilename).st_mtime if exists else time.time()))

    def computeRollover(self, currentTime):
        """
        Work out the rollover time based on the specified time.
        """
        if self.when != "MIDNIGHT" and not self.when.startswith("W"):
            return currentTime + self.interval
        now = time.gmtime(currentTime) if self.utc else time.localtime(currentTime)
        at = self.atTime
        rotate_at = _MIDNIGHT if at is None else at.hour * 3600 + at.minute * 60 + at.second
        wait = rotate_at - (now.tm_hour * 3600 + now.tm_min * 60 + now.tm_sec)
        weekday = now.tm_wday
        if wait <= 0:
            # Today's time is over.
            wait += _MIDNIGHT
            weekday = (weekday + 1) % 7
        result = currentTime + wait
        if self.when.startswith("W"):
            return result + (self.dayOfWeek - weekday) % 7 * _MIDNIGHT + self.interval - 7 * _MIDNIGHT
        return result + self.interval - _MIDNIGHT

    def shouldRollover(self, record):
        """
        Determine if rollover should occur: whether its time has come.
        """
        now = int(time.time())
        if now < self.rolloverAt:
            return False
        if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            self.rolloverAt = self.computeRollover(now)
            return False
        return True

    def getFilesToDelete(self):
        """
        Determine the files to delete when rolling over: all but the last backupCount.
        """
        directory, base = os.path.split(self.baseFilename)
        dated = []
        for name in os.listdir(directory):
            if self.namer is None:
                if name.startswith(base + ".") and self.extMatch.fullmatch(name[len(base) + 1:]):
                    dated.append(os.path.join(directory, name))
            elif any(os.path.basename(self.namer(f"{self.baseFilename}.{found[0]}")) == name for found in self.extMatch.finditer(name)):
                dated.append(os.path.join(directory, name))
        if self.namer is None:
            dated.sort()
        else:
            dated.sort(key=os.path.getmtime)
        return dated[:max(0, len(dated) - self.backupCount)]

    def doRollover(self):
        """
        Do a rollover: the file gets the time at which its interval began as its suffix.
        """
        now = int(time.time())
        began = self.rolloverAt - self.interval
        moment = time.gmtime(began) if self.utc else time.localtime(began)
        target = self.rotation_filename(f"{self.baseFilename}.{time.strftime(self.suffix, moment)}")
        if os.path.exists(target):
            # Rolled over already.
            return
        self._close_stream()
        self.rotate(self.baseFilename, target)
        if self.backupCount > 0:
            for old in self.getFilesToDelete():
                os.remove(old)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(logging.FileHandler):
    """
    A handler for logging to a file, which watches the file
    to see if it has changed while in use, and opens it anew then: programs that rotate logs rename it.
    """

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        logging.FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.dev, self.ino = -1, -1
        self._statstream()

    def _statstream(self):
        if self.stream is not None:
            found = os.fstat(self.stream.fileno())
            self.dev, self.ino = found[ST_DEV], found[ST_INO]

    def reopenIfNeeded(self):
        """
        Reopen log file if needed: if it is another one now, or gone.
        """
        if self.stream is None:
            return
        try:
            found = os.stat(self.baseFilename)
        except FileNotFoundError:
            found = None
        if found is None or (found[ST_DEV], found[ST_INO]) != (self.dev, self.ino):
            self.stream.flush()
            self.stream.close()
            self.stream = None
            self.stream = self._open()
            self._statstream()

    def emit(self, record):
        """
        Emit a record, to a new stream if the file is another one.
        """
        self.reopenIfNeeded()
        logging.FileHandler.emit(self, record)


class BufferingHandler(logging.Handler):
    """
    A handler class which buffers logging records in memory. Whenever each
    record is added to the buffer, a check is made to see if the buffer should
    be flushed. If it should, then flush() is expected to do what's needed.
    """

    def __init__(self, capacity):
        logging.Handler.__init__(self)
        self.capacity, self.buffer = capacity, []

    def shouldFlush(self, record):
        """
        Should the handler flush its buffer?
        """
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        """
        Emit a record: keep it, and flush if it is time.
        """
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        """
        Override to implement custom flushing behaviour.
        """
        with self.lock:
            self.buffer.clear()

    def close(self):
        """
        Close the handler, flushed.
        """
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """
    A handler class which buffers logging records in memory, periodically
    flushing them to a target handler. Flushing occurs whenever the buffer
    is full, or when an event of a certain severity or greater is seen.
    """

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel, self.target, self.flushOnClose = flushLevel, target, flushOnClose

    def shouldFlush(self, record):
        """
        Check for buffer full or a record at the flushLevel or higher.
        """
        return super().shouldFlush(record) or record.levelno >= self.flushLevel

    def setTarget(self, target):
        """
        Set the target handler for this handler.
        """
        with self.lock:
            self.target = target

    def flush(self):
        """
        Send the records to the target, if there is one; they stay until there is.
        """
        with self.lock:
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()

    def close(self):
        """
        Flush, if appropriately configured, set the target to None and lose the
        buffer.
        """
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            with self.lock:
                self.target = None
                BufferingHandler.close(self)


class QueueHandler(logging.Handler):
    """
    This handler sends events to a queue, for a QueueListener in another thread.
    """

    def __init__(self, queue):
        logging.Handler.__init__(self)
        self.queue, self.listener = queue, None

    def enqueue(self, record):
        """
        Enqueue a record, without waiting.
        """
        self.queue.put_nowait(record)

    def prepare(self, record):
        """
        Prepare a record for queuing: a copy, with its message made and what can't be sent taken away.
        """
        message = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = message
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        """
        Emit a record.

        Writes the LogRecord to the queue, preparing it first.
        """
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener(object):
    """
    This class implements an internal threaded listener which watches for
    LogRecords being added to a queue, removes them and passes them to a
    list of handlers for processing.
    """

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue, self.handlers, self._thread = queue, handlers, None
        self.respect_handler_level = respect_handler_level

    def dequeue(self, block):
        """
        Dequeue a record and return it, optionally blocking.
        """
        return self.queue.get(block)

    def start(self):
        """
        Start the listener: a thread that takes records from the queue.
        """
        self._thread = thread = threading.Thread(target=self._monitor)
        thread.daemon = True
        thread.start()

    def prepare(self, record):
        """
        Prepare a record for handling. Nothing to do but in subclasses.
        """
        return record

    def handle(self, record):
        """
        Handle a record: hand it to each handler (of a level that takes it, if levels are respected).
        """
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        counts = hasattr(self.queue, "task_done")
        while (record := self._taken()) is not self._sentinel:
            self.handle(record)
            if counts:
                self.queue.task_done()
        if counts:
            self.queue.task_done()

    def _taken(self):
        try:
            return self.dequeue(True)
        except queue.Empty:
            return self._sentinel

    def enqueue_sentinel(self):
        """
        This is used to enqueue the sentinel record, which ends the listener's thread.
        """
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        """
        Stop the listener, when it has done what is in the queue.
        """
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None


def _unsupported(name, needs):
    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f"logging.handlers.{name}: {needs} not part of pytracify")
    return type(name, (logging.Handler,), {"__init__": __init__, "__module__": __name__})


SocketHandler = _unsupported("SocketHandler", "sockets are")
DatagramHandler = _unsupported("DatagramHandler", "sockets are")
SysLogHandler = _unsupported("SysLogHandler", "the system's log is")
SMTPHandler = _unsupported("SMTPHandler", "mail is")
HTTPHandler = _unsupported("HTTPHandler", "HTTP is")
NTEventLogHandler = _unsupported("NTEventLogHandler", "Windows' log is")
`

export function loggingHandlersModule(): ModuleSpec {
  const doc = "\nAdditional handlers for the logging package for Python. To use, simply 'import logging.handlers' and log away!\n"
  return { name: "logging.handlers", doc, python: python() }
}
