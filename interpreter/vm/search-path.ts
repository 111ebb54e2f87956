// sys.path as strings.

import { PyList } from "../objects/list.js"
import type { Machine } from "./machine.js"

export function searchPathOf(vm: Machine): string[] {
  const path = vm.sys.getString("path")
  if (!(path instanceof PyList)) return []
  return path.items.filter((item) => typeof item === "string")
}
