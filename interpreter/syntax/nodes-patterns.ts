// Makers of patterns (see nodes.ts).

import type * as ast from "./ast.js"
import type { Position } from "./ast.js"
import type { Fields } from "./nodes.js"

export function MatchValue(p: Position, f: Fields<ast.MatchValue>): ast.MatchValue {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "MatchValue",
    value: f.value,
  }
}

export function MatchSingleton(p: Position, f: Fields<ast.MatchSingleton>): ast.MatchSingleton {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "MatchSingleton",
    value: f.value,
  }
}

export function MatchSequence(p: Position, f: Fields<ast.MatchSequence>): ast.MatchSequence {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "MatchSequence",
    patterns: f.patterns,
  }
}

export function MatchMapping(p: Position, f: Fields<ast.MatchMapping>): ast.MatchMapping {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "MatchMapping",
    keys: f.keys,
    patterns: f.patterns,
    rest: f.rest,
  }
}

export function MatchClass(p: Position, f: Fields<ast.MatchClass>): ast.MatchClass {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "MatchClass",
    cls: f.cls,
    patterns: f.patterns,
    kwd_attrs: f.kwd_attrs,
    kwd_patterns: f.kwd_patterns,
  }
}

export function MatchStar(p: Position, f: Fields<ast.MatchStar>): ast.MatchStar {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "MatchStar",
    name: f.name,
  }
}

export function MatchAs(p: Position, f: Fields<ast.MatchAs>): ast.MatchAs {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "MatchAs",
    pattern: f.pattern,
    name: f.name,
  }
}

export function MatchOr(p: Position, f: Fields<ast.MatchOr>): ast.MatchOr {
  return {
    lineno: p.lineno,
    col_offset: p.col_offset,
    end_lineno: p.end_lineno,
    end_col_offset: p.end_col_offset,
    kind: "MatchOr",
    patterns: f.patterns,
  }
}
