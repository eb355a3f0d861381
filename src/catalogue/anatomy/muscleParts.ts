import type { Evidence } from "../evidence";
import type { MuscleAction } from "./muscleActions";
import type { MuscleId } from "../muscles";

/** What one undivided piece of muscle is called and does. */
export interface MusclePart {
  readonly latinName: string;
  /** Main action first. Its joints follow from these. */
  readonly actions: readonly MuscleAction[];
}

/** What {@link muscleParts} rests on. */
export const anatomyEvidence: Evidence = {
  grade: "consensus",
  sources: ["neumann-2010", "standring-2020"],
  note: "textbook anatomy, written from memory; actions of a few fibres or of extreme positions are left out",
};

/**
 * The pieces that the anatomy is written down for: the regions of every divided muscle, and the muscles that are not
 * divided. What a divided muscle does is read off its regions by `getAnatomy`, so the two cannot disagree.
 */
export const muscleParts = /* @__PURE__ */ defineParts({
  // Hip and thigh.
  "upper-gluteus-maximus": {
    latinName: "Gluteus maximus, fibrae superiores",
    actions: ["hip-extension", "hip-external-rotation", "hip-abduction"],
  },
  "lower-gluteus-maximus": {
    latinName: "Gluteus maximus, fibrae inferiores",
    actions: ["hip-extension", "hip-external-rotation", "hip-adduction"],
  },
  "gluteus-medius": { latinName: "Gluteus medius", actions: ["hip-abduction", "hip-internal-rotation"] },
  "gluteus-minimus": { latinName: "Gluteus minimus", actions: ["hip-abduction", "hip-internal-rotation"] },
  // It reaches the tibia through the iliotibial tract, and does little there that anyone agrees on.
  "tensor-fasciae-latae": {
    latinName: "Tensor fasciae latae",
    actions: ["hip-flexion", "hip-abduction", "hip-internal-rotation"],
  },
  "biceps-femoris-long-head": {
    latinName: "Biceps femoris, caput longum",
    actions: ["knee-flexion", "hip-extension", "knee-external-rotation"],
  },
  "biceps-femoris-short-head": {
    latinName: "Biceps femoris, caput breve",
    actions: ["knee-flexion", "knee-external-rotation"],
  },
  semitendinosus: {
    latinName: "Semitendinosus",
    actions: ["knee-flexion", "hip-extension", "knee-internal-rotation"],
  },
  semimembranosus: {
    latinName: "Semimembranosus",
    actions: ["knee-flexion", "hip-extension", "knee-internal-rotation"],
  },
  "rectus-femoris": { latinName: "Rectus femoris", actions: ["knee-extension", "hip-flexion"] },
  "vastus-lateralis": { latinName: "Vastus lateralis", actions: ["knee-extension"] },
  "vastus-medialis": { latinName: "Vastus medialis", actions: ["knee-extension"] },
  "vastus-intermedius": { latinName: "Vastus intermedius", actions: ["knee-extension"] },
  "adductor-magnus": { latinName: "Adductor magnus", actions: ["hip-adduction", "hip-extension"] },
  "adductor-longus": { latinName: "Adductor longus", actions: ["hip-adduction", "hip-flexion"] },
  "adductor-brevis": { latinName: "Adductor brevis", actions: ["hip-adduction", "hip-flexion"] },
  gracilis: { latinName: "Gracilis", actions: ["hip-adduction", "knee-flexion", "knee-internal-rotation"] },
  pectineus: { latinName: "Pectineus", actions: ["hip-flexion", "hip-adduction"] },
  iliopsoas: { latinName: "Iliopsoas", actions: ["hip-flexion", "trunk-stabilisation"] },

  // Lower leg.
  "medial-gastrocnemius": { latinName: "Gastrocnemius, caput mediale", actions: ["plantarflexion", "knee-flexion"] },
  "lateral-gastrocnemius": { latinName: "Gastrocnemius, caput laterale", actions: ["plantarflexion", "knee-flexion"] },
  soleus: { latinName: "Soleus", actions: ["plantarflexion"] },
  "tibialis-anterior": { latinName: "Tibialis anterior", actions: ["dorsiflexion", "foot-inversion"] },

  // Trunk and neck.
  "erector-spinae-proper": { latinName: "Erector spinae", actions: ["trunk-extension", "trunk-lateral-flexion"] },
  multifidus: { latinName: "Multifidi", actions: ["trunk-stabilisation", "trunk-extension", "trunk-rotation"] },
  "rectus-abdominis": { latinName: "Rectus abdominis", actions: ["trunk-flexion"] },
  "external-oblique": {
    latinName: "Obliquus externus abdominis",
    actions: ["trunk-rotation", "trunk-lateral-flexion", "trunk-flexion"],
  },
  "internal-oblique": {
    latinName: "Obliquus internus abdominis",
    actions: ["trunk-rotation", "trunk-lateral-flexion", "trunk-flexion"],
  },
  "transversus-abdominis": { latinName: "Transversus abdominis", actions: ["trunk-stabilisation"] },
  "neck-flexors": {
    latinName: "Sternocleidomastoideus, longus colli et capitis, scaleni",
    actions: ["neck-flexion", "neck-lateral-flexion", "neck-rotation"],
  },
  "neck-extensors": {
    latinName: "Splenius et semispinalis capitis et cervicis",
    actions: ["neck-extension", "neck-lateral-flexion", "neck-rotation"],
  },

  // Shoulder blade and shoulder.
  "clavicular-pectoralis": {
    latinName: "Pectoralis major, pars clavicularis",
    actions: ["shoulder-horizontal-adduction", "shoulder-flexion", "shoulder-internal-rotation"],
  },
  "sternocostal-pectoralis": {
    latinName: "Pectoralis major, pars sternocostalis",
    actions: ["shoulder-horizontal-adduction", "shoulder-adduction", "shoulder-internal-rotation"],
  },
  "anterior-deltoid": {
    latinName: "Deltoideus, pars clavicularis",
    actions: ["shoulder-flexion", "shoulder-horizontal-adduction", "shoulder-internal-rotation"],
  },
  "lateral-deltoid": { latinName: "Deltoideus, pars acromialis", actions: ["shoulder-abduction"] },
  "posterior-deltoid": {
    latinName: "Deltoideus, pars spinalis",
    actions: ["shoulder-horizontal-abduction", "shoulder-extension", "shoulder-external-rotation"],
  },
  supraspinatus: { latinName: "Supraspinatus", actions: ["shoulder-abduction", "shoulder-stabilisation"] },
  subscapularis: { latinName: "Subscapularis", actions: ["shoulder-internal-rotation", "shoulder-stabilisation"] },
  infraspinatus: { latinName: "Infraspinatus", actions: ["shoulder-external-rotation", "shoulder-stabilisation"] },
  "teres-minor": { latinName: "Teres minor", actions: ["shoulder-external-rotation", "shoulder-stabilisation"] },
  "latissimus-dorsi-proper": {
    latinName: "Latissimus dorsi",
    actions: ["shoulder-extension", "shoulder-adduction", "shoulder-internal-rotation", "scapular-depression"],
  },
  "teres-major": {
    latinName: "Teres major",
    actions: ["shoulder-extension", "shoulder-adduction", "shoulder-internal-rotation"],
  },
  "upper-trapezius": {
    latinName: "Trapezius, pars descendens",
    actions: ["scapular-elevation", "scapular-upward-rotation", "neck-extension", "neck-lateral-flexion"],
  },
  "middle-trapezius": { latinName: "Trapezius, pars transversa", actions: ["scapular-retraction"] },
  "lower-trapezius": {
    latinName: "Trapezius, pars ascendens",
    actions: ["scapular-depression", "scapular-upward-rotation", "scapular-retraction"],
  },
  rhomboids: {
    latinName: "Rhomboideus major et minor",
    actions: ["scapular-retraction", "scapular-downward-rotation", "scapular-elevation"],
  },
  "serratus-anterior": {
    latinName: "Serratus anterior",
    actions: ["scapular-protraction", "scapular-upward-rotation"],
  },

  // Arm and forearm.
  "triceps-long-head": {
    latinName: "Triceps brachii, caput longum",
    actions: ["elbow-extension", "shoulder-extension", "shoulder-adduction"],
  },
  "triceps-short-heads": { latinName: "Triceps brachii, caput laterale et mediale", actions: ["elbow-extension"] },
  "biceps-long-head": {
    latinName: "Biceps brachii, caput longum",
    actions: ["elbow-flexion", "forearm-supination", "shoulder-flexion"],
  },
  "biceps-short-head": {
    latinName: "Biceps brachii, caput breve",
    actions: ["elbow-flexion", "forearm-supination", "shoulder-flexion"],
  },
  brachialis: { latinName: "Brachialis", actions: ["elbow-flexion"] },
  // From either end it turns the forearm to the middle.
  brachioradialis: {
    latinName: "Brachioradialis",
    actions: ["elbow-flexion", "forearm-pronation", "forearm-supination"],
  },
  "forearm-flexors": {
    latinName: "Flexores carpi et digitorum",
    actions: ["wrist-flexion", "finger-flexion"],
  },
  "forearm-extensors": {
    latinName: "Extensores carpi et digitorum",
    actions: ["wrist-extension", "finger-extension"],
  },
});

/** The id of a region, or of a muscle that has none. */
export type MusclePartId = keyof typeof muscleParts;

/** The id of a region of some muscle. */
export type MuscleRegionId = Exclude<MusclePartId, MuscleId>;

function defineParts<const Id extends string>(
  parts: Readonly<Record<Id, MusclePart>>,
): Readonly<Record<Id, MusclePart>> {
  return parts;
}
