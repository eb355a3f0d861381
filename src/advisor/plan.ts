import type { PlanBase } from "./planBase";
import type { Scheme } from "./scheme";
import type { schemes } from "./schemes";

type BuiltInScheme = (typeof schemes)[keyof typeof schemes];

/** The id of a built-in scheme. */
export type BuiltInSchemeId = BuiltInScheme["id"];

type PlanOf<OneScheme> =
  OneScheme extends Scheme<infer Id, infer Params> ? PlanBase & { readonly scheme: Id; readonly params?: Params } : never;

/** A plan by one of the built-in schemes, with that scheme's own options. */
export type BuiltInPlan = PlanOf<BuiltInScheme>;

/** A plan by a scheme of your own; its id begins with "custom:". */
export type CustomPlan = PlanBase & {
  readonly scheme: `custom:${string}`;
  readonly params?: Readonly<Record<string, unknown>>;
};

/** How a lift is to progress. */
export type Plan = BuiltInPlan | CustomPlan;
