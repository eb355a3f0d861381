/** Follows a pointer of scripts/claims.mjs to what it points at, and says what is wrong with it. */
import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { claims } from "../../scripts/claims.mjs";
import { rules } from "../../src/advisor/rules";
import { schemes } from "../../src/advisor/schemes";
import { exercises } from "../../src/catalogue/exercises";
import { USAGE } from "../../src/cli/usage";
import { getGuide } from "../../src/guides/getGuide";
import type { Guide } from "../../src/guides/guide";

export type Claim = (typeof claims)[number];
export type Place = Claim["places"][number];

/** Statuses whose every value and passage must be marked contested. */
const DISPUTED: readonly string[] = ["partly", "contested", "overstated", "ambiguous"];
const NOBODY_LOOKED = /\b(?:untested|no study|nobody|no one|not been (?:tested|shown)|has not been)\b/iu;

/** What a value or passage says of itself. */
interface Found {
  readonly contested: boolean;
  /** Its note, or its text. */
  readonly words: string;
}

/** What keeps the claim from standing there; nothing if it does. */
export async function faultsOf({ status }: Pick<Claim, "status">, place: Place): Promise<readonly string[]> {
  if ("lift" in place) return faultsOfValue(status, place);
  if ("guide" in place) return faultsOfPassage(status, place);
  if ("rule" in place) return faultsOfRule(place);
  if ("scheme" in place) return place.scheme in schemes ? [] : [`no scheme ${place.scheme}`];
  if ("room" in place) return await faultsOfFunction(place);
  if ("command" in place) return faultsOfCommand(place);
  return place.nowhere.length > 20 ? [] : ["no reason given"];
}

function faultsOfValue(status: string, { lift, path, is }: Extract<Place, { lift: string }>): readonly string[] {
  const trail = walk(exercises.find(({ id }) => id === lift), path.split("."));
  const value = trail.at(-1);
  if (!isDeepStrictEqual(value, is)) return [`${lift} ${path} is ${JSON.stringify(value)}, not ${JSON.stringify(is)}`];
  const evidence = evidenceOn(trail, path);
  const found = { contested: own(evidence, "contested") === true, words: String(own(evidence, "note")) };
  return honestyFaults(status, found, path);
}

async function faultsOfPassage(status: string, place: Extract<Place, { guide: string }>): Promise<readonly string[]> {
  const { guide: id, section, says } = place;
  const guide = await getGuide(id);
  const passages = guide === undefined ? [] : passagesIn(guide, section);
  const found = passages.filter(({ words }) => says.every((part) => words.includes(part)));
  const [passage] = found;
  const what = `${section}: ${says.join(", ")}`;
  if (passage === undefined || found.length > 1) return [`${found.length} passages instead of one say ${what}`];
  return honestyFaults(status, passage, what);
}

function faultsOfRule({ rule: id, limits }: Extract<Place, { rule: string }>): readonly string[] {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return [`no rule ${id}`];
  return Object.entries(limits).flatMap(([name, value]) =>
    rule.limits[name] === value ? [] : [`limit ${name} of ${id} is ${rule.limits[name]}, not ${value}`],
  );
}

async function faultsOfFunction({ room, name }: Extract<Place, { room: string }>): Promise<readonly string[]> {
  const door: unknown = existsSync(`src/${room}`) ? await import(`../../src/${room}/index.ts`) : undefined;
  if (typeof own(door, name) !== "function") return [`no function ${name} in ${room}`];
  return fileFaults(`src/${room}/${name}.ts`);
}

function faultsOfCommand({ command }: Extract<Place, { command: string }>): readonly string[] {
  if (!USAGE.includes(`liftcore ${command} `)) return [`no command ${command}`];
  return fileFaults(`src/cli/${command}Command.ts`);
}

function fileFaults(path: string): readonly string[] {
  return existsSync(path) ? [] : [`no file ${path}`];
}

function honestyFaults(status: string, { contested, words }: Found, place: string): readonly string[] {
  if (DISPUTED.includes(status) && !contested) return [`${place} does not say that it is contested`];
  const isOpen = status === "untested" && !contested && !NOBODY_LOOKED.test(words);
  return isOpen ? [`${place} does not say that nobody has looked`] : [];
}

/** Every step of a path through a row; members of lists are named by id, muscle, equipment, role and goal, or place. */
function walk(row: unknown, path: readonly string[]): readonly unknown[] {
  const trail = [row];
  for (const step of path) trail.push(stepInto(trail.at(-1), step));
  return trail;
}

function stepInto(value: unknown, step: string): unknown {
  if (!Array.isArray(value)) return own(value, step);
  const namesOf = (one: unknown) => [
    own(one, "id"),
    own(one, "muscle"),
    own(one, "equipment"),
    `${String(own(one, "role"))}-${String(own(one, "goal"))}`,
  ];
  return value.find((one) => namesOf(one).includes(step)) ?? own(value, step);
}

/** The evidence nearest to the value; that of the row as a whole speaks for its muscles only. */
function evidenceOn(trail: readonly unknown[], path: string): unknown {
  const isOfMuscles = path.startsWith("muscles.") || path.startsWith("evidenceOverlay.");
  const upwards = trail.slice(isOfMuscles ? 0 : 1).reverse();
  const nearest = upwards.find((value) => typeof own(value, "evidence") === "object");
  return own(nearest, "evidence");
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The passages of a section; of a mistake everything said about it. */
function passagesIn(guide: Guide, section: string): readonly Found[] {
  const [name, part] = section.split(".");
  const passage = ({ text, contested = false }: Guide["overview"][number]): Found => ({ contested, words: text });
  const plain = (words: string): Found => ({ contested: false, words });
  switch (name) {
    case "overview":
    case "programming":
    case "isItWorking":
    case "safety":
      return guide[name].map(passage);
    case "questions":
      return guide.questions.map(({ answer }) => passage(answer));
    case "execution":
      return guide.execution
        .filter(({ phase }) => phase === part)
        .flatMap(({ steps, notes = [] }) => [...steps.map(plain), ...notes.map(passage)]);
    case "cues":
      return guide.cues.filter(({ phase }) => phase === part).flatMap(({ cues }) => cues.map(plain));
    case "mistakes":
      return guide.mistakes
        .filter(({ id }) => id === part)
        .map(({ symptom, why, fix, contested = false }) => ({ contested, words: `${symptom} ${why} ${fix}` }));
    default:
      return [];
  }
}
