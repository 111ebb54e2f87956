// The library: the modules that come with the engine; core.ts has those that it can't run without. A module is its file and a
// line here; it is built at its first import.

import { abcModule } from "./abc.js"
import { machineModules } from "./accelerators/index.js"
import { argparseModule } from "./argparse/index.js"
import { arrayModule } from "./array/index.js"
import { astModule } from "./ast/index.js"
import { asyncioModule } from "./asyncio/index.js"
import { numberModules } from "./binary/index.js"
import { bisectModule } from "./bisect.js"
import { calendarModule } from "./calendar.js"
import { cmathModule } from "./cmath.js"
import { cmdModule } from "./cmd.js"
import { encodingsModule } from "./codecs/encodings.js"
import { codecsModule } from "./codecs/index.js"
import { collectionsAbcModule } from "./collections/abc/index.js"
import { collectionsModule } from "./collections/index.js"
import { collectionsUserModule } from "./collections/user.js"
import { concurrentFuturesModule, concurrentModule } from "./concurrent.js"
import { configparserModule } from "./configparser/index.js"
import { contextlibModule } from "./contextlib.js"
import { contextvarsModule } from "./contextvars.js"
import { copyModule } from "./copy.js"
import { copyregModule } from "./copyreg.js"
import { coreModules } from "./core.js"
import { csvModule } from "./csv/index.js"
import { csvAccelerator } from "./csv/native.js"
import { dataclassesModule } from "./dataclasses/index.js"
import { datetimeModule } from "./datetime/index.js"
import { difflibModule } from "./difflib.js"
import { doctestModule } from "./doctest/index.js"
import { enumModule } from "./enum/index.js"
import { fnmatchModule } from "./fnmatch.js"
import { functoolsModule } from "./functools/index.js"
import { futureModule } from "./future.js"
import { getoptModule } from "./getopt.js"
import { graphlibModule } from "./graphlib.js"
import { heapqModule } from "./heapq.js"
import { htmlEntitiesModule, htmlModule } from "./html/index.js"
import { htmlParserModule, markupBaseModule } from "./html/parser.js"
import { inspectModule } from "./inspect.js"
import { interfaceTexts } from "./interface.js"
import { ioModule } from "./io/index.js"
import { ipaddressModule } from "./ipaddress/index.js"
import { itertoolsModule } from "./itertools/index.js"
import { jsonDecoderModule, jsonEncoderModule, jsonModule, jsonScannerModule } from "./json/index.js"
import { keywordModule } from "./keyword.js"
import { linecacheModule } from "./linecache-module.js"
import { localeModule } from "./locale.js"
import { loggingModule } from "./logging/index.js"
import { loggingHandlersModule } from "./logging/more-handlers.js"
import { mathModule } from "./math.js"
import type { ModuleTable } from "./module.js"
import { operatorModule } from "./operator.js"
import { globModule } from "./os/glob.js"
import { osModule } from "./os/index.js"
import { posixpathModule, statModule } from "./os/path.js"
import { pathlibModule } from "./os/pathlib.js"
import { getpassModule, platformModule } from "./os/platform.js"
import { shutilModule } from "./os/shutil.js"
import { tempfileModule } from "./os/tempfile.js"
import { compatPickleModule } from "./pickle/compat.js"
import { pickleModule } from "./pickle/index.js"
import { pickleAccelerator } from "./pickle/native.js"
import { pkgutilModule } from "./pkgutil.js"
import { pprintModule } from "./pprint.js"
import { queueModule } from "./queue.js"
import { randomModule } from "./random/index.js"
import { reModule } from "./re/index.js"
import { reprlibModule } from "./reprlib.js"
import { schedModule } from "./sched.js"
import { secretsModule } from "./secrets.js"
import { shlexModule } from "./shlex.js"
import { signalModule } from "./signal.js"
import { stringModule } from "./string.js"
import { structModule } from "./struct.js"
import { textwrapModule } from "./textwrap.js"
import { threadingModule } from "./threading/index.js"
import { timeModule } from "./time.js"
import { timeitModule } from "./timeit.js"
import { tomllibModule } from "./tomllib.js"
import { tracebackModule } from "./traceback.js"
import { typesModule } from "./types.js"
import { typingModule } from "./typing/index.js"
import { unicodedataModule } from "./unicodedata.js"
import { unittestAsyncCaseModule } from "./unittest/async-case.js"
import { unittestCaseModule } from "./unittest/case.js"
import { unittestLogModule } from "./unittest/contexts.js"
import { unittestModule, unittestSignalsModule } from "./unittest/index.js"
import { unittestLoaderModule, unittestMainModule } from "./unittest/loader.js"
import { unittestMockModule } from "./unittest/mock/index.js"
import { unittestResultModule } from "./unittest/result.js"
import { unittestRunnerModule } from "./unittest/runner.js"
import { unittestSuiteModule } from "./unittest/suite.js"
import { unittestUtilModule } from "./unittest/util.js"
import { urllibModule, urllibParseModule } from "./urllib/index.js"
import { weakrefModule } from "./weakref.js"

