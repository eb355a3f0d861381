import type { GuideLoader } from "../guide";

/** How to fetch each guide; a chunk each, so that a bundle carries no prose until asked. */
export const loaders: Readonly<Record<string, GuideLoader>> = {
  "barbell-hip-thrust": async () => (await import("./barbellHipThrust")).barbellHipThrust,
  "barbell-glute-bridge": async () => (await import("./barbellGluteBridge")).barbellGluteBridge,
  "single-leg-hip-thrust": async () => (await import("./singleLegHipThrust")).singleLegHipThrust,
  "dumbbell-hip-thrust": async () => (await import("./dumbbellHipThrust")).dumbbellHipThrust,
  "machine-hip-thrust": async () => (await import("./machineHipThrust")).machineHipThrust,
  "smith-machine-hip-thrust": async () => (await import("./smithMachineHipThrust")).smithMachineHipThrust,
  "back-squat": async () => (await import("./backSquat")).backSquat,
  deadlift: async () => (await import("./deadlift")).deadlift,
  "romanian-deadlift": async () => (await import("./romanianDeadlift")).romanianDeadlift,
  "leg-press": async () => (await import("./legPress")).legPress,
  "split-squat": async () => (await import("./splitSquat")).splitSquat,
  lunge: async () => (await import("./lunge")).lunge,
  "step-up": async () => (await import("./stepUp")).stepUp,
  "back-extension": async () => (await import("./backExtension")).backExtension,
};
