// re.Match: its methods and attributes.

import { strValue } from "../../objects/boxed.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException } from "../../objects/exceptions.js"
import { classGetItem } from "../../objects/generic-alias.js"
import { getset, member, method, rawMethod } from "../../objects/method.js"
import { asIndex, repr } from "../../objects/operations/convert.js"
import { hash } from "../../objects/operations/hash.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { typeOf } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { clamp, matchType, type PyMatch } from "./pattern-object.js"
import { expandTemplate, templateFor } from "./substitute.js"
import { join, part } from "./text.js"

/// The text of a group, or `otherwise` if it has not matched.
function groupValue(match: PyMatch, group: number, otherwise: Value): Value {
  const { spans } = match.raw
  const start = spans[2 * group]
  if (start < 0) return otherwise
  // The text may have shrunk (a bytearray).
  const { length } = match.subject
  return part(match.subject, clamp(start, length), clamp(spans[2 * group + 1], length))
}

/// The number of a group given by number or name. Raises IndexError.
function groupNumber(rt: Runtime, match: PyMatch, key: Value): number {
  const { engine } = match.pattern
  let group = -1
  if (typeof key === "number") {
    group = key
  } else if (typeOf(key).slots.nb_index !== null) {
    group = Number(asIndex(rt, key))
  } else {
    const name = strValue(key)
    if (name === undefined) hash(rt, key)
    else group = engine.groupIndex.get(name) ?? -1
  }
  if (group < 0 || group > engine.groups) throw newException(exceptionTypes.IndexError, "no such group")
  return group
}

function spanOf(match: PyMatch, group: number): PyTuple {
  return new PyTuple([match.raw.spans[2 * group], match.raw.spans[2 * group + 1]])
}

function eachGroup(match: PyMatch, value: (group: number) => Value): PyTuple {
  const values: Value[] = []
  for (let group = 1; group <= match.pattern.engine.groups; group++) values.push(value(group))
  return new PyTuple(values)
}

function lastGroup(match: PyMatch): string | null {
  for (const [name, group] of match.pattern.engine.groupIndex) if (group === match.raw.lastIndex) return name
  return null
}

defineType(matchType, {
  doc: "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.",
  slots: {
    tp_repr: (rt, match: PyMatch) => {
      const [start, end] = match.raw.spans
      const text = Array.from(repr(rt, groupValue(match, 0, null)))
      const shown = text.length > 50 ? text.slice(0, 50) : text
      return `<re.Match object; span=(${start}, ${end}), match=${shown.join("")}>`
    },
    mp_subscript: (rt, match: PyMatch, key) => groupValue(match, groupNumber(rt, match, key), null),
  },
  methods: {
    group: rawMethod("(self, *groups)", (rt, match: PyMatch, args) => {
      if (args.length === 0) return groupValue(match, 0, null)
      if (args.length === 1) return groupValue(match, groupNumber(rt, match, args[0]), null)
      return new PyTuple(args.map((key) => groupValue(match, groupNumber(rt, match, key), null)))
    }),
    groups: method("(self, default=None)", (_rt, match: PyMatch, otherwise: Value) =>
      eachGroup(match, (group) => groupValue(match, group, otherwise)),
    ),
    groupdict: method("(self, default=None)", (_rt, match: PyMatch, otherwise: Value) => {
      const dict = new PyDict()
      for (const [name, group] of match.pattern.engine.groupIndex) dict.setString(name, groupValue(match, group, otherwise))
      return dict
    }),
    start: method("(self, group=0, /)", (rt, match: PyMatch, key: Value) => match.raw.spans[2 * groupNumber(rt, match, key)]),
    end: method("(self, group=0, /)", (rt, match: PyMatch, key: Value) => match.raw.spans[2 * groupNumber(rt, match, key) + 1]),
    span: method("(self, group=0, /)", (rt, match: PyMatch, key: Value) => spanOf(match, groupNumber(rt, match, key))),
    expand: method("(self, template)", (rt, match: PyMatch, template: Value) =>
      join(expandTemplate(match, templateFor(rt, match.pattern, template)), match.subject.isText),
    ),
    __class_getitem__: classGetItem(),
    __copy__: method("(self, /)", (_rt, match: PyMatch) => match),
    __deepcopy__: method("(self, memo, /)", (_rt, match: PyMatch, _memo: Value) => match),
  },
  attributes: {
    string: member((_rt, match: PyMatch) => match.string),
    re: member((_rt, match: PyMatch) => match.pattern),
    pos: member((_rt, match: PyMatch) => match.pos),
    endpos: member((_rt, match: PyMatch) => match.endpos),
    lastindex: getset((_rt, match: PyMatch) => (match.raw.lastIndex < 0 ? null : match.raw.lastIndex)),
    lastgroup: getset((_rt, match: PyMatch) => lastGroup(match)),
    regs: getset((_rt, match: PyMatch) => {
      match.regs ??= new PyTuple([spanOf(match, 0), ...eachGroup(match, (group) => spanOf(match, group)).items])
      return match.regs
    }),
  },
})
