import type { Exercise } from "./exercise";

/** What a name was found to mean. */
export type ExerciseResolution =
  | {
      readonly status: "found";
      readonly exercise: Exercise;
      /** What matched: the id, the name, an alias, or the name's words once taken apart. */
      readonly via: "id" | "name" | "alias" | "parsed";
      /** What the name left open and how that was read. */
      readonly assumed?: string;
    }
  | {
      readonly status: "ambiguous";
      /** The lifts it could be, two at least. */
      readonly candidates: readonly Exercise[];
    }
  | { readonly status: "unknown" };
