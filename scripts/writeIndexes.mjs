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
