// The modules of numbers and bytes: number types, statistics, hashes, encodings, checksums, identifiers.

import { colorsysModule } from "../colorsys.js"
import { decimalModule } from "../decimal/index.js"
import { fractionsModule } from "../fractions.js"
import type { ModuleTable } from "../module.js"
import { numbersModule } from "../numbers.js"
import { statisticsModule } from "../statistics/index.js"
import { base64Module } from "./base64.js"
import { binasciiModule, zlibModule } from "./binascii.js"
import { hashlibModule, hmacModule, secretsModule } from "./hashlib.js"
import { uuidModule } from "./uuid.js"

export const numberModules: ModuleTable = {
  base64: base64Module,
  binascii: binasciiModule,
  colorsys: colorsysModule,
  decimal: decimalModule,
  fractions: fractionsModule,
  hashlib: hashlibModule,
  hmac: hmacModule,
  numbers: numbersModule,
  secrets: secretsModule,
  statistics: statisticsModule,
  uuid: uuidModule,
  zlib: zlibModule,
}
