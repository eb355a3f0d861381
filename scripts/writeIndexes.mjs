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
