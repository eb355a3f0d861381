import type { MuscleRegionId } from "./muscleParts";
import type { MuscleId } from "../muscles";

/** Components that draw a body with muscles to colour, by their package names. */
export const BODY_MAPS = [
  "react-native-body-highlighter", "react-muscle-highlighter", "react-body-highlighter",
] as const;

/** One of {@link BODY_MAPS}. */
export type BodyMap = (typeof BODY_MAPS)[number];

/** The shapes of muscles drawn alike by react-native-body-highlighter 3.2 and react-muscle-highlighter 1.2. */
const HIGHLIGHTER_SHAPES = [
  "abs", "adductors", "biceps", "calves", "chest", "deltoids", "forearm", "gluteal", "hamstring", "lower-back", "neck",
  "obliques", "quadriceps", "tibialis", "trapezius", "triceps", "upper-back",
] as const;

/** What each component calls the muscles it draws; heads, hands, knees and feet are left out. */
export const BODY_MAP_SHAPES = {
  "react-native-body-highlighter": HIGHLIGHTER_SHAPES,
  "react-muscle-highlighter": HIGHLIGHTER_SHAPES,
  // Version 2.0.
  "react-body-highlighter": [
    "abductors", "abs", "adductor", "back-deltoids", "biceps", "calves", "chest", "forearm", "front-deltoids",
    "gluteal", "hamstring", "left-soleus", "lower-back", "neck", "obliques", "quadriceps", "right-soleus", "trapezius",
    "triceps", "upper-back",
  ],
} as const;

/** The name of a shape in one component. */
export type BodyMapSlug<Map extends BodyMap = BodyMap> = (typeof BODY_MAP_SHAPES)[Map][number];

/** The shapes of one component by muscle, none where it is not drawn, and by region where that is drawn otherwise. */
export type BodyMapTable<Map extends BodyMap> = Readonly<Record<MuscleId, readonly BodyMapSlug<Map>[]>> &
  Readonly<Partial<Record<MuscleRegionId, readonly BodyMapSlug<Map>[]>>>;

const highlighterTable: BodyMapTable<"react-native-body-highlighter"> = {
  "gluteus-maximus": ["gluteal"],
  "gluteus-medius-minimus": ["gluteal"],
  "tensor-fasciae-latae": [],
  hamstrings: ["hamstring"],
  quadriceps: ["quadriceps"],
  "adductor-magnus": ["adductors"],
  "short-adductors": ["adductors"],
  gastrocnemius: ["calves"],
  soleus: ["calves"],
  "tibialis-anterior": ["tibialis"],
  iliopsoas: [],
  "erector-spinae": ["lower-back"],
  "rectus-abdominis": ["abs"],
  obliques: ["obliques"],
  "transversus-abdominis": [],
  "pectoralis-major": ["chest"],
  // One shape, drawn from the front and from the back.
  "anterior-deltoid": ["deltoids"],
  "lateral-deltoid": ["deltoids"],
  "posterior-deltoid": ["deltoids"],
  "triceps-brachii": ["triceps"],
  "biceps-brachii": ["biceps"],
  "brachialis-brachioradialis": ["biceps", "forearm"],
  brachialis: ["biceps"],
  brachioradialis: ["forearm"],
  "latissimus-dorsi": ["upper-back"],
  "middle-back": ["trapezius", "upper-back"],
  "middle-trapezius": ["trapezius"],
  "lower-trapezius": ["trapezius"],
  rhomboids: ["upper-back"],
  "upper-trapezius": ["trapezius"],
  "serratus-anterior": [],
  // Two of the four lie on the back of the shoulder blade, the others under muscle or bone.
  "rotator-cuff": ["upper-back"],
  supraspinatus: [],
  subscapularis: [],
  forearms: ["forearm"],
  neck: ["neck"],
};

/**
 * Which shapes to colour for each muscle, by component. Read off the coordinates of the drawings: a shape stands for
 * the muscle that lies where it is drawn, whatever it is called. Where one covers several the choice is judgement.
 */
export const bodyMapSlugs: { readonly [Map in BodyMap]: BodyMapTable<Map> } = {
  "react-native-body-highlighter": highlighterTable,
  "react-muscle-highlighter": highlighterTable,
  "react-body-highlighter": {
    "gluteus-maximus": ["gluteal"],
    "gluteus-medius-minimus": ["gluteal"],
    "tensor-fasciae-latae": [],
    hamstrings: ["hamstring"],
    quadriceps: ["quadriceps"],
    // What it calls "abductors" is the inner thigh from the front, "adductor" the same from the back.
    "adductor-magnus": ["adductor"],
    "short-adductors": ["abductors", "adductor"],
    gastrocnemius: ["calves"],
    soleus: ["left-soleus", "right-soleus"],
    "tibialis-anterior": [],
    iliopsoas: [],
    "erector-spinae": ["lower-back"],
    "rectus-abdominis": ["abs"],
    obliques: ["obliques"],
    "transversus-abdominis": [],
    "pectoralis-major": ["chest"],
    "anterior-deltoid": ["front-deltoids"],
    // It shows at the edge of both views and has no shape of its own.
    "lateral-deltoid": ["front-deltoids", "back-deltoids"],
    "posterior-deltoid": ["back-deltoids"],
    "triceps-brachii": ["triceps"],
    "biceps-brachii": ["biceps"],
    "brachialis-brachioradialis": ["biceps", "forearm"],
    brachialis: ["biceps"],
    brachioradialis: ["forearm"],
    "latissimus-dorsi": ["upper-back"],
    "middle-back": ["trapezius", "upper-back"],
    "middle-trapezius": ["trapezius"],
    "lower-trapezius": ["trapezius"],
    rhomboids: ["upper-back"],
    "upper-trapezius": ["trapezius"],
    "serratus-anterior": [],
    "rotator-cuff": ["upper-back"],
    supraspinatus: [],
    subscapularis: [],
    forearms: ["forearm"],
    neck: ["neck"],
  },
};
