import type { RelativeStrengthSystem } from "./system";

/** The plain ratio lifted / body mass, "twice body weight". It flatters the light: strength grows slower than body mass. */
export const timesBodyMass: RelativeStrengthSystem<"times-body-mass", object> = {
  id: "times-body-mass",
  name: "Times body mass",
  source: "challis-1999",
  sexes: [],
  needs: [],
  takes: [],
  curveFor: () => ({ coefficient: (x) => 1 / x }),
};
