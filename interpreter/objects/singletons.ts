// NotImplemented and Ellipsis.

import { ellipsisType, notImplementedType } from "./builtin-types.js"
import { PySingleton } from "./value.js"

export const NotImplemented = new PySingleton(notImplementedType, "NotImplemented")
export const Ellipsis = new PySingleton(ellipsisType, "Ellipsis")
