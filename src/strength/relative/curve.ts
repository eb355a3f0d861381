/** What a system does with a body mass beyond a limit: reads the curve at the limit, goes on along it, or gives nothing. */
export const BEYOND_RULES = ["held", "continued", "no-points"] as const;
/** One of {@link BEYOND_RULES}. */
export type BeyondRule = (typeof BEYOND_RULES)[number];

/** An end of the range of body mass a curve was made for. */
export interface BodyMassLimit {
  readonly kg: number;
  readonly beyond: BeyondRule;
}

/** Points per kilogram lifted by body mass, and the range of body mass that holds for. */
export interface Curve {
  readonly lightest?: BodyMassLimit;
  readonly heaviest?: BodyMassLimit;
  /** Points for one kilogram lifted at a body mass in kilograms. */
  readonly coefficient: (bodyMassKg: number) => number;
}

/** What a curve says about a body mass, and what was done with that body mass. */
export interface CurveReading {
  /** Points for one kilogram lifted. */
  readonly coefficient: number;
  /** The body mass the curve was read at, in kg: the lifter's own, or the limit it was held at. */
  readonly bodyMassUsedKg: number;
  /** Where the lifter's own body mass lies against the range the curve was made for. */
  readonly bodyMassRange: "within" | "below" | "above";
}

/** A curve that is read at the nearer limit by anyone beyond it. */
export function heldBetween(lightestKg: number, heaviestKg: number, coefficient: Curve["coefficient"]): Curve {
  return { lightest: { kg: lightestKg, beyond: "held" }, heaviest: { kg: heaviestKg, beyond: "held" }, coefficient };
}

/** Reads a curve at a body mass in kilograms, by the rule of the limit where it lies beyond one. */
export function readCurve(curve: Curve, bodyMassKg: number): CurveReading {
  const { lightest, heaviest } = curve;
  if (lightest !== undefined && bodyMassKg < lightest.kg) return readBeyond(curve, bodyMassKg, lightest, "below");
  if (heaviest !== undefined && bodyMassKg > heaviest.kg) return readBeyond(curve, bodyMassKg, heaviest, "above");
  return { coefficient: curve.coefficient(bodyMassKg), bodyMassUsedKg: bodyMassKg, bodyMassRange: "within" };
}

function readBeyond(
  { coefficient }: Curve,
  bodyMassKg: number,
  { kg, beyond }: BodyMassLimit,
  bodyMassRange: "below" | "above",
): CurveReading {
  const bodyMassUsedKg = beyond === "held" ? kg : bodyMassKg;
  return { coefficient: beyond === "no-points" ? 0 : coefficient(bodyMassUsedKg), bodyMassUsedKg, bodyMassRange };
}
