// The type bytes of CPython's marshal format, version 4, and what both directions agree on.

export const enum Type {
  NULL = 0x30,
  NONE = 0x4e,
  FALSE = 0x46,
  TRUE = 0x54,
  STOP_ITERATION = 0x53,
  ELLIPSIS = 0x2e,
  INT = 0x69,
  INT64 = 0x49,
  FLOAT = 0x66,
  BINARY_FLOAT = 0x67,
  COMPLEX = 0x78,
  BINARY_COMPLEX = 0x79,
  LONG = 0x6c,
  BYTES = 0x73,
  INTERNED = 0x74,
  REF = 0x72,
  TUPLE = 0x28,
  SMALL_TUPLE = 0x29,
  LIST = 0x5b,
  DICT = 0x7b,
  CODE = 0x63,
  UNICODE = 0x75,
  UNKNOWN = 0x3f,
  SET = 0x3c,
  FROZENSET = 0x3e,
  ASCII = 0x61,
  ASCII_INTERNED = 0x41,
  SHORT_ASCII = 0x7a,
  SHORT_ASCII_INTERNED = 0x5a,
}

/// Set in a type byte when the object may be referred to later.
export const FLAG_REF = 0x80
export const formatVersion = 4
/// How deep objects may be nested.
export const maxDepth = 2000
