import type { Exercise } from "./exercise";
import { abWheel } from "./lifts/abWheel";
import { americanHipThrust } from "./lifts/americanHipThrust";
import { archerPushUp } from "./lifts/archerPushUp";
import { arnoldPress } from "./lifts/arnoldPress";
import { assistedChinUp } from "./lifts/assistedChinUp";
import { assistedDip } from "./lifts/assistedDip";
import { assistedPullUp } from "./lifts/assistedPullUp";
import { backExtension } from "./lifts/backExtension";
import { backSquat } from "./lifts/backSquat";
import { bandAssistedPullUp } from "./lifts/bandAssistedPullUp";
import { bandChestPress } from "./lifts/bandChestPress";
import { bandFacePull } from "./lifts/bandFacePull";
import { bandHipThrust } from "./lifts/bandHipThrust";
import { bandLateralRaise } from "./lifts/bandLateralRaise";
import { bandPullApart } from "./lifts/bandPullApart";
import { bandRow } from "./lifts/bandRow";
import { bandTricepsExtension } from "./lifts/bandTricepsExtension";
import { barbellBulgarianSplitSquat } from "./lifts/barbellBulgarianSplitSquat";
import { barbellCalfRaise } from "./lifts/barbellCalfRaise";
import { barbellCurl } from "./lifts/barbellCurl";
import { barbellFrontRaise } from "./lifts/barbellFrontRaise";
import { barbellGluteBridge } from "./lifts/barbellGluteBridge";
import { barbellHipThrust } from "./lifts/barbellHipThrust";
import { barbellLunge } from "./lifts/barbellLunge";
import { barbellRow } from "./lifts/barbellRow";
import { barbellShrug } from "./lifts/barbellShrug";
import { barbellSplitSquat } from "./lifts/barbellSplitSquat";
import { bayesianCurl } from "./lifts/bayesianCurl";
import { behindTheBackWristCurl } from "./lifts/behindTheBackWristCurl";
import { behindTheNeckJerk } from "./lifts/behindTheNeckJerk";
import { behindTheNeckPress } from "./lifts/behindTheNeckPress";
import { beltSquat } from "./lifts/beltSquat";
import { benchDip } from "./lifts/benchDip";
import { benchPress } from "./lifts/benchPress";
import { bentOverDumbbellRow } from "./lifts/bentOverDumbbellRow";
import { bicycleCrunch } from "./lifts/bicycleCrunch";
import { birdDog } from "./lifts/birdDog";
import { boardPress } from "./lifts/boardPress";
import { bodyweightCalfRaise } from "./lifts/bodyweightCalfRaise";
import { bodyweightGluteBridge } from "./lifts/bodyweightGluteBridge";
import { bodyweightHipThrust } from "./lifts/bodyweightHipThrust";
import { bodyweightSquat } from "./lifts/bodyweightSquat";
import { boxJump } from "./lifts/boxJump";
import { boxSquat } from "./lifts/boxSquat";
import { bulgarianSplitSquat } from "./lifts/bulgarianSplitSquat";
import { burpee } from "./lifts/burpee";
import { cableChestPress } from "./lifts/cableChestPress";
import { cableCrunch } from "./lifts/cableCrunch";
import { cableCurl } from "./lifts/cableCurl";
import { cableExternalRotation } from "./lifts/cableExternalRotation";
import { cableFly } from "./lifts/cableFly";
import { cableFrontRaise } from "./lifts/cableFrontRaise";
import { cableHammerCurl } from "./lifts/cableHammerCurl";
import { cableHipAbduction } from "./lifts/cableHipAbduction";
import { cableKickback } from "./lifts/cableKickback";
import { cableLateralRaise } from "./lifts/cableLateralRaise";
import { cableOverheadPress } from "./lifts/cableOverheadPress";
import { cableOverheadTricepsExtension } from "./lifts/cableOverheadTricepsExtension";
import { cablePullThrough } from "./lifts/cablePullThrough";
import { cableReverseCurl } from "./lifts/cableReverseCurl";
import { cableReverseFly } from "./lifts/cableReverseFly";
import { cableShrug } from "./lifts/cableShrug";
import { cableTricepsKickback } from "./lifts/cableTricepsKickback";
import { cableUprightRow } from "./lifts/cableUprightRow";
import { cableWoodChop } from "./lifts/cableWoodChop";
import { cableWristCurl } from "./lifts/cableWristCurl";
import { captainsChairKneeRaise } from "./lifts/captainsChairKneeRaise";
import { captainsChairLegRaise } from "./lifts/captainsChairLegRaise";
import { chestSupportedDumbbellRow } from "./lifts/chestSupportedDumbbellRow";
import { chestSupportedTBarRow } from "./lifts/chestSupportedTBarRow";
import { chinUp } from "./lifts/chinUp";
import { clean } from "./lifts/clean";
import { cleanAndJerk } from "./lifts/cleanAndJerk";
import { cleanDeadlift } from "./lifts/cleanDeadlift";
import { cleanPull } from "./lifts/cleanPull";
import { closeGripBenchPress } from "./lifts/closeGripBenchPress";
import { closeGripLatPulldown } from "./lifts/closeGripLatPulldown";
import { closeGripPushUp } from "./lifts/closeGripPushUp";
import { concentrationCurl } from "./lifts/concentrationCurl";
import { copenhagenPlank } from "./lifts/copenhagenPlank";
import { cossackSquat } from "./lifts/cossackSquat";
import { crunch } from "./lifts/crunch";
import { deadBug } from "./lifts/deadBug";
import { deadHang } from "./lifts/deadHang";
import { deadlift } from "./lifts/deadlift";
import { declineBenchPress } from "./lifts/declineBenchPress";
import { declineCrunch } from "./lifts/declineCrunch";
import { declineDumbbellBenchPress } from "./lifts/declineDumbbellBenchPress";
import { declineDumbbellFly } from "./lifts/declineDumbbellFly";
import { declineMachineChestPress } from "./lifts/declineMachineChestPress";
import { declinePushUp } from "./lifts/declinePushUp";
import { deficitDeadlift } from "./lifts/deficitDeadlift";
import { diamondPushUp } from "./lifts/diamondPushUp";
import { dip } from "./lifts/dip";
import { dragCurl } from "./lifts/dragCurl";
import { dragonFlag } from "./lifts/dragonFlag";
import { dumbbellBenchPress } from "./lifts/dumbbellBenchPress";
import { dumbbellCalfRaise } from "./lifts/dumbbellCalfRaise";
import { dumbbellCurl } from "./lifts/dumbbellCurl";
import { dumbbellFloorPress } from "./lifts/dumbbellFloorPress";
import { dumbbellFly } from "./lifts/dumbbellFly";
import { dumbbellFrontRaise } from "./lifts/dumbbellFrontRaise";
import { dumbbellGluteBridge } from "./lifts/dumbbellGluteBridge";
import { dumbbellHipThrust } from "./lifts/dumbbellHipThrust";
import { dumbbellLateralRaise } from "./lifts/dumbbellLateralRaise";
import { dumbbellPreacherCurl } from "./lifts/dumbbellPreacherCurl";
import { dumbbellPullover } from "./lifts/dumbbellPullover";
import { dumbbellReverseCurl } from "./lifts/dumbbellReverseCurl";
import { dumbbellReverseFly } from "./lifts/dumbbellReverseFly";
import { dumbbellRomanianDeadlift } from "./lifts/dumbbellRomanianDeadlift";
import { dumbbellRow } from "./lifts/dumbbellRow";
import { dumbbellShoulderPress } from "./lifts/dumbbellShoulderPress";
import { dumbbellShrug } from "./lifts/dumbbellShrug";
import { dumbbellSkullCrusher } from "./lifts/dumbbellSkullCrusher";
import { dumbbellSquat } from "./lifts/dumbbellSquat";
import { dumbbellStiffLegDeadlift } from "./lifts/dumbbellStiffLegDeadlift";
import { dumbbellThruster } from "./lifts/dumbbellThruster";
import { dumbbellTricepsExtension } from "./lifts/dumbbellTricepsExtension";
import { dumbbellTricepsKickback } from "./lifts/dumbbellTricepsKickback";
import { dumbbellUprightRow } from "./lifts/dumbbellUprightRow";
import { dumbbellWristCurl } from "./lifts/dumbbellWristCurl";
import { ezBarCurl } from "./lifts/ezBarCurl";
import { facePull } from "./lifts/facePull";
import { farmersCarry } from "./lifts/farmersCarry";
import { floorPress } from "./lifts/floorPress";
import { frogPump } from "./lifts/frogPump";
import { frontSquat } from "./lifts/frontSquat";
import { fullCanRaise } from "./lifts/fullCanRaise";
import { ghdSitUp } from "./lifts/ghdSitUp";
import { gluteHamRaise } from "./lifts/gluteHamRaise";
import { gobletSquat } from "./lifts/gobletSquat";
import { goodMorning } from "./lifts/goodMorning";
import { hackSquat } from "./lifts/hackSquat";
import { halfSquat } from "./lifts/halfSquat";
import { hammerCurl } from "./lifts/hammerCurl";
import { handstandHold } from "./lifts/handstandHold";
import { handstandPushUp } from "./lifts/handstandPushUp";
import { hangClean } from "./lifts/hangClean";
import { hangSnatch } from "./lifts/hangSnatch";
import { hangingKneeRaise } from "./lifts/hangingKneeRaise";
import { hangingLegRaise } from "./lifts/hangingLegRaise";
import { heelTap } from "./lifts/heelTap";
import { highCableFly } from "./lifts/highCableFly";
import { hollowHold } from "./lifts/hollowHold";
import { horizontalBackExtension } from "./lifts/horizontalBackExtension";
import { horizontalLegPress } from "./lifts/horizontalLegPress";
import { inclineBenchPress } from "./lifts/inclineBenchPress";
import { inclineCableFly } from "./lifts/inclineCableFly";
import { inclineDumbbellBenchPress } from "./lifts/inclineDumbbellBenchPress";
import { inclineDumbbellCurl } from "./lifts/inclineDumbbellCurl";
import { inclineDumbbellFly } from "./lifts/inclineDumbbellFly";
import { inclineDumbbellTricepsExtension } from "./lifts/inclineDumbbellTricepsExtension";
import { inclineHammerCurl } from "./lifts/inclineHammerCurl";
import { inclineMachineChestPress } from "./lifts/inclineMachineChestPress";
import { inclinePushUp } from "./lifts/inclinePushUp";
import { invertedRow } from "./lifts/invertedRow";
import { jackknifeSitUp } from "./lifts/jackknifeSitUp";
import { jumpLunge } from "./lifts/jumpLunge";
import { jumpSquat } from "./lifts/jumpSquat";
import { kelsoShrug } from "./lifts/kelsoShrug";
import { kettlebellDeadlift } from "./lifts/kettlebellDeadlift";
import { kettlebellRow } from "./lifts/kettlebellRow";
import { kettlebellSwing } from "./lifts/kettlebellSwing";
import { kneePushUp } from "./lifts/kneePushUp";
import { lSit } from "./lifts/lSit";
import { landminePress } from "./lifts/landminePress";
import { landmineRotation } from "./lifts/landmineRotation";
import { larsenPress } from "./lifts/larsenPress";
import { latPulldown } from "./lifts/latPulldown";
import { lateralLunge } from "./lifts/lateralLunge";
import { legExtension } from "./lifts/legExtension";
import { legPress } from "./lifts/legPress";
import { legPressCalfRaise } from "./lifts/legPressCalfRaise";
import { legPullIn } from "./lifts/legPullIn";
import { lowBarBackSquat } from "./lifts/lowBarBackSquat";
import { lowCableFly } from "./lifts/lowCableFly";
import { lunge } from "./lifts/lunge";
import { lyingLegCurl } from "./lifts/lyingLegCurl";
import { lyingLegRaise } from "./lifts/lyingLegRaise";
import { machineBackExtension } from "./lifts/machineBackExtension";
import { machineChestPress } from "./lifts/machineChestPress";
import { machineCrunch } from "./lifts/machineCrunch";
import { machineCurl } from "./lifts/machineCurl";
import { machineDip } from "./lifts/machineDip";
import { machineGluteKickback } from "./lifts/machineGluteKickback";
import { machineHighRow } from "./lifts/machineHighRow";
import { machineHipAbduction } from "./lifts/machineHipAbduction";
import { machineHipAdduction } from "./lifts/machineHipAdduction";
import { machineHipThrust } from "./lifts/machineHipThrust";
import { machineLatPulldown } from "./lifts/machineLatPulldown";
import { machineLateralRaise } from "./lifts/machineLateralRaise";
import { machinePreacherCurl } from "./lifts/machinePreacherCurl";
import { machinePullover } from "./lifts/machinePullover";
import { machineRow } from "./lifts/machineRow";
import { machineShoulderPress } from "./lifts/machineShoulderPress";
import { machineTorsoRotation } from "./lifts/machineTorsoRotation";
import { machineTricepsExtension } from "./lifts/machineTricepsExtension";
import { medicineBallSlam } from "./lifts/medicineBallSlam";
import { mountainClimber } from "./lifts/mountainClimber";
import { muscleUp } from "./lifts/muscleUp";
import { neckCurl } from "./lifts/neckCurl";
import { neutralGripPullUp } from "./lifts/neutralGripPullUp";
import { nordicCurl } from "./lifts/nordicCurl";
import { overheadEzBarTricepsExtension } from "./lifts/overheadEzBarTricepsExtension";
import { overheadPress } from "./lifts/overheadPress";
import { overheadSquat } from "./lifts/overheadSquat";
import { pallofPress } from "./lifts/pallofPress";
import { pecDeck } from "./lifts/pecDeck";
import { pendlayRow } from "./lifts/pendlayRow";
import { pikePushUp } from "./lifts/pikePushUp";
import { pinPress } from "./lifts/pinPress";
import { pistolSquat } from "./lifts/pistolSquat";
import { plank } from "./lifts/plank";
import { plateFrontRaise } from "./lifts/plateFrontRaise";
import { powerClean } from "./lifts/powerClean";
import { powerSnatch } from "./lifts/powerSnatch";
import { preacherCurl } from "./lifts/preacherCurl";
import { pullUp } from "./lifts/pullUp";
import { pushJerk } from "./lifts/pushJerk";
import { pushPress } from "./lifts/pushPress";
import { pushUp } from "./lifts/pushUp";
import { quadrupedKickback } from "./lifts/quadrupedKickback";
import { rackPull } from "./lifts/rackPull";
import { reclinedLegExtension } from "./lifts/reclinedLegExtension";
import { renegadeRow } from "./lifts/renegadeRow";
import { reverseCrunch } from "./lifts/reverseCrunch";
import { reverseCurl } from "./lifts/reverseCurl";
import { reverseGripBarbellRow } from "./lifts/reverseGripBarbellRow";
import { reverseGripBenchPress } from "./lifts/reverseGripBenchPress";
import { reverseGripLatPulldown } from "./lifts/reverseGripLatPulldown";
import { reverseGripTricepsPushdown } from "./lifts/reverseGripTricepsPushdown";
import { reverseHyperextension } from "./lifts/reverseHyperextension";
import { reverseLunge } from "./lifts/reverseLunge";
import { reversePecDeck } from "./lifts/reversePecDeck";
import { reverseWristCurl } from "./lifts/reverseWristCurl";
import { ringDip } from "./lifts/ringDip";
import { romanianDeadlift } from "./lifts/romanianDeadlift";
import { ropeTricepsPushdown } from "./lifts/ropeTricepsPushdown";
import { russianTwist } from "./lifts/russianTwist";
import { safetyBarSquat } from "./lifts/safetyBarSquat";
import { sealRow } from "./lifts/sealRow";
import { seatedBarbellShoulderPress } from "./lifts/seatedBarbellShoulderPress";
import { seatedCableRow } from "./lifts/seatedCableRow";
import { seatedCalfRaise } from "./lifts/seatedCalfRaise";
import { seatedLegCurl } from "./lifts/seatedLegCurl";
import { sideBend } from "./lifts/sideBend";
import { sideLyingHipAbduction } from "./lifts/sideLyingHipAbduction";
import { sidePlank } from "./lifts/sidePlank";
import { singleArmCableRow } from "./lifts/singleArmCableRow";
import { singleArmDumbbellTricepsExtension } from "./lifts/singleArmDumbbellTricepsExtension";
import { singleArmKettlebellSwing } from "./lifts/singleArmKettlebellSwing";
import { singleArmLatPulldown } from "./lifts/singleArmLatPulldown";
import { singleArmOverheadCableTricepsExtension } from "./lifts/singleArmOverheadCableTricepsExtension";
import { singleArmTricepsPushdown } from "./lifts/singleArmTricepsPushdown";
import { singleLegCalfRaise } from "./lifts/singleLegCalfRaise";
import { singleLegExtension } from "./lifts/singleLegExtension";
import { singleLegGluteBridge } from "./lifts/singleLegGluteBridge";
import { singleLegHipThrust } from "./lifts/singleLegHipThrust";
import { singleLegPress } from "./lifts/singleLegPress";
import { singleLegRomanianDeadlift } from "./lifts/singleLegRomanianDeadlift";
import { sissySquat } from "./lifts/sissySquat";
import { sitUp } from "./lifts/sitUp";
import { skullCrusher } from "./lifts/skullCrusher";
import { sledPush } from "./lifts/sledPush";
import { slidingLegCurl } from "./lifts/slidingLegCurl";
import { smithMachineBenchPress } from "./lifts/smithMachineBenchPress";
import { smithMachineCalfRaise } from "./lifts/smithMachineCalfRaise";
import { smithMachineCloseGripBenchPress } from "./lifts/smithMachineCloseGripBenchPress";
import { smithMachineDeadlift } from "./lifts/smithMachineDeadlift";
import { smithMachineHipThrust } from "./lifts/smithMachineHipThrust";
import { smithMachineInclineBenchPress } from "./lifts/smithMachineInclineBenchPress";
import { smithMachineLunge } from "./lifts/smithMachineLunge";
import { smithMachineRow } from "./lifts/smithMachineRow";
import { smithMachineShoulderPress } from "./lifts/smithMachineShoulderPress";
import { smithMachineShrug } from "./lifts/smithMachineShrug";
import { smithMachineSquat } from "./lifts/smithMachineSquat";
import { snatch } from "./lifts/snatch";
import { snatchGripDeadlift } from "./lifts/snatchGripDeadlift";
import { snatchGripRomanianDeadlift } from "./lifts/snatchGripRomanianDeadlift";
import { snatchPull } from "./lifts/snatchPull";
import { splitSquat } from "./lifts/splitSquat";
import { spotoPress } from "./lifts/spotoPress";
import { squeezePress } from "./lifts/squeezePress";
import { standingCalfRaise } from "./lifts/standingCalfRaise";
import { standingLegCurl } from "./lifts/standingLegCurl";
import { stepUp } from "./lifts/stepUp";
import { stiffLegDeadlift } from "./lifts/stiffLegDeadlift";
import { straightArmPulldown } from "./lifts/straightArmPulldown";
import { suitcaseCarry } from "./lifts/suitcaseCarry";
import { sumoDeadlift } from "./lifts/sumoDeadlift";
import { superman } from "./lifts/superman";
import { svendPress } from "./lifts/svendPress";
import { tBarRow } from "./lifts/tBarRow";
import { thruster } from "./lifts/thruster";
import { tibialisRaise } from "./lifts/tibialisRaise";
import { toesToBar } from "./lifts/toesToBar";
import { trapBarDeadlift } from "./lifts/trapBarDeadlift";
import { trapBarOverheadPress } from "./lifts/trapBarOverheadPress";
import { tricepsDip } from "./lifts/tricepsDip";
import { tricepsPushdown } from "./lifts/tricepsPushdown";
import { turkishGetUp } from "./lifts/turkishGetUp";
import { uprightRow } from "./lifts/uprightRow";
import { vUp } from "./lifts/vUp";
import { waiterCurl } from "./lifts/waiterCurl";
import { walkingLunge } from "./lifts/walkingLunge";
import { wallSit } from "./lifts/wallSit";
import { weightedCrunch } from "./lifts/weightedCrunch";
import { wristCurl } from "./lifts/wristCurl";
import { wristRoller } from "./lifts/wristRoller";
import { yRaise } from "./lifts/yRaise";
import { zercherGoodMorning } from "./lifts/zercherGoodMorning";
import { zercherSquat } from "./lifts/zercherSquat";

