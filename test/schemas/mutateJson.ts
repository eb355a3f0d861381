/** Damage to JSON as it comes from outside: keys gone, keys added, other types, numbers and texts out of range. */
import fc from "fast-check";

type Container = Record<string, unknown> | unknown[];

export interface Mutation {
  /** Which of all places, counted through. */
  readonly place: number;
  readonly how: "delete" | "replace" | "nudge" | "add" | "repeat";
  readonly by: unknown;
}

const strangers = [
  "", "text", "kg", "2026-02-30", "0001-13-13", "2026-05-09", "2026-05-09T24:00", "custom:", "X-1-1-1\n", "🏋", 0, -1, 0.25, 0.5, 1.5,
  7, 11, 1001, 1e9, 1e300, 5e-324, 2 ** 53, true, false, null,
];

export const mutations = (): fc.Arbitrary<readonly Mutation[]> =>
  fc.array(
    fc.record({
      place: fc.nat(),
      how: fc.constantFrom("delete", "replace", "nudge", "add", "repeat"),
      by: fc.oneof(fc.constantFrom(...strangers), fc.constantFrom([], {}, [null], { min: 3, max: 1 }, { value: 5, unit: "kg" })),
    }),
    { minLength: 1, maxLength: 2 },
  );

/** A damaged copy. */
export function mutateJson(data: unknown, changes: readonly Mutation[]): unknown {
  const whole: { it: unknown } = { it: JSON.parse(JSON.stringify(data)) };
  for (const change of changes) damage(whole, change);
  return whole.it;
}

function damage(whole: { it: unknown }, { place, how, by: given }: Mutation): void {
  const by: unknown = JSON.parse(JSON.stringify(given));
  const places = listPlaces(whole as Record<string, unknown>);
  const found = places[place % places.length];
  if (found === undefined) return;
  const { holder, key } = found;
  const old = Reflect.get(holder, key) as unknown;
  if (how === "add" && isContainer(old) && !Array.isArray(old)) Object.assign(old, { [["extra", "constructor", "id", "value"][place % 4] ?? "extra"]: by });
  else if (how === "repeat" && Array.isArray(old)) old.push(...old.slice(0, 1), ...old.slice(-1));
  else if (how === "nudge" && typeof old === "number") Reflect.set(holder, key, [-old, old + 0.5, old + 0.25, old * 1e6, old + 1][place % 5]);
  else if (how === "nudge" && typeof old === "string") Reflect.set(holder, key, [`${old}x`, old.slice(1), old.toUpperCase(), `${old}\n`][place % 4]);
  else if (how === "delete" && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how === "delete" && key !== "it") Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, by);
}

function listPlaces(holder: Container): { holder: Container; key: string }[] {
  return Object.keys(holder).flatMap((key) => {
    const value = Reflect.get(holder, key) as unknown;
    return [{ holder, key }, ...(isContainer(value) ? listPlaces(value) : [])];
  });
}

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}
