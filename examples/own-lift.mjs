// An app's own lift beside the built-in ones.
import { builtInCatalogue, createCatalogue, findExercise, getExercise } from "liftcore/catalogue";

const thrust = getExercise("barbell-hip-thrust");
const catalogue = createCatalogue([
  ...builtInCatalogue.exercises,
  { ...thrust, id: "landmine-hip-thrust", name: "Landmine Hip Thrust", aliases: ["Corner Hip Thrust"] },
]);

console.log(findExercise("Corner Hip Thrusts", catalogue)?.id);
console.log(findExercise("Corner Hip Thrusts")?.id ?? "unknown to the built-in catalogue");
