// The records of mbpp.jsonl. One test file each, so that they run side by side.

import { testRecords } from "./records.js"

testRecords("mbpp.jsonl")
