/** The muscles that sets are counted for: groups that train together, finest where their training differs. */
export const MUSCLES = [
  "gluteus-maximus", "gluteus-medius-minimus", "tensor-fasciae-latae", "hamstrings", "quadriceps", "adductor-magnus",
  "short-adductors", "gastrocnemius", "soleus", "tibialis-anterior", "iliopsoas", "erector-spinae", "rectus-abdominis",
  "obliques", "transversus-abdominis", "pectoralis-major", "anterior-deltoid", "lateral-deltoid", "posterior-deltoid",
  "triceps-brachii", "biceps-brachii", "brachialis-brachioradialis", "latissimus-dorsi", "middle-back", "upper-trapezius",
  "serratus-anterior", "rotator-cuff", "forearms", "neck",
] as const;

/** One of {@link MUSCLES}. */
export type MuscleId = (typeof MUSCLES)[number];

/** A head or part of a muscle that a lift can single out. */
export interface MuscleRegion {
  readonly id: string;
  readonly name: string;
}

/** One muscle of the dictionary. */
export interface Muscle {
  readonly id: MuscleId;
  /** Common English. */
  readonly name: string;
  /** Anatomical. */
  readonly latinName: string;
  /** Empty for a muscle that is never divided here. */
  readonly regions: readonly MuscleRegion[];
}

