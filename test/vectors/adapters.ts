/**
 * One adapter for each function of the shared vectors: it turns the arguments of a row into our call and the answer
 * into the row's shape. Names of arguments follow the rows.
 */
import { roundTo } from "../../src/foundation/round";
import { solvePlates } from "../../src/loading/solvePlates";
import { accumulateReps } from "../../src/programming/accumulateReps";
import { buildFixedScheme } from "../../src/programming/buildFixedScheme";
import { buildManualScheme } from "../../src/programming/buildManualScheme";
import { buildSetScheme, type BuildSetSchemeInput } from "../../src/programming/buildSetScheme";
import { buildVerticalPlan, type BuildVerticalPlanInput } from "../../src/programming/buildVerticalPlan";
import { readProgressionTable, type ReadProgressionTableInput } from "../../src/programming/readProgressionTable";
import { releaseSchemes } from "../../src/programming/releaseSchemes";
import type { SchemeRow } from "../../src/programming/schemeRow";
import { estimateOneRepMax } from "../../src/strength/estimateOneRepMax";
import { fitRepsModel, type FitRepsModelInput } from "../../src/strength/repsModels/fitRepsModel";
import { fitRepsModelFromLoads, type FitRepsModelFromLoadsInput } from "../../src/strength/repsModels/fitRepsModelFromLoads";
import { fitRepsModelMixed } from "../../src/strength/repsModels/fitRepsModelMixed";
import { marzagao } from "../../src/strength/formulas/marzagao";
import { loadForNextSet } from "../../src/strength/percents/loadForNextSet";
import { normativeRepetitions, type NormativeRepetitionsInput } from "../../src/strength/norms/normativeRepetitions";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../src/strength/oneRepMaxFormulas";
import { percentOfOneRepMax } from "../../src/strength/percents/percentOfOneRepMax";
import { percentTable } from "../../src/strength/percents/percentTable";
import { ageFactor } from "../../src/strength/relative/ageFactor";
import { relativeStrength } from "../../src/strength/relative/relativeStrength";
import { repsAtShare, type RepsAtShareInput } from "../../src/strength/repsModels/repsAtShare";
import { rollRepsModel } from "../../src/strength/repsModels/rollRepsModel";
import { rpeTables, type RpeTableId } from "../../src/strength/percents/rpeTables";
import { shareForReps, type ShareForRepsInput } from "../../src/strength/repsModels/shareForReps";
import { oneRepMaxFromVelocity } from "../../src/strength/velocity/oneRepMaxFromVelocity";
import { velocityLoss } from "../../src/strength/velocity/velocityLoss";
import { addCalendarDays } from "../../src/units/calendar";
import { rirFromRpe } from "../../src/units/effort";
import { kg } from "../../src/units/mass";
import { readDataset, type DatasetRow } from "./datasets";

