// The module `ast`. Going through trees is Python; dumping, unparsing and literal_eval are not.

import { strValue } from "../../objects/boxed.js"
import { typeError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { fn } from "../../objects/method.js"
import { asIndex, truth } from "../../objects/operations/convert.js"
import { reprOfString } from "../../objects/primitives/str.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import type { TreeNode } from "../../syntax/walk.js"
import { astObject, constantObject, isAstObject } from "../accelerators/ast-convert.js"
import type { ModuleSpec } from "../module.js"
import { ObjectDumper } from "./dump.js"
import { LiteralReader } from "./literals.js"
import { LooseTrees } from "./loose.js"
import { python } from "./python.js"
import { sourceOf } from "./unparse.js"
import { ForeignConstant } from "./unparse-expressions.js"

const dumpDoc = `
Return a formatted dump of the tree in node.  This is mainly useful for
debugging purposes.  If annotate_fields is true (by default),
the returned string will show the names and the values for fields.
If annotate_fields is false, the result string will be more compact by
omitting unambiguous field names.  Attributes such as line
numbers and column offsets are not dumped by default.  If this is wanted,
include_attributes can be set to true.  If indent is a non-negative
integer or string, then the tree will be pretty-printed with that indent
level. None (the default) selects the single line representation.
If show_empty is False, then empty lists and fields that are None
will be omitted from the output for better readability.
`

const literalDoc = `
Evaluate an expression node or a string containing only a Python
expression.  The string or node provided may only consist of the following
Python literal structures: strings, bytes, numbers, tuples, lists, dicts,
sets, booleans, and None.

Caution: A complex expression can overflow the C stack and cause a crash.
`

export function astModule(): ModuleSpec {
  return {
    name: "ast",
    doc: "Abstract syntax trees: what parse() makes of a program, and what walks, changes, shows and writes it.",
    functions: {
      dump: fn(
        "(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False)",
        (rt, node: Value, annotate: Value, attributes: Value, indent: Value, showEmpty: Value) => {
          const isNode = (value: Value): boolean => isAstObject(rt, value)
          if (!isNode(node)) throw typeError(`expected AST, got ${reprOfString(typeName(node))}`)
          return new ObjectDumper(rt, isNode, {
            annotateFields: truth(rt, annotate),
            includeAttributes: truth(rt, attributes),
            indent: indent === null ? null : (strValue(indent) ?? " ".repeat(Math.max(0, Number(asIndex(rt, indent))))),
            showEmpty: truth(rt, showEmpty),
          }).dump(node).text
        },
        dumpDoc,
      ),
      literal_eval: fn("(node_or_string)", (rt, given: Value) => literalOf(rt, given), literalDoc),
      unparse: fn("(ast_obj)", (rt, object: Value) => {
        const trees = new LooseTrees(rt)
        const objects = object instanceof PyList ? object.items : [object]
        return sourceOf(objects.map((item) => trees.tree(item)).filter((tree) => !LooseTrees.isForeign(tree)))
      }),
    },
    python: python(),
    main: "import ast\nast.main()\n",
  }
}

function literalOf(rt: Runtime, given: Value): Value {
  const text = strValue(given)
  if (text === undefined) {
    const trees = new LooseTrees(rt)
    const tree = trees.tree(given)
    const constant = ({ value }: TreeNode): Value =>
      value instanceof ForeignConstant ? value.value : constantObject(rt, value as never)
    const root = tree.kind === "Expression" ? (tree.body as TreeNode) : tree
    return new LiteralReader(rt, (node) => (node === null ? null : trees.objectOf(node)), constant).read(root)
  }
  const tree = rt.parseTree(text.replace(/^[ \t]+/, ""), "<unknown>", "eval")
  const show = (node: TreeNode | null): Value => (node === null ? null : astObject(rt, node))
  return new LiteralReader(rt, show, ({ value }) => constantObject(rt, value as never)).read(tree.body as TreeNode)
}
