/** An input that fails is made smaller with so many tries at most, in so many milliseconds. */
const MOST_TRIES = 3000;
const LONGEST = 30_000;

/** Takes away lines, then characters, as long as `stillFails` says that the same law is broken. */
export async function minimise(input, stillFails) {
  const end = performance.now() + LONGEST;
  let tries = 0;
  const isOver = () => tries >= MOST_TRIES || performance.now() > end;
  const test = async (candidate) => {
    tries += 1;
    return !isOver() && (await stillFails(candidate));
  };
  let smallest = input;
  for (const { has, take, make } of UNITS) {
    if (!has(smallest)) continue;
    const parts = await shrink(take(smallest), (rest) => test(make(smallest, rest)), isOver);
    smallest = make(smallest, parts);
  }
  for (const name of Object.keys(smallest.options)) {
    const options = Object.fromEntries(Object.entries(smallest.options).filter(([key]) => key !== name));
    if (await test({ ...smallest, options })) smallest = { ...smallest, options };
  }
  return smallest;
}

const hasText = ({ text }) => text !== undefined;
const UNITS = [
  { has: hasText, take: ({ text }) => text.split("\n"), make: (input, lines) => ({ ...input, text: lines.join("\n") }) },
  { has: hasText, take: ({ text }) => text.split(/(?<=[,;])/u), make: (input, cells) => ({ ...input, text: cells.join("") }) },
  { has: hasText, take: ({ text }) => text.split(""), make: (input, characters) => ({ ...input, text: characters.join("") }) },
  { has: ({ bytes }) => bytes !== undefined, take: ({ bytes }) => [...bytes], make: (input, bytes) => ({ ...input, bytes: new Uint8Array(bytes) }) },
];

/** Leaves out ever smaller runs of parts. */
async function shrink(all, fails, isOver) {
  let parts = all;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < parts.length && !isOver(); ) {
      const rest = [...parts.slice(0, from), ...parts.slice(from + size)];
      if (await fails(rest)) parts = rest;
      else from += size;
    }
  }
  return parts;
}
