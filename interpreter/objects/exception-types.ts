// The hierarchy of built-in exceptions, bases before subclasses.

import { builtinType } from "./builtin-types.js"
import { type PyType, TypeFlag } from "./type.js"

const FLAGS = TypeFlag.BASETYPE | TypeFlag.HAS_DICT

const BaseException = builtinType("BaseException", undefined, FLAGS)

const BaseExceptionGroup = builtinType("BaseExceptionGroup", BaseException, FLAGS)
const Exception = builtinType("Exception", BaseException, FLAGS)
const ArithmeticError = builtinType("ArithmeticError", Exception, FLAGS)
const FloatingPointError = builtinType("FloatingPointError", ArithmeticError, FLAGS)
const OverflowError = builtinType("OverflowError", ArithmeticError, FLAGS)
const ZeroDivisionError = builtinType("ZeroDivisionError", ArithmeticError, FLAGS)
const AssertionError = builtinType("AssertionError", Exception, FLAGS)
const AttributeError = builtinType("AttributeError", Exception, FLAGS)
const BufferError = builtinType("BufferError", Exception, FLAGS)
const EOFError = builtinType("EOFError", Exception, FLAGS)
const ImportError = builtinType("ImportError", Exception, FLAGS)
const ModuleNotFoundError = builtinType("ModuleNotFoundError", ImportError, FLAGS)
const LookupError = builtinType("LookupError", Exception, FLAGS)
const IndexError = builtinType("IndexError", LookupError, FLAGS)
const KeyError = builtinType("KeyError", LookupError, FLAGS)
const MemoryError = builtinType("MemoryError", Exception, FLAGS)
const NameError = builtinType("NameError", Exception, FLAGS)
const UnboundLocalError = builtinType("UnboundLocalError", NameError, FLAGS)
const OSError = builtinType("OSError", Exception, FLAGS)
const BlockingIOError = builtinType("BlockingIOError", OSError, FLAGS)
const ChildProcessError = builtinType("ChildProcessError", OSError, FLAGS)
const ConnectionError = builtinType("ConnectionError", OSError, FLAGS)
const BrokenPipeError = builtinType("BrokenPipeError", ConnectionError, FLAGS)
const ConnectionAbortedError = builtinType("ConnectionAbortedError", ConnectionError, FLAGS)
const ConnectionRefusedError = builtinType("ConnectionRefusedError", ConnectionError, FLAGS)
const ConnectionResetError = builtinType("ConnectionResetError", ConnectionError, FLAGS)
const FileExistsError = builtinType("FileExistsError", OSError, FLAGS)
const FileNotFoundError = builtinType("FileNotFoundError", OSError, FLAGS)
const InterruptedError = builtinType("InterruptedError", OSError, FLAGS)
const IsADirectoryError = builtinType("IsADirectoryError", OSError, FLAGS)
const NotADirectoryError = builtinType("NotADirectoryError", OSError, FLAGS)
const PermissionError = builtinType("PermissionError", OSError, FLAGS)
const ProcessLookupError = builtinType("ProcessLookupError", OSError, FLAGS)
const TimeoutError = builtinType("TimeoutError", OSError, FLAGS)
const ReferenceError_ = builtinType("ReferenceError", Exception, FLAGS)
const RuntimeError = builtinType("RuntimeError", Exception, FLAGS)
const NotImplementedError = builtinType("NotImplementedError", RuntimeError, FLAGS)
const PythonFinalizationError = builtinType("PythonFinalizationError", RuntimeError, FLAGS)
const RecursionError = builtinType("RecursionError", RuntimeError, FLAGS)
const StopAsyncIteration = builtinType("StopAsyncIteration", Exception, FLAGS)
const StopIteration = builtinType("StopIteration", Exception, FLAGS)
const SyntaxError_ = builtinType("SyntaxError", Exception, FLAGS)
const IndentationError = builtinType("IndentationError", SyntaxError_, FLAGS)
const TabError = builtinType("TabError", IndentationError, FLAGS)
const _IncompleteInputError = builtinType("_IncompleteInputError", SyntaxError_, FLAGS)
const SystemError = builtinType("SystemError", Exception, FLAGS)
const TypeError_ = builtinType("TypeError", Exception, FLAGS)
const ValueError = builtinType("ValueError", Exception, FLAGS)
const UnicodeError = builtinType("UnicodeError", ValueError, FLAGS)
const UnicodeDecodeError = builtinType("UnicodeDecodeError", UnicodeError, FLAGS)
const UnicodeEncodeError = builtinType("UnicodeEncodeError", UnicodeError, FLAGS)
const UnicodeTranslateError = builtinType("UnicodeTranslateError", UnicodeError, FLAGS)
const Warning = builtinType("Warning", Exception, FLAGS)
const BytesWarning = builtinType("BytesWarning", Warning, FLAGS)
const DeprecationWarning = builtinType("DeprecationWarning", Warning, FLAGS)
const EncodingWarning = builtinType("EncodingWarning", Warning, FLAGS)
const FutureWarning = builtinType("FutureWarning", Warning, FLAGS)
const ImportWarning = builtinType("ImportWarning", Warning, FLAGS)
const PendingDeprecationWarning = builtinType("PendingDeprecationWarning", Warning, FLAGS)
const ResourceWarning = builtinType("ResourceWarning", Warning, FLAGS)
const RuntimeWarning = builtinType("RuntimeWarning", Warning, FLAGS)
const SyntaxWarning = builtinType("SyntaxWarning", Warning, FLAGS)
const UnicodeWarning = builtinType("UnicodeWarning", Warning, FLAGS)
const UserWarning = builtinType("UserWarning", Warning, FLAGS)
const GeneratorExit = builtinType("GeneratorExit", BaseException, FLAGS)
const KeyboardInterrupt = builtinType("KeyboardInterrupt", BaseException, FLAGS)
const SystemExit = builtinType("SystemExit", BaseException, FLAGS)
// Two bases: `ExceptionGroup(BaseExceptionGroup, Exception)`.
const ExceptionGroup = builtinType("ExceptionGroup", BaseExceptionGroup, FLAGS | TypeFlag.HAS_WEAKREF)
ExceptionGroup.bases = [BaseExceptionGroup, Exception]
ExceptionGroup.mro = [ExceptionGroup, BaseExceptionGroup, Exception, ...BaseException.mro]

