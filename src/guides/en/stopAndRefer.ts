import type { GuidePassage } from "../guide";

/** What every guide without a longer word on safety says. */
export const stopAndRefer: GuidePassage = {
  text:
    "Stop the set at sharp, shooting or rising pain, numbness, dizziness or pain in the chest, and have it seen by a doctor " +
    "or physiotherapist before you train again. In pregnancy, after surgery, or with heart, blood pressure or joint trouble, " +
    "ask one before you start. This guide cannot tell what is wrong with you.",
};
