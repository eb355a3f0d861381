export {
  BODY_PARTS,
  GOALS,
  LATERALITIES,
  LIFT_ROLES,
  LOAD_CONVENTIONS,
  MEASURES,
  MECHANICS,
  MISTAKE_ACTIONS,
  PATTERNS,
  PLANES,
  type BodyPart,
  type DemandRatings,
  type EquipmentNeed,
  type EvidenceOverlay,
  type Exercise,
  type ExerciseLoading,
  type Goal,
  type Laterality,
  type LiftRole,
  type LoadConvention,
  type Measure,
  type Mechanic,
  type Mistake,
  type MistakeAction,
  type Pattern,
  type Plane,
  type Preset,
  type SetupEffect,
  type SetupVariable,
  type SuitabilityRule,
  type WholeRange,
} from "./exercise";
export { defineExercise, type ExerciseRow, type Mover, type SetupRow } from "./defineExercise";
export { EVIDENCE_GRADES, type Evidence, type EvidenceGrade, type Threshold } from "./evidence";
export {
  LENGTH_PROFILES,
  MUSCLE_ROLES,
  PEAK_LENGTHS,
  type LengthProfile,
  type MuscleInvolvement,
  type MuscleRole,
  type PeakLength,
} from "./muscle";
export { muscles, MUSCLES, type Muscle, type MuscleId, type MuscleRegion } from "./muscles";
export { MUSCLE_GROUPS, muscleGroups, type MuscleGroup, type MuscleGroupId } from "./anatomy/muscleGroups";
export { actionJoints, JOINTS, MUSCLE_ACTIONS, type Joint, type MuscleAction } from "./anatomy/muscleActions";
export { anatomyEvidence, muscleParts, type MusclePart, type MusclePartId, type MuscleRegionId } from "./anatomy/muscleParts";
export { getAnatomy, type Anatomy } from "./anatomy/getAnatomy";
export { findMuscle, type MusclePlace } from "./anatomy/findMuscle";
export {
  BODY_MAPS,
  BODY_MAP_SHAPES,
  bodyMapSlugs,
  type BodyMap,
  type BodyMapSlug,
  type BodyMapTable,
} from "./anatomy/bodyMaps";
export { findBodyMapSlugs } from "./anatomy/findBodyMapSlugs";
export { equipment, EQUIPMENT, type Equipment, type EquipmentId } from "./equipment";
export {
  SOURCE_KINDS,
  sources,
  VERIFICATIONS,
  type Source,
  type SourceId,
  type SourceKind,
  type Verification,
} from "./sources";
export { builtInCatalogue, createCatalogue, type Catalogue } from "./catalogue";
export { extendCatalogue, type CatalogueChanges, type ExerciseOverride } from "./extendCatalogue";
export { type NameIndex } from "./names/nameIndex";
export { exercises } from "./exercises";
export { findExercise } from "./findExercise";
export { getExercise } from "./getExercise";
export { resolveExercise, type ExerciseResolution } from "./resolveExercise";
export { resolveSetupEffects, type SetupOutcome } from "./resolveSetupEffects";
export { getNames, NAME_LOCALES, type LocalisedNames, type NameLocale } from "./getNames";
export { type LocalNames } from "./localNames";
export { muscleOverlap } from "./muscleOverlap";
export { substitutes, type Substitute, type SubstituteOptions } from "./substitutes";
export { variantOf } from "./variantOf";
export { barbellHipThrust } from "./lifts/barbellHipThrust";
export { barbellGluteBridge } from "./lifts/barbellGluteBridge";
export { singleLegHipThrust } from "./lifts/singleLegHipThrust";
export { dumbbellHipThrust } from "./lifts/dumbbellHipThrust";
export { machineHipThrust } from "./lifts/machineHipThrust";
export { smithMachineHipThrust } from "./lifts/smithMachineHipThrust";
export { backSquat } from "./lifts/backSquat";
export { deadlift } from "./lifts/deadlift";
export { romanianDeadlift } from "./lifts/romanianDeadlift";
export { legPress } from "./lifts/legPress";
export { splitSquat } from "./lifts/splitSquat";
export { lunge } from "./lifts/lunge";
export { stepUp } from "./lifts/stepUp";
export { backExtension } from "./lifts/backExtension";
export { americanHipThrust } from "./lifts/americanHipThrust";
export { bandHipThrust } from "./lifts/bandHipThrust";
export { bodyweightHipThrust } from "./lifts/bodyweightHipThrust";
export { bodyweightGluteBridge } from "./lifts/bodyweightGluteBridge";
export { singleLegGluteBridge } from "./lifts/singleLegGluteBridge";
export { dumbbellGluteBridge } from "./lifts/dumbbellGluteBridge";
export { frogPump } from "./lifts/frogPump";
export { cablePullThrough } from "./lifts/cablePullThrough";
export { cableKickback } from "./lifts/cableKickback";
export { machineGluteKickback } from "./lifts/machineGluteKickback";
export { quadrupedKickback } from "./lifts/quadrupedKickback";
export { sumoDeadlift } from "./lifts/sumoDeadlift";
export { trapBarDeadlift } from "./lifts/trapBarDeadlift";
export { dumbbellRomanianDeadlift } from "./lifts/dumbbellRomanianDeadlift";
export { stiffLegDeadlift } from "./lifts/stiffLegDeadlift";
export { dumbbellStiffLegDeadlift } from "./lifts/dumbbellStiffLegDeadlift";
export { singleLegRomanianDeadlift } from "./lifts/singleLegRomanianDeadlift";
export { goodMorning } from "./lifts/goodMorning";
export { zercherGoodMorning } from "./lifts/zercherGoodMorning";
export { deficitDeadlift } from "./lifts/deficitDeadlift";
export { rackPull } from "./lifts/rackPull";
export { snatchGripDeadlift } from "./lifts/snatchGripDeadlift";
export { snatchGripRomanianDeadlift } from "./lifts/snatchGripRomanianDeadlift";
export { smithMachineDeadlift } from "./lifts/smithMachineDeadlift";
export { kettlebellDeadlift } from "./lifts/kettlebellDeadlift";
export { kettlebellSwing } from "./lifts/kettlebellSwing";
export { singleArmKettlebellSwing } from "./lifts/singleArmKettlebellSwing";
export { horizontalBackExtension } from "./lifts/horizontalBackExtension";
export { machineBackExtension } from "./lifts/machineBackExtension";
export { reverseHyperextension } from "./lifts/reverseHyperextension";
export { machineHipAbduction } from "./lifts/machineHipAbduction";
export { cableHipAbduction } from "./lifts/cableHipAbduction";
export { sideLyingHipAbduction } from "./lifts/sideLyingHipAbduction";
export { machineHipAdduction } from "./lifts/machineHipAdduction";
export { copenhagenPlank } from "./lifts/copenhagenPlank";
export { lowBarBackSquat } from "./lifts/lowBarBackSquat";
export { frontSquat } from "./lifts/frontSquat";
export { halfSquat } from "./lifts/halfSquat";
export { boxSquat } from "./lifts/boxSquat";
export { safetyBarSquat } from "./lifts/safetyBarSquat";
export { zercherSquat } from "./lifts/zercherSquat";
export { overheadSquat } from "./lifts/overheadSquat";
export { gobletSquat } from "./lifts/gobletSquat";
export { dumbbellSquat } from "./lifts/dumbbellSquat";
export { bodyweightSquat } from "./lifts/bodyweightSquat";
export { jumpSquat } from "./lifts/jumpSquat";
export { boxJump } from "./lifts/boxJump";
export { smithMachineSquat } from "./lifts/smithMachineSquat";
export { hackSquat } from "./lifts/hackSquat";
export { beltSquat } from "./lifts/beltSquat";
export { pistolSquat } from "./lifts/pistolSquat";
export { cossackSquat } from "./lifts/cossackSquat";
export { wallSit } from "./lifts/wallSit";
export { horizontalLegPress } from "./lifts/horizontalLegPress";
export { singleLegPress } from "./lifts/singleLegPress";
export { bulgarianSplitSquat } from "./lifts/bulgarianSplitSquat";
export { barbellSplitSquat } from "./lifts/barbellSplitSquat";
export { barbellBulgarianSplitSquat } from "./lifts/barbellBulgarianSplitSquat";
export { barbellLunge } from "./lifts/barbellLunge";
export { reverseLunge } from "./lifts/reverseLunge";
export { walkingLunge } from "./lifts/walkingLunge";
export { smithMachineLunge } from "./lifts/smithMachineLunge";
export { lateralLunge } from "./lifts/lateralLunge";
export { jumpLunge } from "./lifts/jumpLunge";
export { legExtension } from "./lifts/legExtension";
export { singleLegExtension } from "./lifts/singleLegExtension";
export { reclinedLegExtension } from "./lifts/reclinedLegExtension";
export { sissySquat } from "./lifts/sissySquat";
export { seatedLegCurl } from "./lifts/seatedLegCurl";
export { lyingLegCurl } from "./lifts/lyingLegCurl";
export { standingLegCurl } from "./lifts/standingLegCurl";
export { slidingLegCurl } from "./lifts/slidingLegCurl";
export { nordicCurl } from "./lifts/nordicCurl";
export { gluteHamRaise } from "./lifts/gluteHamRaise";
export { standingCalfRaise } from "./lifts/standingCalfRaise";
export { seatedCalfRaise } from "./lifts/seatedCalfRaise";
export { legPressCalfRaise } from "./lifts/legPressCalfRaise";
export { bodyweightCalfRaise } from "./lifts/bodyweightCalfRaise";
export { singleLegCalfRaise } from "./lifts/singleLegCalfRaise";
export { dumbbellCalfRaise } from "./lifts/dumbbellCalfRaise";
export { barbellCalfRaise } from "./lifts/barbellCalfRaise";
export { smithMachineCalfRaise } from "./lifts/smithMachineCalfRaise";
export { tibialisRaise } from "./lifts/tibialisRaise";
export { benchPress } from "./lifts/benchPress";
export { inclineBenchPress } from "./lifts/inclineBenchPress";
export { declineBenchPress } from "./lifts/declineBenchPress";
export { closeGripBenchPress } from "./lifts/closeGripBenchPress";
export { floorPress } from "./lifts/floorPress";
export { dumbbellFloorPress } from "./lifts/dumbbellFloorPress";
export { pinPress } from "./lifts/pinPress";
export { boardPress } from "./lifts/boardPress";
export { spotoPress } from "./lifts/spotoPress";
export { larsenPress } from "./lifts/larsenPress";
export { reverseGripBenchPress } from "./lifts/reverseGripBenchPress";
export { dumbbellBenchPress } from "./lifts/dumbbellBenchPress";
export { inclineDumbbellBenchPress } from "./lifts/inclineDumbbellBenchPress";
export { declineDumbbellBenchPress } from "./lifts/declineDumbbellBenchPress";
export { squeezePress } from "./lifts/squeezePress";
export { smithMachineBenchPress } from "./lifts/smithMachineBenchPress";
export { smithMachineCloseGripBenchPress } from "./lifts/smithMachineCloseGripBenchPress";
export { smithMachineInclineBenchPress } from "./lifts/smithMachineInclineBenchPress";
export { machineChestPress } from "./lifts/machineChestPress";
export { inclineMachineChestPress } from "./lifts/inclineMachineChestPress";
export { declineMachineChestPress } from "./lifts/declineMachineChestPress";
export { cableChestPress } from "./lifts/cableChestPress";
export { bandChestPress } from "./lifts/bandChestPress";
export { cableFly } from "./lifts/cableFly";
export { lowCableFly } from "./lifts/lowCableFly";
export { inclineCableFly } from "./lifts/inclineCableFly";
export { highCableFly } from "./lifts/highCableFly";
export { dumbbellFly } from "./lifts/dumbbellFly";
export { inclineDumbbellFly } from "./lifts/inclineDumbbellFly";
export { declineDumbbellFly } from "./lifts/declineDumbbellFly";
export { pecDeck } from "./lifts/pecDeck";
export { svendPress } from "./lifts/svendPress";
export { dumbbellPullover } from "./lifts/dumbbellPullover";
export { machinePullover } from "./lifts/machinePullover";
export { pushUp } from "./lifts/pushUp";
export { kneePushUp } from "./lifts/kneePushUp";
export { inclinePushUp } from "./lifts/inclinePushUp";
export { declinePushUp } from "./lifts/declinePushUp";
export { diamondPushUp } from "./lifts/diamondPushUp";
export { closeGripPushUp } from "./lifts/closeGripPushUp";
export { archerPushUp } from "./lifts/archerPushUp";
export { dip } from "./lifts/dip";
export { tricepsDip } from "./lifts/tricepsDip";
export { assistedDip } from "./lifts/assistedDip";
export { machineDip } from "./lifts/machineDip";
export { benchDip } from "./lifts/benchDip";
export { ringDip } from "./lifts/ringDip";
export { overheadPress } from "./lifts/overheadPress";
export { seatedBarbellShoulderPress } from "./lifts/seatedBarbellShoulderPress";
export { pushPress } from "./lifts/pushPress";
export { behindTheNeckPress } from "./lifts/behindTheNeckPress";
export { trapBarOverheadPress } from "./lifts/trapBarOverheadPress";
export { dumbbellShoulderPress } from "./lifts/dumbbellShoulderPress";
export { arnoldPress } from "./lifts/arnoldPress";
export { machineShoulderPress } from "./lifts/machineShoulderPress";
export { smithMachineShoulderPress } from "./lifts/smithMachineShoulderPress";
export { cableOverheadPress } from "./lifts/cableOverheadPress";
export { landminePress } from "./lifts/landminePress";
export { pikePushUp } from "./lifts/pikePushUp";
export { handstandPushUp } from "./lifts/handstandPushUp";
export { dumbbellLateralRaise } from "./lifts/dumbbellLateralRaise";
export { cableLateralRaise } from "./lifts/cableLateralRaise";
export { machineLateralRaise } from "./lifts/machineLateralRaise";
export { bandLateralRaise } from "./lifts/bandLateralRaise";
export { dumbbellFrontRaise } from "./lifts/dumbbellFrontRaise";
export { plateFrontRaise } from "./lifts/plateFrontRaise";
export { barbellFrontRaise } from "./lifts/barbellFrontRaise";
export { cableFrontRaise } from "./lifts/cableFrontRaise";
export { dumbbellReverseFly } from "./lifts/dumbbellReverseFly";
export { cableReverseFly } from "./lifts/cableReverseFly";
export { reversePecDeck } from "./lifts/reversePecDeck";
export { facePull } from "./lifts/facePull";
export { bandFacePull } from "./lifts/bandFacePull";
export { bandPullApart } from "./lifts/bandPullApart";
export { uprightRow } from "./lifts/uprightRow";
export { cableUprightRow } from "./lifts/cableUprightRow";
export { dumbbellUprightRow } from "./lifts/dumbbellUprightRow";
export { yRaise } from "./lifts/yRaise";
export { fullCanRaise } from "./lifts/fullCanRaise";
export { cableExternalRotation } from "./lifts/cableExternalRotation";
export { tricepsPushdown } from "./lifts/tricepsPushdown";
export { ropeTricepsPushdown } from "./lifts/ropeTricepsPushdown";
export { singleArmTricepsPushdown } from "./lifts/singleArmTricepsPushdown";
export { reverseGripTricepsPushdown } from "./lifts/reverseGripTricepsPushdown";
export { dumbbellTricepsExtension } from "./lifts/dumbbellTricepsExtension";
export { singleArmDumbbellTricepsExtension } from "./lifts/singleArmDumbbellTricepsExtension";
export { cableOverheadTricepsExtension } from "./lifts/cableOverheadTricepsExtension";
export { singleArmOverheadCableTricepsExtension } from "./lifts/singleArmOverheadCableTricepsExtension";
export { overheadEzBarTricepsExtension } from "./lifts/overheadEzBarTricepsExtension";
export { skullCrusher } from "./lifts/skullCrusher";
export { dumbbellSkullCrusher } from "./lifts/dumbbellSkullCrusher";
export { inclineDumbbellTricepsExtension } from "./lifts/inclineDumbbellTricepsExtension";
export { dumbbellTricepsKickback } from "./lifts/dumbbellTricepsKickback";
export { cableTricepsKickback } from "./lifts/cableTricepsKickback";
export { machineTricepsExtension } from "./lifts/machineTricepsExtension";
export { bandTricepsExtension } from "./lifts/bandTricepsExtension";
export { pullUp } from "./lifts/pullUp";
export { chinUp } from "./lifts/chinUp";
export { neutralGripPullUp } from "./lifts/neutralGripPullUp";
export { assistedPullUp } from "./lifts/assistedPullUp";
export { assistedChinUp } from "./lifts/assistedChinUp";
export { bandAssistedPullUp } from "./lifts/bandAssistedPullUp";
export { muscleUp } from "./lifts/muscleUp";
export { latPulldown } from "./lifts/latPulldown";
export { closeGripLatPulldown } from "./lifts/closeGripLatPulldown";
export { reverseGripLatPulldown } from "./lifts/reverseGripLatPulldown";
export { singleArmLatPulldown } from "./lifts/singleArmLatPulldown";
export { machineLatPulldown } from "./lifts/machineLatPulldown";
export { straightArmPulldown } from "./lifts/straightArmPulldown";
export { barbellRow } from "./lifts/barbellRow";
export { pendlayRow } from "./lifts/pendlayRow";
export { reverseGripBarbellRow } from "./lifts/reverseGripBarbellRow";
export { tBarRow } from "./lifts/tBarRow";
export { chestSupportedDumbbellRow } from "./lifts/chestSupportedDumbbellRow";
export { machineRow } from "./lifts/machineRow";
export { dumbbellRow } from "./lifts/dumbbellRow";
export { kettlebellRow } from "./lifts/kettlebellRow";
export { bentOverDumbbellRow } from "./lifts/bentOverDumbbellRow";
export { chestSupportedTBarRow } from "./lifts/chestSupportedTBarRow";
export { seatedCableRow } from "./lifts/seatedCableRow";
export { singleArmCableRow } from "./lifts/singleArmCableRow";
export { machineHighRow } from "./lifts/machineHighRow";
export { bandRow } from "./lifts/bandRow";
export { smithMachineRow } from "./lifts/smithMachineRow";
export { invertedRow } from "./lifts/invertedRow";
export { sealRow } from "./lifts/sealRow";
export { renegadeRow } from "./lifts/renegadeRow";
export { barbellShrug } from "./lifts/barbellShrug";
export { dumbbellShrug } from "./lifts/dumbbellShrug";
export { smithMachineShrug } from "./lifts/smithMachineShrug";
export { cableShrug } from "./lifts/cableShrug";
export { kelsoShrug } from "./lifts/kelsoShrug";
export { powerClean } from "./lifts/powerClean";
export { clean } from "./lifts/clean";
export { hangClean } from "./lifts/hangClean";
export { cleanAndJerk } from "./lifts/cleanAndJerk";
export { cleanPull } from "./lifts/cleanPull";
export { cleanDeadlift } from "./lifts/cleanDeadlift";
export { snatch } from "./lifts/snatch";
export { powerSnatch } from "./lifts/powerSnatch";
export { hangSnatch } from "./lifts/hangSnatch";
export { snatchPull } from "./lifts/snatchPull";
export { pushJerk } from "./lifts/pushJerk";
export { behindTheNeckJerk } from "./lifts/behindTheNeckJerk";
export { thruster } from "./lifts/thruster";
export { dumbbellThruster } from "./lifts/dumbbellThruster";
export { turkishGetUp } from "./lifts/turkishGetUp";
export { barbellCurl } from "./lifts/barbellCurl";
export { ezBarCurl } from "./lifts/ezBarCurl";
export { dumbbellCurl } from "./lifts/dumbbellCurl";
export { cableCurl } from "./lifts/cableCurl";
export { waiterCurl } from "./lifts/waiterCurl";
export { machineCurl } from "./lifts/machineCurl";
export { inclineDumbbellCurl } from "./lifts/inclineDumbbellCurl";
export { preacherCurl } from "./lifts/preacherCurl";
export { dumbbellPreacherCurl } from "./lifts/dumbbellPreacherCurl";
export { machinePreacherCurl } from "./lifts/machinePreacherCurl";
export { hammerCurl } from "./lifts/hammerCurl";
export { inclineHammerCurl } from "./lifts/inclineHammerCurl";
export { cableHammerCurl } from "./lifts/cableHammerCurl";
export { concentrationCurl } from "./lifts/concentrationCurl";
export { dragCurl } from "./lifts/dragCurl";
export { bayesianCurl } from "./lifts/bayesianCurl";
export { reverseCurl } from "./lifts/reverseCurl";
export { dumbbellReverseCurl } from "./lifts/dumbbellReverseCurl";
export { cableReverseCurl } from "./lifts/cableReverseCurl";
export { wristCurl } from "./lifts/wristCurl";
export { dumbbellWristCurl } from "./lifts/dumbbellWristCurl";
export { cableWristCurl } from "./lifts/cableWristCurl";
export { behindTheBackWristCurl } from "./lifts/behindTheBackWristCurl";
export { reverseWristCurl } from "./lifts/reverseWristCurl";
export { wristRoller } from "./lifts/wristRoller";
export { deadHang } from "./lifts/deadHang";
export { neckCurl } from "./lifts/neckCurl";
export { plank } from "./lifts/plank";
export { sidePlank } from "./lifts/sidePlank";
export { abWheel } from "./lifts/abWheel";
export { hollowHold } from "./lifts/hollowHold";
export { dragonFlag } from "./lifts/dragonFlag";
export { lSit } from "./lifts/lSit";
export { burpee } from "./lifts/burpee";
export { medicineBallSlam } from "./lifts/medicineBallSlam";
export { crunch } from "./lifts/crunch";
export { weightedCrunch } from "./lifts/weightedCrunch";
export { machineCrunch } from "./lifts/machineCrunch";
export { cableCrunch } from "./lifts/cableCrunch";
export { declineCrunch } from "./lifts/declineCrunch";
export { reverseCrunch } from "./lifts/reverseCrunch";
export { bicycleCrunch } from "./lifts/bicycleCrunch";
export { sitUp } from "./lifts/sitUp";
export { ghdSitUp } from "./lifts/ghdSitUp";
export { vUp } from "./lifts/vUp";
export { jackknifeSitUp } from "./lifts/jackknifeSitUp";
export { legPullIn } from "./lifts/legPullIn";
export { hangingLegRaise } from "./lifts/hangingLegRaise";
export { hangingKneeRaise } from "./lifts/hangingKneeRaise";
export { captainsChairKneeRaise } from "./lifts/captainsChairKneeRaise";
export { captainsChairLegRaise } from "./lifts/captainsChairLegRaise";
export { lyingLegRaise } from "./lifts/lyingLegRaise";
export { toesToBar } from "./lifts/toesToBar";
export { mountainClimber } from "./lifts/mountainClimber";
export { russianTwist } from "./lifts/russianTwist";
export { cableWoodChop } from "./lifts/cableWoodChop";
export { machineTorsoRotation } from "./lifts/machineTorsoRotation";
export { sideBend } from "./lifts/sideBend";
export { pallofPress } from "./lifts/pallofPress";
export { heelTap } from "./lifts/heelTap";
export { deadBug } from "./lifts/deadBug";
export { birdDog } from "./lifts/birdDog";
export { superman } from "./lifts/superman";
export { landmineRotation } from "./lifts/landmineRotation";
export { farmersCarry } from "./lifts/farmersCarry";
export { suitcaseCarry } from "./lifts/suitcaseCarry";
export { sledPush } from "./lifts/sledPush";
export { handstandHold } from "./lifts/handstandHold";