/** Every built-in lift: the model entry first, and within a movement the lift that names it before its variants. */
export const exercises: readonly Exercise[] = [
  // The hip thrust, the model entry, and its nearest.
  barbellHipThrust, barbellGluteBridge, singleLegHipThrust, dumbbellHipThrust, machineHipThrust,
  smithMachineHipThrust,
  // The big lifts beside it.
  backSquat, deadlift, romanianDeadlift, legPress,
  splitSquat, lunge, stepUp, backExtension,
  // Hips and hinges.
  americanHipThrust, bandHipThrust, bodyweightHipThrust, bodyweightGluteBridge, singleLegGluteBridge,
  dumbbellGluteBridge, frogPump, cablePullThrough, cableKickback, machineGluteKickback, quadrupedKickback,
  sumoDeadlift, trapBarDeadlift, dumbbellRomanianDeadlift, stiffLegDeadlift, dumbbellStiffLegDeadlift,
  singleLegRomanianDeadlift, goodMorning, zercherGoodMorning, deficitDeadlift, rackPull, snatchGripDeadlift,
  snatchGripRomanianDeadlift, smithMachineDeadlift, kettlebellDeadlift, kettlebellSwing, singleArmKettlebellSwing,
  horizontalBackExtension, machineBackExtension, reverseHyperextension, machineHipAbduction, cableHipAbduction,
  sideLyingHipAbduction, machineHipAdduction, copenhagenPlank,
  // Squats, lunges, knees, calves.
  lowBarBackSquat, frontSquat, halfSquat, boxSquat, safetyBarSquat, zercherSquat, overheadSquat, gobletSquat,
  dumbbellSquat, bodyweightSquat, jumpSquat, boxJump, smithMachineSquat, hackSquat, beltSquat, pistolSquat,
  cossackSquat, wallSit, horizontalLegPress, singleLegPress, bulgarianSplitSquat, barbellSplitSquat,
  barbellBulgarianSplitSquat, barbellLunge, reverseLunge, walkingLunge, smithMachineLunge, lateralLunge, jumpLunge,
  legExtension, singleLegExtension, reclinedLegExtension, sissySquat, seatedLegCurl, lyingLegCurl, standingLegCurl,
  slidingLegCurl, nordicCurl, gluteHamRaise, standingCalfRaise, seatedCalfRaise, legPressCalfRaise,
  bodyweightCalfRaise, singleLegCalfRaise, dumbbellCalfRaise, barbellCalfRaise, smithMachineCalfRaise, tibialisRaise,
  // Chest: presses, flies, push-ups, dips.
  benchPress, inclineBenchPress, declineBenchPress, closeGripBenchPress, floorPress, dumbbellFloorPress, pinPress,
  boardPress, spotoPress, larsenPress, reverseGripBenchPress, dumbbellBenchPress, inclineDumbbellBenchPress,
  declineDumbbellBenchPress, squeezePress, smithMachineBenchPress, smithMachineCloseGripBenchPress,
  smithMachineInclineBenchPress, machineChestPress, inclineMachineChestPress, declineMachineChestPress,
  cableChestPress, bandChestPress, cableFly, lowCableFly, inclineCableFly, highCableFly, dumbbellFly,
  inclineDumbbellFly, declineDumbbellFly, pecDeck, svendPress, dumbbellPullover, machinePullover, pushUp, kneePushUp,
  inclinePushUp, declinePushUp, diamondPushUp, closeGripPushUp, archerPushUp, dip, tricepsDip, assistedDip,
  machineDip, benchDip, ringDip,
  // Shoulders and triceps.
  overheadPress, seatedBarbellShoulderPress, pushPress, behindTheNeckPress, trapBarOverheadPress,
  dumbbellShoulderPress, arnoldPress, machineShoulderPress, smithMachineShoulderPress, cableOverheadPress,
  landminePress, pikePushUp, handstandPushUp, dumbbellLateralRaise, cableLateralRaise, machineLateralRaise,
  bandLateralRaise, dumbbellFrontRaise, plateFrontRaise, barbellFrontRaise, cableFrontRaise, dumbbellReverseFly,
  cableReverseFly, reversePecDeck, facePull, bandFacePull, bandPullApart, uprightRow, cableUprightRow,
  dumbbellUprightRow, yRaise, fullCanRaise, cableExternalRotation, tricepsPushdown, ropeTricepsPushdown,
  singleArmTricepsPushdown, reverseGripTricepsPushdown, dumbbellTricepsExtension, singleArmDumbbellTricepsExtension,
  cableOverheadTricepsExtension, singleArmOverheadCableTricepsExtension, overheadEzBarTricepsExtension, skullCrusher,
  dumbbellSkullCrusher, inclineDumbbellTricepsExtension, dumbbellTricepsKickback, cableTricepsKickback,
  machineTricepsExtension, bandTricepsExtension,
  // Back, and the weightlifting movements.
  pullUp, chinUp, neutralGripPullUp, assistedPullUp, assistedChinUp, bandAssistedPullUp, muscleUp, latPulldown,
  closeGripLatPulldown, reverseGripLatPulldown, singleArmLatPulldown, machineLatPulldown, straightArmPulldown,
  barbellRow, pendlayRow, reverseGripBarbellRow, tBarRow, chestSupportedDumbbellRow, machineRow, dumbbellRow,
  kettlebellRow, bentOverDumbbellRow, chestSupportedTBarRow, seatedCableRow, singleArmCableRow, machineHighRow,
  bandRow, smithMachineRow, invertedRow, sealRow, renegadeRow, barbellShrug, dumbbellShrug, smithMachineShrug,
  cableShrug, kelsoShrug, powerClean, clean, hangClean, cleanAndJerk, cleanPull, cleanDeadlift, snatch, powerSnatch,
  hangSnatch, snatchPull, pushJerk, behindTheNeckJerk, thruster, dumbbellThruster, turkishGetUp,
  // Arms, grip, neck, holds.
  barbellCurl, ezBarCurl, dumbbellCurl, cableCurl, waiterCurl, machineCurl, inclineDumbbellCurl, preacherCurl,
  dumbbellPreacherCurl, machinePreacherCurl, hammerCurl, inclineHammerCurl, cableHammerCurl, concentrationCurl,
  dragCurl, bayesianCurl, reverseCurl, dumbbellReverseCurl, cableReverseCurl, wristCurl, dumbbellWristCurl,
  cableWristCurl, behindTheBackWristCurl, reverseWristCurl, wristRoller, deadHang, neckCurl, plank, sidePlank,
  abWheel, hollowHold, dragonFlag, lSit, burpee, medicineBallSlam,
  // Trunk, carries.
  crunch, weightedCrunch, machineCrunch, cableCrunch, declineCrunch, reverseCrunch, bicycleCrunch, sitUp, ghdSitUp,
  vUp, jackknifeSitUp, legPullIn, hangingLegRaise, hangingKneeRaise, captainsChairKneeRaise, captainsChairLegRaise,
  lyingLegRaise, toesToBar, mountainClimber, russianTwist, cableWoodChop, machineTorsoRotation, sideBend,
  pallofPress, heelTap, deadBug, birdDog, superman, landmineRotation, farmersCarry, suitcaseCarry, sledPush,
  handstandHold,
];
