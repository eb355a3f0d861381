import type { EquipmentId } from "./equipment";
import type { Exercise } from "./exercise";
import { foldText } from "../foundation/foldText";
import { nameKey, readName, type ReadName } from "./readName";

/** What a catalogue is searched by; every lookup is one step. */
export interface NameIndex {
  readonly byId: ReadonlyMap<string, Exercise>;
  /** By the folded name and by each folded alias. */
  readonly byName: ReadonlyMap<string, Exercise>;
  readonly byAlias: ReadonlyMap<string, Exercise>;
  /** By `nameKey` of every way to say the lift. */
  readonly byWords: ReadonlyMap<string, readonly Exercise[]>;
  /** By the movement alone, whatever it is done with. */
  readonly byMovement: ReadonlyMap<string, readonly Exercise[]>;
}

const IMPLEMENT_OF: Readonly<Partial<Record<EquipmentId, string>>> = {
  barbell: "barbell",
  dumbbell: "dumbbell",
  kettlebell: "kettlebell",
  machine: "machine",
  cable: "cable",
  "smith-machine": "smith",
  "ez-bar": "ezbar",
  "trap-bar": "trapbar",
  band: "band",
};

/** Files every lift under its id, names and words. */
export function indexNames(exercises: readonly Exercise[]): NameIndex {
  const byWords = new Map<string, Exercise[]>();
  const byMovement = new Map<string, Exercise[]>();
  for (const exercise of exercises) {
    for (const name of [exercise.name, ...exercise.aliases]) {
      const read = readName(name);
      for (const words of withOwnImplements(read, exercise)) file(byWords, nameKey(words), exercise);
      file(byMovement, movementKey(read), exercise);
    }
  }
  return {
    byId: new Map(exercises.map((exercise) => [exercise.id, exercise])),
    byName: new Map(exercises.map((exercise) => [foldText(exercise.name), exercise])),
    byAlias: new Map(
      exercises.flatMap((exercise) => exercise.aliases.map((alias) => [foldText(alias), exercise] as const)),
    ),
    byWords,
    byMovement,
  };
}

/** The key of a movement without what it is done with. */
export function movementKey({ movement }: ReadName): string {
  return movement.join(" ");
}

/** A name that leaves the equipment open also stands for itself with the lift's own equipment named. */
function withOwnImplements(read: ReadName, exercise: Exercise): readonly ReadName[] {
  if (read.implements.length > 0) return [read];
  return [read, ...ownImplements(exercise).map((tool) => ({ movement: read.movement, implements: [tool] }))];
}

function ownImplements({ equipment, loading }: Exercise): readonly string[] {
  const tools = equipment
    .filter(({ need }) => need === "required")
    .flatMap(({ equipment: id }) => IMPLEMENT_OF[id] ?? []);
  return loading.convention === "added" ? [...tools, "weighted", "bodyweight"] : tools;
}

function file(index: Map<string, Exercise[]>, key: string, exercise: Exercise): void {
  const filed = index.get(key);
  if (filed === undefined) index.set(key, [exercise]);
  else if (!filed.includes(exercise)) filed.push(exercise);
}
