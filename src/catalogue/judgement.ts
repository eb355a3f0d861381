import type { Evidence } from "./evidence";

/** This library's own call: nobody has measured it. */
export const JUDGEMENT: Evidence = { grade: "judgement", sources: ["project-judgement"] };
