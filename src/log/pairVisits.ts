import { massIn } from "../units/convertMass";
import type { Session, SetRecord } from "./types";

/** What a visit is known by without its id: what must be equal, and what need only be near. */
interface Trace {
  readonly session: Session;
  /** Date, and of every set the repetitions and seconds. */
  readonly key: string;
  /** To the minute; empty where none is known. */
  readonly start: string;
  /** Of every set the kilograms and the metres. */
  readonly amounts: readonly { readonly kilograms: number; readonly metres: number }[];
}

/** Loads converted between kilograms and pounds, and rounded to two decimals on the way, differ by less. */
const NEAR_KILOGRAMS = 0.01;
/** The same for kilometres and miles of three decimals; judgement. */
const NEAR_METRES = 1;
const MINUTE_LENGTH = "2026-05-04T18:30".length;
/** What formats without a place for a day alone write for one; no one begins then, to the second. */
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:\d{2})?$/u;
/** Visits of one key compared with one visit; no history has as many, and it keeps the cost in step with the logs. */
const MOST_COMPARED = 50;

/**
 * Finds the sessions of `known` that stand among `added` under another id: one for each of `added` at most, the last that
 * fits. A session without a completed set that says anything fits none.
 */
export function pairVisits(known: readonly Session[], added: readonly Session[]): ReadonlySet<Session> {
  const found = new Set<Session>();
  if (added.length === 0) return found;
  const byKey = new Map<string, Trace[]>();
  for (const session of known) {
    const trace = traceOf(session);
    if (trace === undefined) continue;
    const others = byKey.get(trace.key);
    if (others === undefined) byKey.set(trace.key, [trace]);
    else others.push(trace);
  }
  for (const session of added) {
    const fitting = takeFitting(traceOf(session), byKey);
    if (fitting !== undefined) found.add(fitting);
  }
  return found;
}

/** Takes from the end of the list, where taking costs nothing. */
function takeFitting(trace: Trace | undefined, byKey: ReadonlyMap<string, Trace[]>): Session | undefined {
  if (trace === undefined) return undefined;
  const candidates = byKey.get(trace.key) ?? [];
  const end = Math.max(0, candidates.length - MOST_COMPARED);
  for (let place = candidates.length - 1; place >= end; place -= 1) {
    const candidate = candidates[place];
    if (candidate !== undefined && haveOneStart(candidate, trace) && areNear(candidate.amounts, trace.amounts)) return candidates.splice(place, 1)[0]?.session;
  }
  return undefined;
}

function haveOneStart(some: Trace, other: Trace): boolean {
  return some.start === other.start || some.start === "" || other.start === "";
}

function areNear(some: Trace["amounts"], others: Trace["amounts"]): boolean {
  return some.every(({ kilograms, metres }, place) => {
    const other = others[place];
    if (other === undefined) return false;
    return Math.abs(kilograms - other.kilograms) <= NEAR_KILOGRAMS && Math.abs(metres - other.metres) <= NEAR_METRES;
  });
}

function traceOf(session: Session): Trace | undefined {
  const { date, startedAt = "", entries } = session;
  const sets = entries.flatMap((entry) => entry.sets).filter(saysSomething);
  if (sets.length === 0) return undefined;
  const counts = sets.map(({ reps = 0, durationSeconds = 0 }) => `${reps}/${durationSeconds}`);
  return {
    session,
    key: [date, ...counts].join(" "),
    start: MIDNIGHT.test(startedAt) ? "" : startedAt.slice(0, MINUTE_LENGTH),
    amounts: sets.map((set) => ({ kilograms: kilogramsOf(set), metres: set.distanceMetres ?? 0 })),
  };
}

function saysSomething(set: SetRecord): boolean {
  const { completed, reps = 0, durationSeconds = 0, distanceMetres = 0 } = set;
  return completed && (reps > 0 || durationSeconds > 0 || distanceMetres > 0 || kilogramsOf(set) > 0);
}

/** The number of an assisted lift is a load to who does not know the lift. */
function kilogramsOf({ load, assistance }: SetRecord): number {
  const mass = load ?? assistance;
  return mass === undefined ? 0 : massIn(mass, "kg");
}
