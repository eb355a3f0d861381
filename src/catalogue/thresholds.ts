import type { Evidence, Threshold } from "./evidence";
import { JUDGEMENT } from "./judgement";

/** Where a beginner starts. */
export function startLoad(kilograms: number, evidence: Evidence = JUDGEMENT): Threshold {
  return { value: kilograms, unit: "kg", meaning: "where a beginner starts", evidence };
}

/** Fewest sessions before load is added. */
export function calibrationSessionsMin(sessions: number, evidence: Evidence = JUDGEMENT): Threshold {
  return { value: sessions, unit: "sessions", meaning: "fewest sessions to settle the set-up before adding load", evidence };
}

/** Sessions before progress is judged. */
export function calibrationSessionsExpected(sessions: number, evidence: Evidence = JUDGEMENT): Threshold {
  return { value: sessions, unit: "sessions", meaning: "sessions the set-up usually takes; no verdict on progress before", evidence };
}

/** The least maximum that is no slip of the finger. */
export function plausibleMin(bodyMasses: number, evidence: Evidence = JUDGEMENT): Threshold {
  return { value: bodyMasses, unit: "x body mass", meaning: "an estimated maximum below this is more likely a wrong entry", evidence };
}

/** The greatest maximum that is no slip of the finger. */
export function plausibleMax(bodyMasses: number, evidence: Evidence = JUDGEMENT): Threshold {
  return { value: bodyMasses, unit: "x body mass", meaning: "an estimated maximum above this is more likely a wrong entry", evidence };
}

/** The greatest rise from one session to the next that is no slip of the finger. */
export function implausibleJump(percent: number, evidence: Evidence = JUDGEMENT): Threshold {
  return { value: percent, unit: "%", meaning: "a larger rise of the estimated maximum from one session to the next is more likely a wrong entry", evidence };
}
