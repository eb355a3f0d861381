import type { MuscleId } from "../catalogue/muscles";
import type { ResponseVerdict } from "../trend/response";
import type { GluteResponse } from "./suitabilityOptions";
import type { SuitabilityQuestion } from "./suitabilityQuestion";

/** Verdicts that say nothing about the choice of lifts, such as "underdosed" or "too-early", stand in neither list. */
const GROWING: readonly (ResponseVerdict | undefined)[] = ["working", "working-at-a-cost"];
const STUCK: readonly (ResponseVerdict | undefined)[] = ["plateau", "no-growth"];

/**
 * Concludes from the other lifts that a muscle leads how it answers: "growing" where some work and none is stuck,
 * "stuck" the other way round, nothing where they disagree or say nothing. What was seen to grow is strength; that size
 * follows is an assumption.
 */
export function readMuscleResponse(muscle: MuscleId, { others }: SuitabilityQuestion): "growing" | "stuck" | undefined {
  const responses = others
    .filter(({ exercise }) => exercise.muscles.some((one) => one.muscle === muscle && one.role === "primary"))
    .map(({ response }) => response);
  const grows = responses.some((response) => GROWING.includes(response));
  const isStuck = responses.some((response) => STUCK.includes(response));
  if (grows === isStuck) return undefined;
  return grows ? "growing" : "stuck";
}

/** How the glutes answer: what the lifter says, else what the other lifts let conclude. */
export function readGluteResponse(question: SuitabilityQuestion): GluteResponse | undefined {
  if (question.gluteResponse !== undefined) return question.gluteResponse;
  const response = readMuscleResponse("gluteus-maximus", question);
  if (response === undefined) return undefined;
  return response === "growing" ? "glutes-growing" : "low-glute-response";
}