/// Built-in exception types by name; `EnvironmentError` and `IOError` are names for OSError.
export const exceptionTypes = {
  BaseException,
  BaseExceptionGroup,
  Exception,
  ArithmeticError,
  FloatingPointError,
  OverflowError,
  ZeroDivisionError,
  AssertionError,
  AttributeError,
  BufferError,
  EOFError,
  ImportError,
  ModuleNotFoundError,
  LookupError,
  IndexError,
  KeyError,
  MemoryError,
  NameError,
  UnboundLocalError,
  OSError,
  BlockingIOError,
  ChildProcessError,
  ConnectionError,
  BrokenPipeError,
  ConnectionAbortedError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
  ReferenceError: ReferenceError_,
  RuntimeError,
  NotImplementedError,
  PythonFinalizationError,
  RecursionError,
  StopAsyncIteration,
  StopIteration,
  SyntaxError: SyntaxError_,
  IndentationError,
  TabError,
  _IncompleteInputError,
  SystemError,
  TypeError: TypeError_,
  ValueError,
  UnicodeError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeTranslateError,
  Warning,
  BytesWarning,
  DeprecationWarning,
  EncodingWarning,
  FutureWarning,
  ImportWarning,
  PendingDeprecationWarning,
  ResourceWarning,
  RuntimeWarning,
  SyntaxWarning,
  UnicodeWarning,
  UserWarning,
  GeneratorExit,
  KeyboardInterrupt,
  SystemExit,
  ExceptionGroup,
} satisfies Record<string, PyType>
