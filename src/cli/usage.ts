import { formats } from "../interchange/formats";
import { wrapText } from "./wrapText";

const LINE = 100;
const and = new Intl.ListFormat("en-GB", { type: "conjunction" });

const read = formats.filter(({ reads }) => reads);
const written = formats.filter(({ writes }) => writes);

/** What `liftcore --help` prints. */
export const USAGE = `liftcore: what your training log says, and what to do next

  liftcore report FILE…                 weeks, best sets, trend, verdict and next session of every lift
  liftcore advise FILE… --exercise ID   the next session of one lift, with reasons
  liftcore guide ID                     how to do a lift: steps, cues, mistakes, questions
  liftcore check FILE…                  what in a file could not be used, line by line
  liftcore convert FILE --to FORMAT     the log in another format, and what of it was lost

${wrapText(`FILE is a log of any of these: ${and.format(read.map(({ name }) => name))}. ID is an id such as barbell-hip-thrust, or a name such as "Hip Thrust (Barbell)".`, LINE)}

Options
  --exercise ID          only this lift (report), or the lift to advise on
  --today 2026-05-09     the day to stand on; the day after the last session when left out
  --weeks 12             weeks of each lift to list in the report
  --unit kg|lb           the unit you type loads in, where a file does not say
  --day-order day-first|month-first   how to read dates such as 09/05/2026, where a file does not tell
  --time-zone Europe/Rome   where you train, for files that keep times in UTC
${listIds("--format", "the format, where it is not recognised:", read)}
  --plan FILE            plans as JSON, by exercise id
  --training-months 18   how long you have trained in earnest
  --locale it            the language of a guide; English where there is none in it
  --trace                every rule with what it read (advise)
  --json                 data instead of text
  --help, --version

Options of convert
${listIds("--to", "the format to write:", written)}
  --to-unit kg|lb        the unit of all loads, for a format that has one: hevy
  --out FILE             where to write; to the screen when left out
  --force                write over a file that is there

It is no medical advice. Exit status: 0 fine, 1 a file, row or name that cannot be used, 2 a command it does not understand.
`;

function listIds(option: string, words: string, listed: readonly { readonly id: string }[]): string {
  const indent = " ".repeat(25);
  const ids = wrapText(listed.map(({ id }) => id).join(", "), LINE - indent.length);
  return `  ${`${option} FORMAT`.padEnd(22)} ${words}\n${indent}${ids.replaceAll("\n", `\n${indent}`)}`;
}
