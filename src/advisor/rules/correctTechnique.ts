import { MISTAKE_ACTIONS, type MistakeAction } from "../../catalogue/exercise";
import type { Facts } from "../facts";
import { defineRule, type Effect } from "../rule";

/** What each action of the catalogue means for the next session. */
const EFFECTS = {
  mention: () => ({ kind: "warn" }),
  "hold-load": () => ({ kind: "decide", decision: "hold", loadFactor: 1 }),
  "reduce-load": ({ reduceFactor }) => ({ kind: "decide", decision: "reduce-load", loadFactor: reduceFactor }),
  "rebuild-technique": ({ rebuildFactor, extraRir }) => ({
    kind: "decide",
    decision: "rebuild-technique",
    loadFactor: rebuildFactor,
    extraRir,
  }),
} as const satisfies Record<MistakeAction, (limits: Record<"reduceFactor" | "rebuildFactor" | "extraRir", number>) => Effect>;

/** A technique fault holds or lowers the load before anything may raise it; each fault's action stands in the catalogue. */
export const correctTechnique = /* @__PURE__ */ defineRule({
  id: "correct-technique",
  title: "Technique before load",
  rationale:
    "A fault trained under more load is a fault practised. The first time most faults hold the load; when the next session shows the same fault again, the load comes down until the movement is right.",
  evidence: "consensus",
  sources: ["iron-hip-thrust-guide", "project-judgement"],
  stage: "technique",
  needs: ["lift.mistakes", "lastExposure.faults", "lastExposure.repeatedFaults"],
  limits: { reduceFactor: 0.9, rebuildFactor: 0.8, extraRir: 1 },
  messages: {
    mention: "Noted last time: {{name}}. Keep an eye on it.",
    "hold-load": "Noted last time: {{name}}. Keep the load until a whole session is free of it.",
    "reduce-load": "Noted again: {{name}}. Take less load and get every repetition right before you add any.",
    "rebuild-technique": "Seen in a second session: {{name}}. Rebuild the movement with clearly less load and easier sets.",
  },
  judge: (facts, limits) => {
    const seen = facts["lift.mistakes"].filter(({ id }) => facts["lastExposure.faults"].includes(id));
    if (seen.length === 0) return facts["lastExposure.faults"].length === 0 ? "satisfied" : "not-applicable";
    const repeated = facts["lastExposure.repeatedFaults"];
    const actionOf = ({ id, onFirst, onRepeat }: Facts["lift.mistakes"][number]) => (repeated.includes(id) ? onRepeat : onFirst);
    const worst = [...seen].sort((a, b) => rankOf(actionOf(b)) - rankOf(actionOf(a)))[0];
    if (worst === undefined) return "satisfied";
    const action = actionOf(worst);
    return { code: action, params: { fault: worst.id, name: asPartOfSentence(worst.name) }, effect: EFFECTS[action](limits) };
  },
});

function rankOf(action: MistakeAction): number {
  return MISTAKE_ACTIONS.indexOf(action);
}

function asPartOfSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
