import type { BodyPart, EquipmentNeed, Mechanic } from "../../catalogue/exercise";
import type { MuscleRole } from "../../catalogue/muscle";
import type { MuscleId } from "../../catalogue/muscles";

/** The public lists of exercises whose rows can be read. */
export const FOREIGN_SOURCES = ["free-exercise-db", "wger"] as const;

/** One of {@link FOREIGN_SOURCES}. */
export type ForeignSource = (typeof FOREIGN_SOURCES)[number];

/** A muscle as a foreign row names it. */
export interface ForeignMuscle {
  /** The row's own word. */
  readonly label: string;
  readonly role: Exclude<MuscleRole, "stabiliser">;
  /** The one muscle of ours it means; absent where it could be several. */
  readonly muscle?: MuscleId;
  /** The muscles of ours it could mean, where that is more than one; which of them, the row does not say. */
  readonly candidates?: readonly MuscleId[];
}

/** A field of a lift that a foreign row does not settle. */
export interface UnknownField {
  /** Its path in a row, as `pattern` or `muscles.quadriceps.setCredit`. */
  readonly field: string;
  /** Why it is not known, in English. */
  readonly reason: string;
}

/** Something in a foreign row that could not be used. */
export interface ForeignRowIssue {
  /** The field of the foreign row. */
  readonly field: string;
  /** What stood there, shortened. */
  readonly text: string;
  readonly reason: string;
}

/** What a foreign row settles of a lift. */
export interface KnownFields {
  readonly bodyPart?: BodyPart;
  readonly mechanic?: Mechanic;
  /** What the row names; that nothing else is needed it never says. */
  readonly equipment?: readonly EquipmentNeed[];
}

/**
 * A row of a public list of exercises, read as far as it goes. It is no lift: what sets count for, how the load is
 * meant and much else is not in such rows. Look its name up with `resolveExercise` first; where none of our lifts is
 * meant, write the lift with `defineExercise` and what is `known`, filling in what is `unknown`.
 */
export interface ForeignExercise {
  readonly status: "read";
  readonly source: ForeignSource;
  /** An id that no lift of ours has or will have: the source's name and the row's id. */
  readonly id: string;
  /** The id as the row has it. */
  readonly foreignId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly known: KnownFields;
  /** Primary ones first. */
  readonly muscles: readonly ForeignMuscle[];
  readonly unknown: readonly UnknownField[];
  readonly issues: readonly ForeignRowIssue[];
}

/** A row that cannot be used at all, or that is no lift. */
export interface RejectedExercise {
  readonly status: "rejected";
  readonly source: ForeignSource;
  readonly issues: readonly ForeignRowIssue[];
}

/** What reading a row of a public list of exercises gives. */
export type ForeignExerciseReading = ForeignExercise | RejectedExercise;
