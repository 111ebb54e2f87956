// The keyword module.

import { PyList } from "../objects/list.js"
import type { ModuleSpec } from "./module.js"

const keywords =
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield"

export function keywordModule(): ModuleSpec {
  return {
    name: "keyword",
    doc: 'Keywords (from "Grammar/python.gram")',
    setup: (_rt, module) => {
      module.dict.setString("kwlist", new PyList(keywords.split(" ")))
      module.dict.setString("softkwlist", new PyList(["_", "case", "match", "type"]))
    },
    python: `
__all__ = ["iskeyword", "issoftkeyword", "kwlist", "softkwlist"]
iskeyword = frozenset(kwlist).__contains__
issoftkeyword = frozenset(softkwlist).__contains__
`,
  }
}
