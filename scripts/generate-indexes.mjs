// `npm run docs:indexes`: writes docs/rules.md, docs/sources.md, docs/lifts.md and docs/claims.md from the built library.
import { writeFileSync } from "node:fs";
import { rules, schemes } from "liftcore/advisor";
import { exercises, muscles, sources } from "liftcore/catalogue";
import { claims } from "./claims.mjs";
import { writeClaimIndex, writeLiftIndex, writeRuleIndex, writeSourceIndex } from "./writeIndexes.mjs";

writeFileSync("docs/rules.md", writeRuleIndex(rules, Object.values(schemes), sources));
writeFileSync("docs/sources.md", writeSourceIndex(sources));
writeFileSync("docs/lifts.md", writeLiftIndex(exercises, muscles));
writeFileSync("docs/claims.md", writeClaimIndex(claims, rules, Object.values(schemes)));
