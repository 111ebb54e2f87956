// The records of mbpp_tests.jsonl, traced.

import { testTracedRecords } from "./traced.js"

testTracedRecords("mbpp_tests.jsonl")
