// Loads every built-in type: one import a file that fills a type in. The types are ready after readyBuiltinTypes().

import "./bool.js"
import "./complex-methods.js"
import "./float-methods.js"
import "./int-methods.js"
import "./str-methods.js"
