// Writes examples/strong-demo.csv: 24 weeks of one invented lifter in the format of Strong for iOS.
// The same seed gives the same file. Run it with `node scripts/generate-demo-log.mjs`.
// In it on purpose: a missed week (9), a hip thrust plateau (weeks 13 to 17), a technique fault in the last session,
// and a deadlift that stands still from week 7 on.
import { writeFileSync } from "node:fs";

const SEED = 20260509;
const FIRST_MONDAY = Date.UTC(2025, 10, 24);
const DAY = 86_400_000;
const WEEKS = 24;
const MISSED_WEEK = 9;
/** Growth of the maximum per repetition, as in modified Epley. */
const REP_SLOPE = 0.0353;
/** Day-to-day form and the lifter's error in judging the reserve. */
const FORM_SD = 0.015;
const RATING_SD = 0.4;

/** What the lifter can do in week 0, how much of it is gained each week, and the double progression that is trained. */
const lifts = {
  "Hip Thrust (Barbell)": { maximum: 108, gain: (week) => (week >= 13 && week <= 17 ? 0 : 0.014), load: 70, sets: 4, least: 8, most: 12, step: 2.5 },
  "Squat (Barbell)": { maximum: 84, gain: () => 0.009, load: 57.5, sets: 3, least: 6, most: 10, step: 2.5 },
  "Deadlift (Barbell)": { maximum: 122, gain: (week) => (week >= 7 ? 0 : 0.01), load: 85, sets: 3, least: 5, most: 8, step: 5 },
};
const PLANNED_RIR = 2;

/** Day of the week (Monday is 0), start, name and lifts of each workout. */
const workouts = [
  { day: 0, start: "18:05:12", name: "Lower A", lifts: ["Squat (Barbell)", "Hip Thrust (Barbell)"] },
  { day: 3, start: "18:21:40", name: "Lower B", lifts: ["Deadlift (Barbell)", "Hip Thrust (Barbell)"] },
  { day: 5, start: "10:02:33", name: "Lower C", lifts: ["Squat (Barbell)"] },
];
const FAULT_NOTE = "felt the last set in my low back, arched at the top #lumbar-hyperextension";

const random = mulberry32(SEED);
const rows = ["Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"];
for (let week = 1; week <= WEEKS; week += 1) {
  for (const lift of Object.values(lifts)) lift.maximum *= 1 + lift.gain(week);
  if (week !== MISSED_WEEK) workouts.forEach((workout) => writeWorkout(week, workout));
}
writeFileSync(new URL("../examples/strong-demo.csv", import.meta.url), `${rows.join("\n")}\n`);

function writeWorkout(week, { day, start, name, lifts: exercises }) {
  const date = new Date(FIRST_MONDAY + ((week - 1) * 7 + day) * DAY).toISOString().slice(0, 10);
  const minutes = 50 + Math.floor(random() * 25);
  const duration = minutes < 60 ? `${minutes}m` : `1h ${minutes - 60}m`;
  const form = 1 + FORM_SD * normal();
  for (const exercise of exercises) {
    const isFaulty = week === WEEKS && name === "Lower B" && exercise.startsWith("Hip");
    trainLift(lifts[exercise], form).forEach(({ mark, load, reps, rpe }, place) => {
      const notes = place === 0 ? [`"${isFaulty ? FAULT_NOTE : ""}"`, exercise === exercises[0] ? '""' : ""] : ["", ""];
      rows.push([`${date} ${start}`, `"${name}"`, duration, `"${exercise}"`, mark, load.toFixed(1), reps.toFixed(1), 0, "0.0", ...notes, rpe].join(","));
    });
  }
}

/** Two warm-ups, then the working sets; raises the load for next time once every set reached the top. */
function trainLift(lift, form) {
  const warmups = [0.5, 0.75].map((share) => ({ mark: "W", load: toPlates(lift.load * share), reps: 5, rpe: "" }));
  const sets = Array.from({ length: lift.sets }, (_, n) => workingSet(lift, form * (1 - 0.012 * n), n + 1));
  if (sets.every(({ reps }) => reps >= lift.most)) lift.load += lift.step;
  return [...warmups, ...sets];
}

function workingSet({ maximum, load, least, most }, form, mark) {
  const toFailure = (maximum * form / load - 1) / REP_SLOPE + 1;
  const reps = Math.max(least - 2, Math.min(most, Math.floor(toFailure - PLANNED_RIR)));
  const reserve = Math.max(0, toFailure - reps + RATING_SD * normal());
  const rpe = Math.round((10 - reserve) * 2) / 2;
  return { mark, load, reps, rpe: rpe >= 6 && rpe <= 10 ? rpe : rpe > 10 ? 10 : "" };
}

function toPlates(load) {
  return Math.max(20, Math.round(load / 2.5) * 2.5);
}

function normal() {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A small generator of numbers from 0 to 1 with a 32-bit seed. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