/** Every muscle by id, with its names and regions. */
export const muscles: Readonly<Record<MuscleId, Muscle>> = {
  "gluteus-maximus": {
    id: "gluteus-maximus",
    name: "Glutes",
    latinName: "Gluteus maximus",
    regions: [
      { id: "upper-gluteus-maximus", name: "Upper fibres" },
      { id: "lower-gluteus-maximus", name: "Lower fibres" },
    ],
  },
  "gluteus-medius-minimus": {
    id: "gluteus-medius-minimus",
    name: "Hip abductors",
    latinName: "Gluteus medius et minimus",
    regions: [
      { id: "gluteus-medius", name: "Gluteus medius" },
      { id: "gluteus-minimus", name: "Gluteus minimus" },
    ],
  },
  "tensor-fasciae-latae": {
    id: "tensor-fasciae-latae",
    name: "Tensor fasciae latae",
    latinName: "Tensor fasciae latae",
    regions: [],
  },
  hamstrings: {
    id: "hamstrings",
    name: "Hamstrings",
    latinName: "Musculi ischiocrurales",
    regions: [
      { id: "biceps-femoris-long-head", name: "Biceps femoris, long head" },
      { id: "biceps-femoris-short-head", name: "Biceps femoris, short head" },
      { id: "semitendinosus", name: "Semitendinosus" },
      { id: "semimembranosus", name: "Semimembranosus" },
    ],
  },
  quadriceps: {
    id: "quadriceps",
    name: "Quadriceps",
    latinName: "Quadriceps femoris",
    regions: [
      { id: "rectus-femoris", name: "Rectus femoris" },
      { id: "vastus-lateralis", name: "Vastus lateralis" },
      { id: "vastus-medialis", name: "Vastus medialis" },
      { id: "vastus-intermedius", name: "Vastus intermedius" },
    ],
  },
  "adductor-magnus": { id: "adductor-magnus", name: "Adductor magnus", latinName: "Adductor magnus", regions: [] },
  "short-adductors": {
    id: "short-adductors",
    name: "Inner thigh",
    latinName: "Adductores longus et brevis, gracilis, pectineus",
    regions: [
      { id: "adductor-longus", name: "Adductor longus" },
      { id: "adductor-brevis", name: "Adductor brevis" },
      { id: "gracilis", name: "Gracilis" },
      { id: "pectineus", name: "Pectineus" },
    ],
  },
  gastrocnemius: {
    id: "gastrocnemius",
    name: "Upper calf",
    latinName: "Gastrocnemius",
    regions: [
      { id: "medial-gastrocnemius", name: "Medial head" },
      { id: "lateral-gastrocnemius", name: "Lateral head" },
    ],
  },
  soleus: { id: "soleus", name: "Lower calf", latinName: "Soleus", regions: [] },
  "tibialis-anterior": { id: "tibialis-anterior", name: "Shin", latinName: "Tibialis anterior", regions: [] },
  iliopsoas: { id: "iliopsoas", name: "Hip flexors", latinName: "Iliopsoas", regions: [] },
  "erector-spinae": {
    id: "erector-spinae",
    name: "Spinal erectors",
    latinName: "Erector spinae et multifidi",
    regions: [
      { id: "erector-spinae-proper", name: "Erector spinae" },
      { id: "multifidus", name: "Multifidus" },
    ],
  },
  "rectus-abdominis": { id: "rectus-abdominis", name: "Abdominals", latinName: "Rectus abdominis", regions: [] },
  obliques: {
    id: "obliques",
    name: "Obliques",
    latinName: "Obliqui abdominis",
    regions: [
      { id: "external-oblique", name: "External oblique" },
      { id: "internal-oblique", name: "Internal oblique" },
    ],
  },
  "transversus-abdominis": {
    id: "transversus-abdominis",
    name: "Deep abdominals",
    latinName: "Transversus abdominis",
    regions: [],
  },
  "pectoralis-major": {
    id: "pectoralis-major",
    name: "Chest",
    latinName: "Pectoralis major",
    regions: [
      { id: "clavicular-pectoralis", name: "Clavicular (upper) part" },
      { id: "sternocostal-pectoralis", name: "Sternocostal (lower) part" },
    ],
  },
  "anterior-deltoid": {
    id: "anterior-deltoid",
    name: "Front shoulder",
    latinName: "Deltoideus, pars clavicularis",
    regions: [],
  },
  "lateral-deltoid": {
    id: "lateral-deltoid",
    name: "Side shoulder",
    latinName: "Deltoideus, pars acromialis",
    regions: [],
  },
  "posterior-deltoid": {
    id: "posterior-deltoid",
    name: "Rear shoulder",
    latinName: "Deltoideus, pars spinalis",
    regions: [],
  },
  "triceps-brachii": {
    id: "triceps-brachii",
    name: "Triceps",
    latinName: "Triceps brachii",
    regions: [
      { id: "triceps-long-head", name: "Long head" },
      { id: "triceps-short-heads", name: "Lateral and medial heads" },
    ],
  },
  "biceps-brachii": {
    id: "biceps-brachii",
    name: "Biceps",
    latinName: "Biceps brachii",
    regions: [
      { id: "biceps-long-head", name: "Long head" },
      { id: "biceps-short-head", name: "Short head" },
    ],
  },
  "brachialis-brachioradialis": {
    id: "brachialis-brachioradialis",
    name: "Other elbow flexors",
    latinName: "Brachialis et brachioradialis",
    regions: [
      { id: "brachialis", name: "Brachialis" },
      { id: "brachioradialis", name: "Brachioradialis" },
    ],
  },
  "latissimus-dorsi": {
    id: "latissimus-dorsi",
    name: "Lats",
    latinName: "Latissimus dorsi et teres major",
    regions: [
      { id: "latissimus-dorsi-proper", name: "Latissimus dorsi" },
      { id: "teres-major", name: "Teres major" },
    ],
  },
  "middle-back": {
    id: "middle-back",
    name: "Middle back",
    latinName: "Trapezius, partes transversa et ascendens, rhomboidei",
    regions: [
      { id: "middle-trapezius", name: "Middle trapezius" },
      { id: "lower-trapezius", name: "Lower trapezius" },
      { id: "rhomboids", name: "Rhomboids" },
    ],
  },
  "upper-trapezius": {
    id: "upper-trapezius",
    name: "Upper trapezius",
    latinName: "Trapezius, pars descendens",
    regions: [],
  },
  "serratus-anterior": { id: "serratus-anterior", name: "Serratus", latinName: "Serratus anterior", regions: [] },
  "rotator-cuff": {
    id: "rotator-cuff",
    name: "Rotator cuff",
    latinName: "Supraspinatus, infraspinatus, teres minor, subscapularis",
    regions: [
      { id: "supraspinatus", name: "Supraspinatus" },
      { id: "subscapularis", name: "Subscapularis" },
      { id: "infraspinatus", name: "Infraspinatus" },
      { id: "teres-minor", name: "Teres minor" },
    ],
  },
  forearms: {
    id: "forearms",
    name: "Forearms",
    latinName: "Musculi antebrachii",
    regions: [
      { id: "forearm-flexors", name: "Wrist and finger flexors" },
      { id: "forearm-extensors", name: "Wrist and finger extensors" },
    ],
  },
  neck: {
    id: "neck",
    name: "Neck",
    latinName: "Musculi colli",
    regions: [
      { id: "neck-flexors", name: "Neck flexors" },
      { id: "neck-extensors", name: "Neck extensors" },
    ],
  },
};
