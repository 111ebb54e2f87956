// The records of humanevalplus.jsonl, traced.

import { testTracedRecords } from "./traced.js"

testTracedRecords("humanevalplus.jsonl")
