import type { GrowthFit } from "./fitGrowth";
import type { ResponseModel, TrainingAge } from "./responseModel";

/**
 * Projects how many more weeks the line needs until its standard error is below half the usual pace, if sessions go on as
 * often and as noisy as before and lie evenly. A line that is already that sure lies between the verdicts: there only the
 * usual wait helps.
 */
export function weeksUntilDecided(fit: GrowthFit, age: TrainingAge, model: ResponseModel): number {
  const { boundWeight, effortDrift } = model.growth;
  const { most, working } = model.lookAgainWeeks;
  const sureEnough = model.pacePerWeek[age] / 2;
  if (fit.standardError < sureEnough) return working;

  const { shares, sessions, spanWeeks, sessionSd } = fit;
  const weight = shares.rated + shares.limit + boundWeight * shares.bound;
  const drift = effortDrift.rated * shares.rated + effortDrift.limit * shares.limit + effortDrift.bound * shares.bound;
  const perWeek = (sessions - 1) / spanWeeks;
  for (let more = 1; more < most; more++) {
    const weeks = spanWeeks + more;
    // Evenly spaced sessions spread as a uniform distribution: variance = width squared / 12.
    const spread = (weight * perWeek * weeks * weeks ** 2) / 12;
    if (Math.hypot(sessionSd / Math.sqrt(spread), drift / weeks) < sureEnough) return more;
  }
  return most;
}
