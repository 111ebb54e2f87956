// The list of modules that come with the engine. A module is its file and a line here; it is built at its first import.

import { abcModule } from "./abc.js"
import { bisectModule } from "./bisect.js"
import { collectionsAbcModule } from "./collections/abc.js"
import { collectionsModule } from "./collections/index.js"
import { collectionsUserModule } from "./collections/user.js"
import { contextlibModule } from "./contextlib.js"
import { copyModule } from "./copy.js"
import { copyregModule } from "./copyreg.js"
import { dataclassesModule } from "./dataclasses.js"
import { doctestModule } from "./doctest.js"
import { functoolsModule } from "./functools/index.js"
import { heapqModule } from "./heapq.js"
import { ioModule } from "./io/index.js"
import { itertoolsModule } from "./itertools/index.js"
import { keywordModule } from "./keyword.js"
import { mathModule } from "./math.js"
import type { ModuleSpec } from "./module.js"
import { operatorModule } from "./operator.js"
import { randomModule } from "./random/index.js"
import { reModule } from "./re/index.js"
import { reprlibModule } from "./reprlib.js"
import { stringModule } from "./string.js"
import { sysModule } from "./sys.js"
import { timeModule } from "./time.js"
import { linecacheModule, tracebackModule } from "./traceback.js"
import { typesModule } from "./types.js"
import { typingModule } from "./typing/index.js"
import { warningsModule } from "./warnings.js"

/// Module name -> what makes its table.
export const stdlibModules: Readonly<Record<string, () => ModuleSpec>> = {
  _collections_user: collectionsUserModule,
  abc: abcModule,
  bisect: bisectModule,
  collections: collectionsModule,
  "collections.abc": collectionsAbcModule,
  contextlib: contextlibModule,
  copy: copyModule,
  copyreg: copyregModule,
  dataclasses: dataclassesModule,
  doctest: doctestModule,
  functools: functoolsModule,
  heapq: heapqModule,
  io: ioModule,
  itertools: itertoolsModule,
  keyword: keywordModule,
  linecache: linecacheModule,
  math: mathModule,
  operator: operatorModule,
  random: randomModule,
  re: reModule,
  reprlib: reprlibModule,
  string: stringModule,
  sys: sysModule,
  time: timeModule,
  traceback: tracebackModule,
  types: typesModule,
  typing: typingModule,
  warnings: warningsModule,
}
