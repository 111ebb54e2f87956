// The _compat_pickle module: what Python 2 called the modules, functions and exceptions of Python 3. Pairs are written old=new.

import type { ModuleSpec } from "../module.js"

/// Each is the other's only name.
const modules = `
__builtin__=builtins copy_reg=copyreg Queue=queue SocketServer=socketserver ConfigParser=configparser repr=reprlib
tkFileDialog=tkinter.filedialog tkSimpleDialog=tkinter.simpledialog tkColorChooser=tkinter.colorchooser
tkCommonDialog=tkinter.commondialog Dialog=tkinter.dialog Tkdnd=tkinter.dnd tkFont=tkinter.font
tkMessageBox=tkinter.messagebox ScrolledText=tkinter.scrolledtext Tkconstants=tkinter.constants ttk=tkinter.ttk
Tkinter=tkinter markupbase=_markupbase _winreg=winreg thread=_thread dummy_thread=_dummy_thread dbhash=dbm.bsd
dumbdbm=dbm.dumb dbm=dbm.ndbm gdbm=dbm.gnu xmlrpclib=xmlrpc.client SimpleXMLRPCServer=xmlrpc.server
httplib=http.client htmlentitydefs=html.entities HTMLParser=html.parser Cookie=http.cookies cookielib=http.cookiejar
BaseHTTPServer=http.server test.test_support=test.support commands=subprocess urlparse=urllib.parse
robotparser=urllib.robotparser urllib2=urllib.request anydbm=dbm _abcoll=collections.abc
`

/// Old modules that have gone into one that another stands for, and new ones that pickles for Python 2 call differently.
const oldModules = `
cPickle=pickle _elementtree=xml.etree.ElementTree FileDialog=tkinter.filedialog SimpleDialog=tkinter.simpledialog
DocXMLRPCServer=xmlrpc.server SimpleHTTPServer=http.server CGIHTTPServer=http.server UserDict=collections
UserList=collections UserString=collections whichdb=dbm StringIO=io cStringIO=io
`
const newModules = `
bz2=_bz2 dbm=_dbm functools=_functools gdbm=_gdbm pickle=_pickle
`

/// Each is the other's only name; so are the exceptions, which have changed their module alone.
const names = `
__builtin__:xrange=builtins:range __builtin__:reduce=functools:reduce __builtin__:intern=sys:intern
__builtin__:unichr=builtins:chr __builtin__:unicode=builtins:str __builtin__:long=builtins:int
itertools:izip=builtins:zip itertools:imap=builtins:map itertools:ifilter=builtins:filter
itertools:ifilterfalse=itertools:filterfalse itertools:izip_longest=itertools:zip_longest
UserDict:IterableUserDict=collections:UserDict UserList:UserList=collections:UserList
UserString:UserString=collections:UserString whichdb:whichdb=dbm:whichdb _socket:fromfd=socket:fromfd
_multiprocessing:Connection=multiprocessing.connection:Connection
multiprocessing.process:Process=multiprocessing.context:Process
multiprocessing.forking:Popen=multiprocessing.popen_fork:Popen
urllib:ContentTooShortError=urllib.error:ContentTooShortError urllib:getproxies=urllib.request:getproxies
urllib:pathname2url=urllib.request:pathname2url urllib:quote_plus=urllib.parse:quote_plus
urllib:quote=urllib.parse:quote urllib:unquote_plus=urllib.parse:unquote_plus urllib:unquote=urllib.parse:unquote
urllib:url2pathname=urllib.request:url2pathname urllib:urlcleanup=urllib.request:urlcleanup
urllib:urlencode=urllib.parse:urlencode urllib:urlopen=urllib.request:urlopen
urllib:urlretrieve=urllib.request:urlretrieve urllib2:HTTPError=urllib.error:HTTPError
urllib2:URLError=urllib.error:URLError
`

const exceptions = `
ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError
EnvironmentError Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError
OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError
SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
`

const multiprocessing = `
AuthenticationError BufferTooShort ProcessError TimeoutError
`

const oldNames = `
__builtin__:basestring=builtins:str exceptions:StandardError=builtins:Exception
UserDict:UserDict=collections:UserDict socket:_socketobject=socket:SocketType
`
const newNames = `
__builtin__:reduce=_functools:reduce FileDialog:FileDialog=tkinter.filedialog:FileDialog
FileDialog:LoadFileDialog=tkinter.filedialog:LoadFileDialog
FileDialog:SaveFileDialog=tkinter.filedialog:SaveFileDialog
SimpleDialog:SimpleDialog=tkinter.simpledialog:SimpleDialog
DocXMLRPCServer:ServerHTMLDoc=xmlrpc.server:ServerHTMLDoc
DocXMLRPCServer:XMLRPCDocGenerator=xmlrpc.server:XMLRPCDocGenerator
DocXMLRPCServer:DocXMLRPCRequestHandler=xmlrpc.server:DocXMLRPCRequestHandler
DocXMLRPCServer:DocXMLRPCServer=xmlrpc.server:DocXMLRPCServer
DocXMLRPCServer:DocCGIXMLRPCRequestHandler=xmlrpc.server:DocCGIXMLRPCRequestHandler
SimpleHTTPServer:SimpleHTTPRequestHandler=http.server:SimpleHTTPRequestHandler
CGIHTTPServer:CGIHTTPRequestHandler=http.server:CGIHTTPRequestHandler socket:_socketobject=_socket:socket
`

/// What Python 2 knows as an OSError, as an ImportError.
const osErrors = `
BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError
ProcessLookupError TimeoutError
`

const importErrors = "ModuleNotFoundError"

const python = `
def _modules(text):
    return [tuple(pair.split("=")) for pair in text.split()]


def _names(text):
    return [tuple(tuple(name.split(":")) for name in pair) for pair in _modules(text)]


def _moved(names, old, new):
    return [((old, name), (new, name)) for name in names]


def _reversed(pairs):
    return [(new, old) for old, new in pairs]


PYTHON2_EXCEPTIONS = tuple("""${exceptions}""".split())
MULTIPROCESSING_EXCEPTIONS = tuple("""${multiprocessing}""".split())
PYTHON3_OSERROR_EXCEPTIONS = tuple("""${osErrors}""".split())
PYTHON3_IMPORTERROR_EXCEPTIONS = tuple("""${importErrors}""".split())

_same = _modules("""${modules}""")
IMPORT_MAPPING = dict(_same + _modules("""${oldModules}"""))
REVERSE_IMPORT_MAPPING = dict(_reversed(_same + _modules("""${newModules}""")))

_same = _names("""${names}""")
_same += _moved(PYTHON2_EXCEPTIONS, "exceptions", "builtins")
_same += _moved(MULTIPROCESSING_EXCEPTIONS, "multiprocessing", "multiprocessing.context")
NAME_MAPPING = dict(_same + _names("""${oldNames}"""))
REVERSE_NAME_MAPPING = dict(_reversed(_same + _names("""${newNames}""")))
for _name in PYTHON3_OSERROR_EXCEPTIONS:
    REVERSE_NAME_MAPPING["builtins", _name] = ("exceptions", "OSError")
for _name in PYTHON3_IMPORTERROR_EXCEPTIONS:
    REVERSE_NAME_MAPPING["builtins", _name] = ("exceptions", "ImportError")
del _modules, _names, _moved, _reversed, _same, _name
`

export function compatPickleModule(): ModuleSpec {
  return { name: "_compat_pickle", python }
}
