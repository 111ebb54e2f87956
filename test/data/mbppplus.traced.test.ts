// The records of mbppplus.jsonl, traced.

import { testTracedRecords } from "./traced.js"

testTracedRecords("mbppplus.jsonl")
