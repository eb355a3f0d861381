import type { Exercise } from "./exercise";
import { backSquat } from "./lifts/backSquat";
import { barbellGluteBridge } from "./lifts/barbellGluteBridge";
import { barbellHipThrust } from "./lifts/barbellHipThrust";
import { barbellRow } from "./lifts/barbellRow";
import { benchPress } from "./lifts/benchPress";
import { cableCrunch } from "./lifts/cableCrunch";
import { cableFly } from "./lifts/cableFly";
import { chinUp } from "./lifts/chinUp";
import { deadlift } from "./lifts/deadlift";
import { dip } from "./lifts/dip";
import { dumbbellHipThrust } from "./lifts/dumbbellHipThrust";
import { dumbbellRomanianDeadlift } from "./lifts/dumbbellRomanianDeadlift";
import { dumbbellRow } from "./lifts/dumbbellRow";
import { dumbbellShoulderPress } from "./lifts/dumbbellShoulderPress";
import { dumbbellTricepsExtension } from "./lifts/dumbbellTricepsExtension";
import { facePull } from "./lifts/facePull";
import { frontSquat } from "./lifts/frontSquat";
import { inclineDumbbellCurl } from "./lifts/inclineDumbbellCurl";
import { inclineMachineChestPress } from "./lifts/inclineMachineChestPress";
import { legExtension } from "./lifts/legExtension";
import { legPress } from "./lifts/legPress";
import { lowBarBackSquat } from "./lifts/lowBarBackSquat";
import { machineChestPress } from "./lifts/machineChestPress";
import { overheadPress } from "./lifts/overheadPress";
import { pecDeck } from "./lifts/pecDeck";
import { preacherCurl } from "./lifts/preacherCurl";
import { pullUp } from "./lifts/pullUp";
import { romanianDeadlift } from "./lifts/romanianDeadlift";
import { ropeTricepsPushdown } from "./lifts/ropeTricepsPushdown";
import { seatedCableRow } from "./lifts/seatedCableRow";
import { tricepsPushdown } from "./lifts/tricepsPushdown";

/** Every built-in lift: the model entry first, then its neighbours and the lifts that real logs hold most of. */
export const exercises: readonly Exercise[] = [
  barbellHipThrust,
  dumbbellHipThrust,
  barbellGluteBridge,
  backSquat,
  lowBarBackSquat,
  frontSquat,
  legPress,
  legExtension,
  deadlift,
  romanianDeadlift,
  dumbbellRomanianDeadlift,
  benchPress,
  machineChestPress,
  inclineMachineChestPress,
  cableFly,
  pecDeck,
  dip,
  overheadPress,
  dumbbellShoulderPress,
  facePull,
  pullUp,
  chinUp,
  barbellRow,
  dumbbellRow,
  seatedCableRow,
  inclineDumbbellCurl,
  preacherCurl,
  tricepsPushdown,
  ropeTricepsPushdown,
  dumbbellTricepsExtension,
  cableCrunch,
];
