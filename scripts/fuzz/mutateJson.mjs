import { LONG_TOKENS, TOKENS } from "./tokens.mjs";

/** Replaces, removes, repeats or renames something in a JSON text; one that is no JSON is given back. */
export function mutateJson(text, random, piece) {
  try {
    const holder = { root: JSON.parse(text) };
    for (let times = random.between(1, 4); times > 0; times -= 1) change(holder, random, piece);
    const written = JSON.stringify(holder.root) ?? "null";
    return random.chance(0.1) ? rename(written, random) : written;
  } catch {
    // No JSON, or too deep for the one who writes it.
    return text;
  }
}

/** Descends to a place, the same chance at every level. */
function change(holder, random, piece) {
  let [parent, name] = [holder, "root"];
  while (isBranch(parent[name]) && random.chance(0.88)) {
    const keys = Object.keys(parent[name]);
    if (keys.length === 0) break;
    [parent, name] = [parent[name], random.pick(keys)];
  }
  random.pick(CHANGES)(parent, name, random, piece);
}

const CHANGES = [
  (parent, name, random) => set(parent, name, random.chance(0.02) ? random.pick(LONG_TOKENS) : random.pick(TOKENS)),
  (parent, name, random) => set(parent, name, random.pick([null, true, false, 0, -1, 1e308, 2 ** 53, 0.5, [], {}, "", [[]], [null]])),
  (parent, name, _, piece) => set(parent, name, JSON.parse(piece())),
  (parent, name) => {
    if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else delete parent[name];
  },
  (parent, name, random) => {
    if (Array.isArray(parent)) parent.splice(Number(name), 0, ...Array.from({ length: random.between(1, 3) }, () => parent[name]));
    else set(parent, random.pick(TOKENS), parent[name]);
  },
  (parent, name) => set(parent, name, typeof parent[name] === "string" ? Number(parent[name]) : JSON.stringify(parent[name])),
  (parent, name) => set(parent, name, [parent[name]]),
  (parent, name, random) => {
    let deep = parent[name];
    for (let depth = random.pick([3, 40, 3000]); depth > 0; depth -= 1) deep = random.chance(0.5) ? [deep] : { sets: deep };
    set(parent, name, deep);
  },
];

const isBranch = (value) => typeof value === "object" && value !== null;
const set = (parent, name, value) => {
  if (name !== "__proto__") parent[name] = value;
};

/** Renames one key in the text, as no parsed object would let it. */
function rename(text, random) {
  const keys = [...text.matchAll(/"\w+"(?=:)/gu)];
  if (keys.length === 0) return text;
  const { index, 0: key } = random.pick(keys);
  return `${text.slice(0, index)}"${random.pick(["__proto__", "constructor", "toString", "sets", "reps", "x"])}"${text.slice(index + key.length)}`;
}
