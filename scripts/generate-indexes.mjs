// `npm run docs:indexes`: writes docs/rules.md and docs/sources.md from the built library.
import { writeFileSync } from "node:fs";
import { rules, schemes } from "liftcore/advisor";
import { sources } from "liftcore/catalogue";
import { writeRuleIndex, writeSourceIndex } from "./writeIndexes.mjs";

writeFileSync("docs/rules.md", writeRuleIndex(rules, Object.values(schemes), sources));
writeFileSync("docs/sources.md", writeSourceIndex(sources));
