import { getGuide, type LocalisedGuide } from "../guides/getGuide";
import type { GuidePassage } from "../guides/guide";
import { emptyLog } from "../log/mergeLogs";
import { asJson, badInput, badUsage, type CommandResult } from "./commandResult";
import type { Options } from "./parseOptions";
import { resolveLift } from "./resolveLift";
import { wrapText } from "./wrapText";

/** `liftcore guide ID` */
export async function guideCommand({ files: [name, ...others], json, locale }: Options, width: number): Promise<CommandResult> {
  if (name === undefined || others.length > 0) return badUsage("guide needs one lift");
  const lift = resolveLift(name, emptyLog);
  if (!lift.ok) return lift.result;
  const guide = await getGuide(lift.exerciseId, locale);
  if (guide === undefined) return badInput(`there is no guide for ${lift.exerciseId}`);
  return json ? asJson(guide) : { status: 0, output: writeGuide(guide, width) };
}

function writeGuide(guide: LocalisedGuide, width: number): string {
  const bullet = (text: string) => wrapText(`- ${text}`, width, "  ");
  const numbered = (texts: readonly string[]) => texts.map((text, place) => wrapText(`${place + 1}. ${text}`, width, "   "));
  const passage = ({ text, contested }: GuidePassage) => wrapText(contested === true ? `${text} [contested]` : text, width);
  const fellBack = guide.fellBack ? ["(There is no guide to this lift in the language asked for; this is the English one.)"] : [];
  const sections: (readonly [string, readonly string[]])[] = [
    [guide.title.toUpperCase(), [...fellBack, ...guide.overview.map(passage)]],
    ...guide.execution.map(({ phase, steps, notes = [] }) => [`DO IT: ${phase}`, [...numbered(steps), ...notes.map(passage)]] as const),
    ...guide.cues.map(({ phase, cues }) => [`CUES: ${phase}`, cues.map(bullet)] as const),
    ["MISTAKES", guide.mistakes.map(({ symptom, why, fix }) => [`- ${symptom}`, `  Why: ${why}`, `  Fix: ${fix}`].map((line) => wrapText(line, width, "  ")).join("\n"))],
    ["PROGRAMMING", guide.programming.map(passage)],
    ["IS IT WORKING?", guide.isItWorking.map(passage)],
    ["QUESTIONS", guide.questions.map(({ question, answer }) => `${wrapText(question, width)}\n${passage(answer)}`)],
    ["SAFETY", guide.safety.map(passage)],
  ];
  const said = sections.filter(([, texts]) => texts.length > 0);
  return `${said.map(([title, texts]) => [title, ...texts].join("\n\n")).join("\n\n\n")}\n`;
}
