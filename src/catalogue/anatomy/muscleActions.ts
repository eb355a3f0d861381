/** The joints that muscles act on. "scapulothoracic" is the shoulder blade on the ribs; "radioulnar" turns the hand. */
export const JOINTS = [
  "neck", "spine", "scapulothoracic", "shoulder", "elbow", "radioulnar", "wrist", "fingers", "hip", "knee", "ankle",
  "subtalar",
] as const;

/** One of {@link JOINTS}. */
export type Joint = (typeof JOINTS)[number];

/** What a muscle does to a joint when it shortens; "stabilisation" is holding it, the work of some deep muscles. */
export const MUSCLE_ACTIONS = [
  "neck-flexion", "neck-extension", "neck-lateral-flexion", "neck-rotation",
  "trunk-flexion", "trunk-extension", "trunk-lateral-flexion", "trunk-rotation", "trunk-stabilisation",
  "scapular-elevation", "scapular-depression", "scapular-retraction", "scapular-protraction",
  "scapular-upward-rotation", "scapular-downward-rotation",
  "shoulder-flexion", "shoulder-extension", "shoulder-abduction", "shoulder-adduction", "shoulder-internal-rotation",
  "shoulder-external-rotation", "shoulder-horizontal-adduction", "shoulder-horizontal-abduction",
  "shoulder-stabilisation",
  "elbow-flexion", "elbow-extension", "forearm-supination", "forearm-pronation",
  "wrist-flexion", "wrist-extension", "finger-flexion", "finger-extension",
  "hip-flexion", "hip-extension", "hip-abduction", "hip-adduction", "hip-internal-rotation", "hip-external-rotation",
  "knee-flexion", "knee-extension", "knee-internal-rotation", "knee-external-rotation",
  "plantarflexion", "dorsiflexion", "foot-inversion",
] as const;

/** One of {@link MUSCLE_ACTIONS}. */
export type MuscleAction = (typeof MUSCLE_ACTIONS)[number];

/** The joint at which each action happens. */
export const actionJoints: Readonly<Record<MuscleAction, Joint>> = {
  "neck-flexion": "neck",
  "neck-extension": "neck",
  "neck-lateral-flexion": "neck",
  "neck-rotation": "neck",
  "trunk-flexion": "spine",
  "trunk-extension": "spine",
  "trunk-lateral-flexion": "spine",
  "trunk-rotation": "spine",
  "trunk-stabilisation": "spine",
  "scapular-elevation": "scapulothoracic",
  "scapular-depression": "scapulothoracic",
  "scapular-retraction": "scapulothoracic",
  "scapular-protraction": "scapulothoracic",
  "scapular-upward-rotation": "scapulothoracic",
  "scapular-downward-rotation": "scapulothoracic",
  "shoulder-flexion": "shoulder",
  "shoulder-extension": "shoulder",
  "shoulder-abduction": "shoulder",
  "shoulder-adduction": "shoulder",
  "shoulder-internal-rotation": "shoulder",
  "shoulder-external-rotation": "shoulder",
  "shoulder-horizontal-adduction": "shoulder",
  "shoulder-horizontal-abduction": "shoulder",
  "shoulder-stabilisation": "shoulder",
  "elbow-flexion": "elbow",
  "elbow-extension": "elbow",
  "forearm-supination": "radioulnar",
  "forearm-pronation": "radioulnar",
  "wrist-flexion": "wrist",
  "wrist-extension": "wrist",
  "finger-flexion": "fingers",
  "finger-extension": "fingers",
  "hip-flexion": "hip",
  "hip-extension": "hip",
  "hip-abduction": "hip",
  "hip-adduction": "hip",
  "hip-internal-rotation": "hip",
  "hip-external-rotation": "hip",
  "knee-flexion": "knee",
  "knee-extension": "knee",
  "knee-internal-rotation": "knee",
  "knee-external-rotation": "knee",
  plantarflexion: "ankle",
  dorsiflexion: "ankle",
  "foot-inversion": "subtalar",
};
