// The exceptions of pickle.

import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, type PyBaseException } from "../../objects/exceptions.js"
import { TypeFlag } from "../../objects/type.js"

const flags = TypeFlag.BASETYPE | TypeFlag.HAS_DICT
export const pickleErrorType = builtinType("_pickle.PickleError", exceptionTypes.Exception, flags)
export const picklingErrorType = builtinType("_pickle.PicklingError", pickleErrorType, flags)
export const unpicklingErrorType = builtinType("_pickle.UnpicklingError", pickleErrorType, flags)
for (const type of [pickleErrorType, picklingErrorType, unpicklingErrorType]) defineType(type, {})

export const picklingError = (message: string): PyBaseException => newException(picklingErrorType, message)
export const unpicklingError = (message: string): PyBaseException => newException(unpicklingErrorType, message)