/** A row's arguments are whatever its function takes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Args = any;
type Adapter = (args: Args) => unknown;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/[\s_]+/g, "-");

const formula = (id: OneRepMaxFormulaId): Adapter => ({ weight, reps }) => oneRepMaxFormulas[id].estimate(weight, reps);

const MODELS: Record<string, string> = { epley: "epley", "modified epley": "epley-modified", modifiedEpley: "epley-modified", kmod: "epley-modified", k: "epley", klin: "linear", linear: "linear" };
const METHODS: Record<string, string> = { RIR: "reps-in-reserve", DI: "deducted-intensity", RelInt: "relative-intensity", "%MR": "percent-of-max-reps" };
const KINDS: Record<number, string> = { 1: "grinding", 2: "ballistic", 3: "conservative" };
const TABLES: Record<string, string> = {
  RIR: "reps-in-reserve",
  RIR_increment: "reps-in-reserve-increment",
  DI: "deducted-intensity",
  perc_drop: "percent-drop",
  rel_int: "relative-intensity",
  perc_MR: "percent-of-max-reps",
  perc_MR_variable: "percent-of-max-reps-variable",
};
const WEIGHTINGS: Record<string, string> = { "reps x load": "reps-load", eRIR: "rir", "eRIR x load": "rir-load" };

const modelOf = ({ model = "epley", k, kmod, klin }: Args) => {
  const parameter = k ?? kmod ?? klin;
  return { model: MODELS[model], ...(parameter !== undefined && { parameter }) };
};

const shares =
  (model: string): Adapter =>
  ({ reps, ...rest }) =>
    reps.map((count: number) => shareForReps({ reps: count, ...modelOf({ ...rest, model }) } as ShareForRepsInput));
const maxReps =
  (model: string): Adapter =>
  ({ percent1RM, ...rest }) =>
    percent1RM.map((share: number) => repsAtShare({ share, ...modelOf({ ...rest, model }) } as RepsAtShareInput));
const adjusted = ({ method, adjustment, mfactor = 1, ...rest }: Args) => ({
  ...modelOf(rest),
  adjustment: { method: METHODS[method], amount: adjustment },
  movement: KINDS[mfactor],
});

const repsModel =
  (name: "k" | "kmod" | "klin"): Adapter =>
  ({ percent1RM, reps, dataset, weighted = "none", reverse = false }) => {
    const sets =
      dataset === undefined
        ? percent1RM.map((share: number, at: number) => ({ share, reps: reps[at] }))
        : readDataset(dataset).map(({ load, oneRepMax = Number.NaN, reps: count }) => ({ share: load / oneRepMax, reps: count }));
    const fit = fitRepsModel({ model: MODELS[name], sets, weighting: WEIGHTINGS[weighted] ?? weighted, target: reverse ? "load" : "reps" } as FitRepsModelInput);
    return fit.status === "fitted" ? { [name]: fit.parameter } : fit;
  };

const rated = (rows: readonly DatasetRow[]) => rows.filter(({ rir }) => rir !== undefined);

const fromLoads =
  (name: "k" | "kmod" | "klin"): Adapter =>
  ({ weight, reps, eRIR, dataset, tau, weighted, reverse }) => {
    const rows = dataset === undefined ? weight.map((load: number, at: number) => ({ load, reps: reps[at], ...(eRIR && { rir: eRIR[at] }) })) : rated(readDataset(dataset));
    const fit = fitRepsModelFromLoads({
      model: MODELS[name],
      sets: rows.map(({ load, reps: count, rir }: DatasetRow) => ({ load, reps: count, ...(rir !== undefined && { rir }) })),
      ...(tau !== undefined && { quantile: tau }),
      ...(weighted !== undefined && { weighting: WEIGHTINGS[weighted] ?? weighted }),
      ...(reverse && { target: "load" }),
    } as FitRepsModelFromLoadsInput);
    if (fit.status !== "fitted") return fit;
    const { parameter, oneRepMax } = fit;
    return name === "k" ? { k: parameter, "0RM": oneRepMax * (1 + parameter) } : { [name]: parameter, "1RM": oneRepMax };
  };

const scheme = ({ scheme: name, reps, adjustment, vertical, progression, type, sets, step }: Args): SchemeRow[] => {
  if (name === "manual") {
    const lines = step.map((at: number, place: number) => ({ step: at, sets: sets[place], reps: reps[place], adjustment: Array.isArray(adjustment) ? adjustment[place] : adjustment }));
    return buildManualScheme({ lines, model: "epley" });
  }
  if (name === "fixed" || name === "fixed%1RM") {
    return buildFixedScheme({ sets: reps.map((count: number, at: number) => ({ reps: count, share: adjustment[at] })), weeks: 4 });
  }
  return buildSetScheme({
    scheme: kebab(name),
    model: "epley",
    ...(reps !== undefined && { reps }),
    ...(adjustment !== undefined && { adjustments: adjustment }),
    ...(vertical !== undefined && { vertical: { plan: kebab(vertical) } }),
    ...(progression !== undefined && { table: TABLES[progression] }),
    ...(type !== undefined && { movement: type, volume: "normal" }),
  } as BuildSetSchemeInput);
};

const columns = <Row extends object>(rows: readonly Row[], names: Readonly<Record<string, keyof Row>>) =>
  Object.fromEntries(Object.entries(names).map(([name, key]) => [name, rows.map((row) => row[key])]));

const SCHEME_COLUMNS = { index: "week", step: "step", set: "set", reps: "reps", adjustment: "adjustment", percent1RM: "share" } as const;

const sexes: Record<string, "male" | "female"> = { M: "male", F: "female" };
const coefficient =
  (system: Parameters<typeof relativeStrength>[0]): Adapter =>
  ({ sex, bodyweight, cycle, variant }) =>
    relativeStrength(system, {
      lifted: kg(1),
      bodyMass: kg(bodyweight),
      ...(sex === undefined ? {} : { sex: sexes[sex] }),
      ...(cycle === undefined ? {} : { cycle }),
      ...(variant === undefined ? {} : { sex: "male", variant: variant === "plusa-1982" ? "powerlifting-usa-1982" : "power-law-fit" }),
    } as never).coefficient;
const timesTotal =
  (adapter: Adapter): Adapter =>
  (args) =>
    Number(adapter(args)) * args.total;

/** By the name of the function in the vectors. */
export const adapters: Readonly<Record<string, Adapter>> = {
  ...Object.fromEntries(
    (["epley", "brzycki", "lombardi", "mayhew", "oconner", "wathan", "lander", "adams", "baechle", "berger", "brown", "kemmler", "desgorces", "naclerio", "reynolds", "marzagao", "tucker"] as const).map(
      (id) => [`oneRM.${id}`, formula(id)],
    ),
  ),
  "oneRM.brzycki0278": formula("brzycki"),
  "oneRM.cummingsFinn": formula("cummings-finn"),
  "oneRM.epleyOneRepIdentity": ({ weight, reps }) => estimateOneRepMax({ load: weight, reps, formula: "epley" }),
  "oneRM.epley0333": ({ weight, reps }) => weight / shareForReps({ reps, model: "epley", parameter: 0.0333 }),
  "oneRM.abadieWentworthChestPress": ({ weightLb }) => oneRepMaxFormulas["abadie-wentworth-chest-press"].estimate(weightLb, 5),
  "oneRM.abadieWentworthShoulderPress": ({ weightLb }) => oneRepMaxFormulas["abadie-wentworth-shoulder-press"].estimate(weightLb, 5),
  "oneRM.reynolds5RMChestPress": ({ fiveRM }) => oneRepMaxFormulas["reynolds-5rm-chest-press"].estimate(fiveRM, 5),
  "oneRM.reynolds5RMLegPress": ({ fiveRM }) => oneRepMaxFormulas["reynolds-5rm-leg-press"].estimate(fiveRM, 5),
  "oneRM.marzagaoK": ({ weightKg }) => 1 / (marzagao.estimate(weightKg, 2) / weightKg - 1),
  "oneRM.inverse.loadForReps": ({ formula: id, oneRM, reps }) => oneRepMaxFormulas[kebab(id) as OneRepMaxFormulaId].load(oneRM, reps),
  "oneRM.inverse.repsAtPercent": ({ formula: id, percent1RM }) => oneRepMaxFormulas[kebab(id) as OneRepMaxFormulaId].reps(1, percent1RM),

  "nuzzo.interpolateMean": ({ percent1RM }) => read(normativeRepetitions({ share: percent1RM }))["mean"],
  "nuzzo.sdLogLinear": ({ percent1RM }) => read(normativeRepetitions({ share: percent1RM }))["sd"],
  "nuzzo.repsAtPercent": ({ model, percent1RM }) => {
    const { mean, meanInterval, sd, sdInterval } = read(normativeRepetitions({ share: percent1RM, lift: model === "main" ? "all" : kebab(model) } as NormativeRepetitionsInput)) as Args;
    return { mean, meanCI: [meanInterval.lower, meanInterval.upper], ...(sd === undefined ? {} : { sd, sdCI: [sdInterval.lower, sdInterval.upper] }) };
  },

  "rpe.percent1RM": ({ table, reps, rpe }) => rpe.map((value: number) => percentOfOneRepMax({ table, reps, rir: rirFromRpe(value) })),
  "rpe.percent1RMCell": ({ table, reps, rpe }) => percentOfOneRepMax({ table, reps, rir: rirFromRpe(rpe) }),
  "rpe.percent1RMRow": ({ table, reps, rpe }) => percentTable({ table, reps, rir: [rirFromRpe(rpe)] }).rows.map(({ percents }) => percents[0]),
  "rpe.oplClosedForm": ({ reps, rpe }) => rpe.map((value: number) => percentOfOneRepMax({ table: "open-powerlifting", reps, rir: rirFromRpe(value) }) / 100),
  "rpe.e1RM": ({ table, weight, reps, rpe }) => estimateOneRepMax({ load: weight, reps, rir: rirFromRpe(rpe), formula: rpeTables[table as RpeTableId] }),
  "rpe.e1RMEpleyRIR": ({ weight, reps, rpe }) => estimateOneRepMax({ load: weight, reps, rir: rirFromRpe(rpe), formula: "epley" }),
  "rpe.toRir": ({ rpe }) => rirFromRpe(rpe),
  "progression.rpeTarget.nextLoad": ({ table, weight, reps, rpe, targetReps, targetRpe }) =>
    loadForNextSet({ load: weight, done: { reps, rir: rirFromRpe(rpe) }, next: { reps: targetReps, rir: rirFromRpe(targetRpe) }, table }),

  "velocity.e1RMFromProfile": ({ loads, velocities, mvt }) => {
    const points = loads.map((load: number, at: number) => ({ load, velocity: velocities[at] }));
    const { oneRepMax, line } = read(oneRepMaxFromVelocity({ points, minimumVelocity: mvt })) as Args;
    return { oneRM: oneRepMax, slope: line.slope, intercept: line.intercept, r2: line.rSquared };
  },
  "velocity.twoPoint": ({ load1, v1, load2, v2, mvt }) =>
    read(oneRepMaxFromVelocity({ points: [{ load: load1, velocity: v1 }, { load: load2, velocity: v2 }], minimumVelocity: mvt }))["oneRepMax"],
  "velocity.lossPercent": ({ fastest, last }) => velocityLoss([fastest, last]),

  "score.wilksCoefficient": coefficient("wilks"),
  "score.wilks2020Coefficient": coefficient("wilks-2020"),
  "score.dotsCoefficient": coefficient("dots"),
  "score.reshelCoefficient": coefficient("reshel"),
  "score.glossbrennerCoefficient": coefficient("glossbrenner"),
  "score.schwartzCoefficient": coefficient("schwartz-malone"),
  "score.schwartzMaloneCoefficient": coefficient("schwartz-malone"),
  "score.sinclairCoefficient": coefficient("sinclair"),
  "score.sinclair": timesTotal(coefficient("sinclair")),
  "score.wilks": timesTotal(coefficient("wilks")),
  "score.dots": timesTotal(coefficient("dots")),
  "score.glossbrenner": timesTotal(coefficient("glossbrenner")),
  "score.ah": timesTotal(coefficient("haleczko")),
  "score.nasa": timesTotal(coefficient("nasa")),
  "score.goodlift": ({ sex, equipment, event, bodyweight, total }) =>
    relativeStrength("ipf-gl", {
      sex: sexes[sex] ?? "male",
      equipment: equipment === "raw" ? "raw" : "single-ply",
      event: event === "SBD" ? "three-lifts" : "bench",
      lifted: kg(total),
      bodyMass: kg(bodyweight),
    }).points,
  "score.allometric": ({ bodyweight, load, exponent }) => relativeStrength("allometric", { exponent, lifted: kg(load), bodyMass: kg(bodyweight) }).points,
  "score.fosterMcCulloch": ({ age }) => ageFactor(age),

  "repsMax.epley.percent1RM": shares("epley"),
  "repsMax.modifiedEpley.percent1RM": shares("modifiedEpley"),
  "repsMax.linear.percent1RM": shares("linear"),
  "repsMax.epley.maxReps": maxReps("epley"),
  "repsMax.modifiedEpley.maxReps": maxReps("modifiedEpley"),
  "repsMax.linear.maxReps": maxReps("linear"),
  "adjust.percent1RM": ({ reps, ...rest }) => reps.map((count: number) => shareForReps({ reps: count, ...adjusted(rest) } as ShareForRepsInput)),
  "adjust.reps": ({ percent1RM, ...rest }) => percent1RM.map((share: number) => repsAtShare({ share, ...adjusted(rest) } as RepsAtShareInput)),
  "estimate.k": repsModel("k"),
  "estimate.kmod": repsModel("kmod"),
  "estimate.klin": repsModel("klin"),
  "estimate.k_1RM": fromLoads("k"),
  "estimate.kmod_1RM": fromLoads("kmod"),
  "estimate.klin_1RM": fromLoads("klin"),
  "estimate.k_1RM_quantile": fromLoads("k"),
  "estimate.kmod_1RM_quantile": fromLoads("kmod"),
  "estimate.klin_1RM_quantile": fromLoads("klin"),
  ...Object.fromEntries(
    (["k", "kmod", "klin"] as const).map((name) => [
      `estimate.${name}Mixed`,
      ({ dataset }: Args) => {
        const sets = readDataset(dataset).map(({ lifter = "", load, oneRepMax = Number.NaN, reps }) => ({ lifter, share: load / oneRepMax, reps }));
        const fit = fitRepsModelMixed({ model: MODELS[name] as "epley", sets });
        if (fit.status !== "fitted") return fit;
        return { fixed: { [name]: fit.parameter }, random: Object.fromEntries(fit.lifters.map(({ lifter, parameter }) => [lifter, parameter])) };
      },
    ]),
  ),
  "estimate.rolling1RM": ({ dataset, window, model }) => {
    const name = String(model).replace("_1RM", "");
    const sets = rated(readDataset(dataset)).map(({ day = 1, load, reps, rir }) => ({ date: addCalendarDays("2026-01-01", day - 1), load, reps, ...(rir !== undefined && { rir }) }));
    const fits = rollRepsModel({ model: MODELS[name] as "linear", trainingDays: window, sets });
    const days = fits.map(({ date }) => 1 + Math.round((Date.parse(date) - Date.parse("2026-01-01")) / 86_400_000));
    const read = fits.flatMap(({ fit }) => (fit.status === "fitted" ? [fit] : []));
    return { day: days, [name]: read.map(({ parameter }) => parameter), oneRM: read.map(({ oneRepMax }) => oneRepMax) };
  },
  mround: ({ x, accuracy }) => x.map((value: number) => roundTo(value, accuracy, "half-even")),

  "progression.table": ({ table, type, volume, reps, steps, ...rest }) => {
    const cells = steps.map((step: number) => readProgressionTable({ table: TABLES[table], movement: type, volume, reps, step, ...modelOf(rest) } as ReadProgressionTableInput)) as ReturnType<typeof readProgressionTable>[];
    return { adjustment: cells.map(({ adjustment }) => adjustment.amount), percent1RM: cells.map(({ share }) => share) };
  },
  "vertical.plan": ({ plan, reps, repsChange, step, nSteps, accumulateSet, sequence, setIncrement }) => {
    const rows = buildVerticalPlan({
      plan: plan === "planning" ? "constant" : kebab(plan),
      reps,
      ...(repsChange !== undefined && { repsChange }),
      ...(step !== undefined && { steps: step }),
      ...(nSteps !== undefined && { steps: Array.from({ length: nSteps }, (_, at) => at + 1 - nSteps) }),
      ...(accumulateSet !== undefined && { accumulate: accumulateSet }),
      ...(setIncrement !== undefined && { increment: setIncrement }),
      ...(sequence !== undefined && { inSequence: sequence }),
    } as BuildVerticalPlanInput);
    return columns(rows, { index: "week", step: "step", set: "set", setId: "place", reps: "reps" });
  },
  scheme: (args) => columns(scheme(args), SCHEME_COLUMNS),
  "scheme.repAccumulationPost": ({ repDecrement, ...rest }) => {
    const { index, set, reps, percent1RM } = columns(accumulateReps({ rows: scheme(rest), repsChange: repDecrement, belowOne: "drop" }), SCHEME_COLUMNS);
    return { index, set, reps, percent1RM };
  },
  release: ({ schemes, prescription1RM, additive, multiplicative, rounding }) => {
    const rows = releaseSchemes({
      schemes: schemes.map((name: string) => {
        const [kind, plan] = name.split("/");
        return scheme({ scheme: kind, vertical: plan });
      }),
      oneRepMax: prescription1RM,
      increase: additive,
      factor: multiplicative,
      rounding: { step: rounding, mode: "half-even" },
      model: "epley",
    });
    return columns(rows, { phase: "phase", index: "week", totalIndex: "totalWeek", step: "step", set: "set", reps: "reps", percent1RM: "share", prescription1RM: "planningMax", weight: "load", load1RM: "loadMax", buffer: "buffer" });
  },

  "plates.perSide": ({ target, barAndCollars, inventoryPairs }) => {
    const plates = Object.entries<number>(inventoryPairs).map(([mass, pairs]) => ({ mass: kg(Number(mass)), count: 2 * pairs }));
    const answer = solvePlates(kg(target), { bar: kg(barAndCollars), plates });
    return answer.status === "solved" ? answer.perSide.flatMap(({ mass, count }) => Array.from({ length: count }, () => mass.value)) : answer;
  },
};

/** The fields of an answer that a union keeps apart. */
function read(answer: object): Readonly<Record<string, unknown>> {
  return { ...answer };
}