export const modules: ModuleTable = {
  ...coreModules,
  _interface: () => ({ name: "_interface", texts: interfaceTexts }),
  ...machineModules,
  ...numberModules,
  _compat_pickle: compatPickleModule,
  _pickle: pickleAccelerator,
  _collections_user: collectionsUserModule,
  __future__: futureModule,
  abc: abcModule,
  argparse: argparseModule,
  array: arrayModule,
  ast: astModule,
  asyncio: asyncioModule,
  bisect: bisectModule,
  calendar: calendarModule,
  cmath: cmathModule,
  codecs: codecsModule,
  collections: collectionsModule,
  "collections.abc": collectionsAbcModule,
  concurrent: concurrentModule,
  "concurrent.futures": concurrentFuturesModule,
  contextlib: contextlibModule,
  contextvars: contextvarsModule,
  copy: copyModule,
  copyreg: copyregModule,
  _csv: csvAccelerator,
  csv: csvModule,
  dataclasses: dataclassesModule,
  datetime: datetimeModule,
  difflib: difflibModule,
  doctest: doctestModule,
  encodings: encodingsModule,
  enum: enumModule,
  fnmatch: fnmatchModule,
  functools: functoolsModule,
  getopt: getoptModule,
  graphlib: graphlibModule,
  heapq: heapqModule,
  _markupbase: markupBaseModule,
  html: htmlModule,
  "html.entities": htmlEntitiesModule,
  "html.parser": htmlParserModule,
  inspect: inspectModule,
  io: ioModule,
  itertools: itertoolsModule,
  json: jsonModule,
  "json.decoder": jsonDecoderModule,
  "json.encoder": jsonEncoderModule,
  "json.scanner": jsonScannerModule,
  keyword: keywordModule,
  linecache: linecacheModule,
  logging: loggingModule,
  math: mathModule,
  operator: operatorModule,
  getpass: getpassModule,
  glob: globModule,
  os: osModule,
  pathlib: pathlibModule,
  pickle: pickleModule,
  pkgutil: pkgutilModule,
  platform: platformModule,
  posixpath: posixpathModule,
  pprint: pprintModule,
  queue: queueModule,
  random: randomModule,
  re: reModule,
  reprlib: reprlibModule,
  shutil: shutilModule,
  stat: statModule,
  shlex: shlexModule,
  string: stringModule,
  struct: structModule,
  tempfile: tempfileModule,
  textwrap: textwrapModule,
  threading: threadingModule,
  time: timeModule,
  timeit: timeitModule,
  traceback: tracebackModule,
  types: typesModule,
  typing: typingModule,
  unicodedata: unicodedataModule,
  unittest: unittestModule,
  "unittest._log": unittestLogModule,
  "unittest.async_case": unittestAsyncCaseModule,
  "unittest.case": unittestCaseModule,
  "unittest.loader": unittestLoaderModule,
  "unittest.main": unittestMainModule,
  "unittest.mock": unittestMockModule,
  "unittest.result": unittestResultModule,
  "unittest.runner": unittestRunnerModule,
  "unittest.signals": unittestSignalsModule,
  "unittest.suite": unittestSuiteModule,
  "unittest.util": unittestUtilModule,
  urllib: urllibModule,
  "urllib.parse": urllibParseModule,
  ipaddress: ipaddressModule,
  secrets: secretsModule,
  tomllib: tomllibModule,
  configparser: configparserModule,
  signal: signalModule,
  cmd: cmdModule,
  sched: schedModule,
  "logging.handlers": loggingHandlersModule,
  locale: localeModule,
  weakref: weakrefModule,
}
