/** A lift of an app's own goes wherever one of ours goes. */
import { describe, expect, it } from "vitest";
import { advise } from "../../src/advisor/advise";
import { defineExercise } from "../../src/catalogue/defineExercise";
import { extendCatalogue } from "../../src/catalogue/extendCatalogue";
import { resolveExercise } from "../../src/catalogue/resolveExercise";
import { resolveSetupEffects } from "../../src/catalogue/resolveSetupEffects";
import { substitutes } from "../../src/catalogue/substitutes";
import { variantOf } from "../../src/catalogue/variantOf";
import { importLog } from "../../src/interchange/importLog";
import { planWarmup } from "../../src/loading/planWarmup";
import { standardEquipment } from "../../src/loading/standardEquipment";
import { prescribe } from "../../src/programming/prescribe";
import { parseExercise } from "../../src/schemas/parseExercise";
import { creditMuscles } from "../../src/volume/creditMuscles";
import { muscleVolume } from "../../src/volume/muscleVolume";
import { rollUpMuscles } from "../../src/volume/rollUpMuscles";
import { summariseLog } from "../../src/volume/summariseLog";
import { kg } from "../../src/units/mass";

const byUs = { grade: "judgement", sources: ["our-head-coach"] } as const;

const own = defineExercise({
  id: "cathedral-squat",
  name: "Cathedral squat",
  aliases: ["Nave squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["quadriceps", "primary", 1, "long"],
    ["gluteus-maximus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["erector-spinae"],
  loading: { convention: "total", barKg: 15, startKg: 15, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0.8 },
  demands: { stability: 3, skill: 3, axial: 4, systemic: 4 },
  setup: [
    {
      id: "stance",
      name: "Stance",
      options: [
        { id: "narrow", name: "Narrow", effects: [{ muscle: "quadriceps", change: "more", evidence: byUs }] },
        { id: "wide", name: "Wide", effects: [] },
      ],
    },
  ],
  mistakes: [],
  presets: [
    {
      role: "accessory",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 4 },
      setsPerWeek: { min: 3, max: 8 },
      sessionsPerWeek: { min: 1, max: 2 },
      repZones: [{ min: 6, max: 10 }],
      rir: 2,
      restSeconds: 150,
      evidence: byUs,
    },
  ],
  evidence: byUs,
  revised: "2026-05-09",
});

const catalogue = extendCatalogue({ add: [own] });
const set = { kind: "work", load: kg(60), reps: 8, rir: 2, completed: true } as const;
const log = { sessions: [{ id: "s1", date: "2026-05-04", entries: [{ exerciseId: own.id, sets: [set, set, set] }] }] };

describe("a lift of an app's own", () => {
  it("is found by name, alias and words", () => {
    for (const name of ["cathedral-squat", "CATHEDRAL SQUAT", "Nave squat", "Cathedral Squats (Barbell)"]) {
      expect(resolveExercise(name, catalogue), name).toMatchObject({ status: "found", exercise: own });
    }
  });

  it("is imported under its id", () => {
    const text = "Date,Workout Name,Exercise Name,Set Order,kg,Reps\n2026-05-04 10:00:00,Legs,Nave Squat,1,60,8\n";
    const report = importLog(text, { catalogue });
    expect(report.log.sessions[0]?.entries[0]?.exerciseId).toBe("cathedral-squat");
    expect(report.unresolved).toEqual([]);
  });

  it("is counted by lift, muscle and group", () => {
    const [week] = summariseLog(log, { catalogue }).weeks;
    expect(week).toMatchObject({ unattributedSets: 0, exercises: [{ exerciseId: "cathedral-squat", hardSets: 3 }] });
    const [volume] = muscleVolume(log, { catalogue });
    expect(volume?.muscles.map(({ muscle, fractionalSets }) => [muscle, fractionalSets])).toEqual([["gluteus-maximus", 1.5], ["quadriceps", 3]]);
    expect(rollUpMuscles([{ sets: 3, credits: creditMuscles(own) }], "group")).toEqual({ thighs: 3, glutes: 1.5 });
  });

  it("is prescribed, warmed up for and advised on", () => {
    expect(prescribe(own.id, { catalogue })).toMatchObject({ exerciseId: own.id, repZones: [{ min: 6, max: 10 }] });
    const workSet = { load: kg(60), reps: 8, rir: 2 };
    expect(planWarmup({ exerciseId: own.id, workSet, equipment: standardEquipment["plates-kg"], catalogue }).sets.length).toBeGreaterThan(0);
    const first = advise({ exerciseId: own.id, log: { sessions: [] }, today: "2026-05-07", catalogue });
    expect(first).toMatchObject({ decision: "start", next: { sets: [{ load: kg(15) }, {}, {}] } });
    expect(advise({ exerciseId: own.id, log, today: "2026-05-07", catalogue })).toMatchObject({ exerciseId: own.id, planOrigin: "preset" });
  });

  it("has neighbours and setups", () => {
    expect(variantOf(own.id, catalogue)?.pattern).toBe("squat");
    expect(substitutes(own.id, { catalogue }).length).toBeGreaterThan(0);
    expect(resolveSetupEffects(own.id, { stance: "narrow" }, catalogue)).toMatchObject({ quadriceps: { change: "more" } });
  });

  it("is data like ours", () => {
    expect(parseExercise(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });
});
