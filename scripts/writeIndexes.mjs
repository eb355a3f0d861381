// Writes the indexes of docs/ as text: pure functions, so that a test can hold the files against the source.

const OPENING = "<!-- Written by `npm run docs:indexes` from the source; change it there. -->";

/** docs/rules.md: what the advisor hears, in order, and what it can say. */
export function writeRuleIndex(rules, schemes, sources) {
  const sections = [
    "# What the advisor goes by",
    OPENING,
    "The plan's scheme proposes the next session. Then every rule is heard in this order; of those that decide the most careful replaces the proposal, others may only hold it back. Limits are data: `createAdvisor({ limits: { \"<rule>\": { \"<limit>\": … } } })` sets others.",
    "## Rules",
    ...rules.map((rule) => writeEntry(rule, sources, [`Stage: ${rule.stage}. Reads: ${rule.needs.map((need) => `\`${need}\``).join(", ")}.`, ...writeLimits(rule.limits)])),
    "## Schemes",
    ...schemes.map((scheme) => writeEntry(scheme, sources, [])),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** docs/sources.md: the bibliography, by id. */
export function writeSourceIndex(sources) {
  const rows = Object.values(sources).map((source) => `- **${source.id}**: ${writeSource(source)} *${source.verified}*`);
  const intro = "Every fact cites one of these ids. The last words say how far it was checked: its abstract or page was read, it was seen through another page, it is quoted from memory, or it is the project's own.";
  return `${["# Sources", OPENING, intro, rows.join("\n")].join("\n\n")}\n`;
}

function writeEntry({ id, title, rationale, evidence, sources: cited, messages }, sources, lines) {
  const says = Object.entries(messages).map(([code, text]) => `- \`${code}\`: ${text}`);
  const from = cited.map((source) => `[${source}](sources.md)${sources[source] === undefined ? "?" : ""}`).join(", ");
  return [`### ${title} (\`${id}\`)`, rationale, ...lines, `Evidence: ${evidence}${from === "" ? "" : `; ${from}`}.`, says.join("\n")].join("\n\n");
}

function writeLimits(limits) {
  const entries = Object.entries(limits);
  return entries.length === 0 ? [] : [`Limits: ${entries.map(([name, value]) => `${name} ${value}`).join(", ")}.`];
}

function writeSource({ authors, year, title, where, doi, url }) {
  const link = doi === undefined ? url : `https://doi.org/${doi}`;
  return [authors, year === undefined ? undefined : `(${year})`, title, where, link]
    .filter((part) => part !== undefined && part !== "")
    .join(". ")
    .replace(/\. \(/gu, " (")
    .concat(".");
}

/** docs/lifts.md: the catalogue to look over, by pattern. */
export function writeLiftIndex(exercises, muscles) {
  const patterns = [...new Set(exercises.map(({ pattern }) => pattern))];
  const intro = [
    `${exercises.length} lifts. A muscle stands with the share of a set it is credited with and its length where the load asks most of it; a star marks a role that a study supports, the rest is judgement. Load: what the logged figure means, the bar in kilograms, the usual step, the share of body mass that moves along. Demands: stability, skill, load along the spine, cost to the whole body, 0 to 5, always judgement.`,
  ];
  const tables = patterns.flatMap((pattern) => [`## ${sentence(pattern)}`, writeTable(exercises.filter((lift) => lift.pattern === pattern), muscles)]);
  return `${["# Lifts", OPENING, ...intro, ...tables].join("\n\n")}\n`;
}

/** docs/claims.md: every claim of the guide the library began with, how it stands, and where it is kept. */
export function writeClaimIndex(claims, rules, schemes) {
  const entries = [...rules, ...schemes];
  const rows = claims.map(({ id, status, claim, places }) => `| ${id} | ${claim} | ${status.replaceAll("-", " ")} | ${places.map((place) => writePlace(place, entries)).join("<br>")} |`);
  const intro = [
    `The library began with a guide to the hip thrust in a training app. These are its ${claims.length} claims in our words, how each stands against what has been measured, and where it is kept: a value in a row of the catalogue, a passage of a guide, a rule, a function, or the reason why nowhere. A test follows every pointer.`,
    "*Supported*: measured, for what it says. *Expert*: coaches and mechanism. *Partly*, *contested*, *overstated*, *ambiguous*: something speaks against it, and every value and passage named here says what. *Untested*: nobody has looked, and the place says so. *No difference*: neither better nor worse. *Conflict*: the guide contradicts itself. *Missing*: announced and not there. *No claim*: a heading, a label, a feature.",
  ];
  return `${["# Claims", OPENING, ...intro, ["| Id | Claim | Stands | Where |", "|---|---|---|---|", ...rows].join("\n")].join("\n\n")}\n`;
}

function writePlace(place, entries) {
  if ("lift" in place) return `[${place.path.replaceAll(".", " › ")}: ${writeValue(place.is)}](../src/catalogue/lifts/${camelCase(place.lift)}.ts)`;
  if ("guide" in place) return `[guide, ${place.section.replace(".", " › ")}: ${place.says.map((words) => `“${words}”`).join(", ")}](../src/guides/en/${camelCase(place.guide)}.ts)`;
  if ("rule" in place) return `[rule ${place.rule}${Object.entries(place.limits).map(([name, value]) => `, ${name} ${value}`).join("")}](rules.md#${anchorOf(place.rule, entries)})`;
  if ("scheme" in place) return `[scheme ${place.scheme}](rules.md#${anchorOf(place.scheme, entries)})`;
  if ("room" in place) return `[\`${place.name}\`](../src/${place.room}/${place.name}.ts)`;
  if ("command" in place) return `[\`liftcore ${place.command}\`](../src/cli/${place.command}Command.ts)`;
  return place.nowhere;
}

function writeValue(value) {
  if (Array.isArray(value)) return value.map(writeValue).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value).map(([name, inner]) => `${name} ${inner}`).join(", ");
}

/** The anchor a heading of docs/rules.md gets: letters, digits and hyphens of the title and the id. */
function anchorOf(id, entries) {
  const title = entries.find((entry) => entry.id === id)?.title ?? "";
  return `${title} ${id}`.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-");
}

function camelCase(id) {
  return id.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
}

function writeTable(lifts, muscles) {
  const head = ["| Lift | Leads | Helps | Holds | Load | Demands | Faults |", "|---|---|---|---|---|---|---|"];
  return [...head, ...lifts.map((lift) => `| ${writeLift(lift, muscles).join(" | ")} |`)].join("\n");
}

function writeLift({ id, name, aliases, muscles: involved, loading, demands, mistakes, laterality, measure }, muscles) {
  const ofRole = (role) => involved.filter((one) => one.role === role);
  const { stability, skill, axial, systemic } = demands;
  return [
    [`**${name}** \`${id}\``, ...(aliases.length === 0 ? [] : [aliases.join(", ")])].join("<br>"),
    ofRole("primary").map((one) => writeMover(one, muscles)).join("<br>"),
    ofRole("secondary").map((one) => writeMover(one, muscles)).join("<br>"),
    ofRole("stabiliser").map(({ muscle }) => muscles[muscle].name).join(", "),
    writeLoad(loading, laterality, measure),
    [stability, skill, axial, systemic].join(" "),
    mistakes.map((mistake) => mistake.name).join("<br>"),
  ];
}

function writeMover({ muscle, regions, setCredit, peakLength, evidence }, muscles) {
  const parts = regions === undefined ? "" : ` (${regions.map((id) => muscles[muscle].regions.find((region) => region.id === id)?.name).join(", ")})`;
  return `${muscles[muscle].name}${parts} ${setCredit} ${peakLength}${evidence === "judgement" ? "" : " *"}`;
}

function writeLoad({ convention, barKg, smallestStep, bodyMassShare, startsOnFloor }, laterality, measure = "repetitions") {
  return [
    convention,
    ...(barKg > 0 ? [`bar ${barKg}`] : []),
    ...(convention === "none" ? [] : [`step ${smallestStep.kg} kg, ${smallestStep.lb} lb`]),
    ...(bodyMassShare > 0 ? [`body ${bodyMassShare}`] : []),
    ...(startsOnFloor === true ? ["from the floor"] : []),
    ...(laterality === "bilateral" ? [] : [laterality]),
    ...(measure === "repetitions" ? [] : [`by ${measure}`]),
  ].join("<br>");
}

function sentence(id) {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
}
