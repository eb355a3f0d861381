// `npm run docs:indexes`: writes docs/rules.md, docs/sources.md and docs/lifts.md from the built library.
import { writeFileSync } from "node:fs";
import { rules, schemes } from "liftcore/advisor";
import { exercises, muscles, sources } from "liftcore/catalogue";
import { writeLiftIndex, writeRuleIndex, writeSourceIndex } from "./writeIndexes.mjs";

writeFileSync("docs/rules.md", writeRuleIndex(rules, Object.values(schemes), sources));
writeFileSync("docs/sources.md", writeSourceIndex(sources));
writeFileSync("docs/lifts.md", writeLiftIndex(exercises, muscles));
