/** What `liftcore --help` prints. */
export const USAGE = `liftcore: what your training log says, and what to do next

  liftcore report FILE…                 weeks, best sets, trend, verdict and next session of every lift
  liftcore advise FILE… --exercise ID   the next session of one lift, with reasons
  liftcore guide ID                     how to do a lift: steps, cues, mistakes, questions
  liftcore check FILE…                  what in a file could not be used, line by line

FILE is an export of Strong or Hevy, or a log of liftcore's own. ID is an id such as
barbell-hip-thrust, or a name such as "Hip Thrust (Barbell)".

Options
  --exercise ID          only this lift (report), or the lift to advise on
  --today 2026-05-09     the day to stand on; the day after the last session when left out
  --weeks 12             weeks of each lift to list in the report
  --unit kg|lb           the unit you type loads in, where a file does not say
  --format strong|hevy|liftcore   the format, where it is not recognised
  --plan FILE            plans as JSON, by exercise id
  --training-months 18   how long you have trained in earnest
  --locale it            the language of a guide; English where there is none in it
  --trace                every rule with what it read (advise)
  --json                 data instead of text
  --help, --version

It is no medical advice. Exit status: 0 fine, 1 a file or name that cannot be used, 2 a command it does not understand.
`;
