// Every generator.

import type { Generator } from "../harness/generator.js"
import { numbers } from "./numbers.js"
import { texts } from "./text.js"

export const generators: Generator[] = [numbers, texts]
