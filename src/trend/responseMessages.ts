/** English by code; other locales translate the codes. */
export const responseMessages = {
  "unit-change":
    "On {{date}} the load changed by a factor of {{factor}}, which training does not do. Did the unit change, or what you write down as the load?",
  "setup-change":
    "Since {{date}} every session lies apart from those before, by {{percent}} %. Did the technique, the range of motion or the equipment change?",
  "log-collapse":
    "The log falls by {{percent}} % a week, faster than strength is lost. Were the loads written down in another way, or lowered on purpose?",
  "too-few-sessions": "{{sessions}} sessions in the last {{days}} days, of {{planned}} planned: too few to expect anything.",
  "long-pause": "The last session was {{days}} days ago, so the lift is not being trained.",
  "never-trained": "The log has no recent session of this lift.",
  "too-few-readable": "{{sessions}} sessions in the last {{weeks}} weeks can be read for strength; {{needed}} are needed.",
  growing: "Most likely growing: {{percent}} % a week over {{sessions}} sessions.",
  ramping:
    "Rising by {{percent}} % a week over {{sessions}} sessions: too fast to be growth alone, so loads are still catching up with what you can do.",
  "growing-at-a-cost": "Most likely growing, {{percent}} % a week, but dose or tiredness is rising with it.",
  "coming-back": "Most likely coming back after a break of {{days}} days: rising, and still {{percent}} % below the best before it.",
  "too-little-done": "Most likely too little: {{sets}} hard sets a week for the main muscle, and growth is not in sight.",
  "fallen-without-fatigue":
    "Performance has fallen and nothing logged says fatigue. Was it illness, a change of technique or a deliberate step back?",
  "tired-beyond-recovery": "Most likely more than is being recovered from: performance is down; what speaks loudest is {{strongest}}.",
  "tired-without-gain": "Most likely tiring without gaining; what speaks loudest is {{strongest}}.",
  standstill: "Most likely a plateau: no growth, and no sign of fatigue.",
  "no-growth-seen": "No growth, and the cause is unclear. Try one easy week and compare.",
  undecided: "Nothing is decided yet; if anything it looks like {{leaning}}. It may take about {{span}} to settle.",
} as const;

/** A code of {@link responseMessages}. */
export type ResponseMessageCode = keyof typeof responseMessages;

/** The numbers and words that a message is filled with. */
export type MessageParams = Readonly<Record<string, number | string>>;

/** Fills the placeholders of a message. */
export function writeResponseMessage(code: ResponseMessageCode, params: MessageParams): string {
  return responseMessages[code].replace(/\{\{(\w+)\}\}/gu, (placeholder, name: string) => String(params[name] ?? placeholder));
}
