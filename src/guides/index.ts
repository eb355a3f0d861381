export {
  PHASES,
  type ExecutionPhase,
  type Guide,
  type GuidePassage,
  type GuideQuestion,
  type MistakeGuide,
  type Phase,
  type PhaseCues,
} from "./guide";
export { getGuide, type LocalisedGuide } from "./getGuide";
export { listGuides } from "./listGuides";
export { locales, type Locale } from "./locales";
