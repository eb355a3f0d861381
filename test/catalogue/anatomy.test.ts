import { describe, expect, it } from "vitest";
import { findMuscle } from "../../src/catalogue/anatomy/findMuscle";
import { getAnatomy } from "../../src/catalogue/anatomy/getAnatomy";
import { actionJoints, JOINTS, MUSCLE_ACTIONS } from "../../src/catalogue/anatomy/muscleActions";
import { MUSCLE_GROUPS, muscleGroups } from "../../src/catalogue/anatomy/muscleGroups";
import { anatomyEvidence, muscleParts } from "../../src/catalogue/anatomy/muscleParts";
import { muscles, MUSCLES } from "../../src/catalogue/muscles";
import { sources } from "../../src/catalogue/sources";
import { refusalOf } from "../setup/refusalOf";

const regionIds = MUSCLES.flatMap((muscle) => muscles[muscle].regions.map(({ id }) => id));
const everyId = [...MUSCLES, ...regionIds];

describe("the anatomy as data", () => {
  it("files every muscle in one group, and no group is empty", () => {
    expect(Object.keys(muscleGroups)).toEqual([...MUSCLE_GROUPS]);
    expect(Object.values(muscleGroups).flatMap((group) => group.muscles).sort()).toEqual([...MUSCLES].sort());
    for (const [id, group] of Object.entries(muscleGroups)) {
      expect(group.id).toBe(id);
      expect(group.muscles.length).toBeGreaterThan(0);
    }
  });

  it("is written down for every region and every undivided muscle, once", () => {
    const undivided = MUSCLES.filter((muscle) => muscles[muscle].regions.length === 0);
    expect(Object.keys(muscleParts).sort()).toEqual([...regionIds, ...undivided].sort());
    expect(new Set(everyId).size).toBe(everyId.length);
  });

  it("names an undivided muscle as the list of muscles does", () => {
    for (const [id, { latinName }] of Object.entries(muscleParts)) {
      const { muscle, region } = findMuscle(id);
      if (region === undefined) expect(latinName, id).toBe(muscle.latinName);
    }
  });

  it("uses every joint and every action, and gives no part an action twice", () => {
    const actions = Object.values(muscleParts).flatMap((part) => part.actions);
    expect([...new Set(actions)].sort()).toEqual([...MUSCLE_ACTIONS].sort());
    expect([...new Set(Object.values(actionJoints))].sort()).toEqual([...JOINTS].sort());
    for (const part of Object.values(muscleParts)) {
      expect(part.actions.length).toBeGreaterThan(0);
      expect(new Set(part.actions).size).toBe(part.actions.length);
    }
  });

  it("gives no part both an action and its opposite, but for the forearm turned to the middle", () => {
    const opposites = [
      ["hip-flexion", "hip-extension"],
      ["hip-abduction", "hip-adduction"],
      ["hip-internal-rotation", "hip-external-rotation"],
      ["knee-flexion", "knee-extension"],
      ["knee-internal-rotation", "knee-external-rotation"],
      ["shoulder-flexion", "shoulder-extension"],
      ["shoulder-abduction", "shoulder-adduction"],
      ["shoulder-internal-rotation", "shoulder-external-rotation"],
      ["elbow-flexion", "elbow-extension"],
      ["scapular-elevation", "scapular-depression"],
      ["scapular-retraction", "scapular-protraction"],
      ["plantarflexion", "dorsiflexion"],
      ["trunk-flexion", "trunk-extension"],
      ["neck-flexion", "neck-extension"],
    ] as const;
    for (const [id, { actions }] of Object.entries(muscleParts)) {
      for (const [one, other] of opposites) {
        expect(actions.includes(one) && actions.includes(other), `${id}: ${one}`).toBe(false);
      }
    }
  });

  it("cites what is in the bibliography", () => {
    expect(Object.keys(sources)).toEqual(expect.arrayContaining([...anatomyEvidence.sources]));
  });
});

describe("getAnatomy", () => {
  it.each([
    ["rectus-femoris", ["hip", "knee"]],
    ["vastus-lateralis", ["knee"]],
    ["vastus-medialis", ["knee"]],
    ["vastus-intermedius", ["knee"]],
    ["quadriceps", ["hip", "knee"]],
    ["biceps-femoris-long-head", ["hip", "knee"]],
    ["biceps-femoris-short-head", ["knee"]],
    ["semitendinosus", ["hip", "knee"]],
    ["semimembranosus", ["hip", "knee"]],
    ["gracilis", ["hip", "knee"]],
    ["adductor-magnus", ["hip"]],
    ["gluteus-maximus", ["hip"]],
    ["medial-gastrocnemius", ["knee", "ankle"]],
    ["lateral-gastrocnemius", ["knee", "ankle"]],
    ["gastrocnemius", ["knee", "ankle"]],
    ["soleus", ["ankle"]],
    ["tibialis-anterior", ["ankle", "subtalar"]],
    ["iliopsoas", ["spine", "hip"]],
    ["triceps-long-head", ["shoulder", "elbow"]],
    ["triceps-short-heads", ["elbow"]],
    ["biceps-long-head", ["shoulder", "elbow", "radioulnar"]],
    ["biceps-short-head", ["shoulder", "elbow", "radioulnar"]],
    ["brachialis", ["elbow"]],
    ["latissimus-dorsi-proper", ["scapulothoracic", "shoulder"]],
    ["teres-major", ["shoulder"]],
    ["upper-trapezius", ["neck", "scapulothoracic"]],
    ["serratus-anterior", ["scapulothoracic"]],
    ["pectoralis-major", ["shoulder"]],
  ])("says that %s acts on %j", (id, joints) => {
    expect(getAnatomy(id).joints).toEqual(joints);
  });

  it.each([
    ["rectus-femoris", "knee-extension"],
    ["hamstrings", "hip-extension"],
    ["adductor-magnus", "hip-extension"],
    ["gluteus-medius-minimus", "hip-abduction"],
    ["lower-trapezius", "scapular-depression"],
    ["rhomboids", "scapular-downward-rotation"],
    ["clavicular-pectoralis", "shoulder-flexion"],
    ["triceps-long-head", "shoulder-extension"],
    ["biceps-brachii", "forearm-supination"],
    ["subscapularis", "shoulder-internal-rotation"],
    ["infraspinatus", "shoulder-external-rotation"],
  ])("says that %s does %s", (id, action) => {
    expect(getAnatomy(id).actions).toContain(action);
  });

  it("gives a region its muscle as parent, and a muscle its group", () => {
    expect(getAnatomy("semitendinosus")).toMatchObject({ level: "region", parent: "hamstrings", name: "Semitendinosus" });
    expect(getAnatomy("hamstrings")).toMatchObject({ level: "muscle", parent: "thighs", name: "Hamstrings" });
    expect(getAnatomy("triceps-long-head")).toMatchObject({ name: "Long head", latinName: "Triceps brachii, caput longum" });
  });

  it("gives a divided muscle all that its regions do, and no more", () => {
    for (const { id, regions } of MUSCLES.map((muscle) => muscles[muscle]).filter((muscle) => muscle.regions.length > 0)) {
      const ofRegions = regions.map((region) => getAnatomy(region.id));
      expect(new Set(getAnatomy(id).actions)).toEqual(new Set(ofRegions.flatMap(({ actions }) => actions)));
      expect(new Set(getAnatomy(id).joints)).toEqual(new Set(ofRegions.flatMap(({ joints }) => joints)));
    }
  });

  it("answers for every id", () => {
    for (const id of everyId) expect(getAnatomy(id)).toMatchObject({ id, latinName: expect.stringMatching(/^\p{Lu}/u) });
  });
});

describe("findMuscle", () => {
  it("finds a whole muscle and a region, each with its group", () => {
    expect(findMuscle("soleus")).toEqual({ group: muscleGroups["lower-legs"], muscle: muscles.soleus });
    const { group, muscle, region } = findMuscle("lower-trapezius");
    expect([group.id, muscle.id, region?.id]).toEqual(["back", "middle-back", "lower-trapezius"]);
  });

  it("names the closest ids of one it does not know", () => {
    expect(refusalOf(() => findMuscle("rectus-femoralis"))).toEqual({
      code: "invalid-argument",
      argument: "id",
      message: expect.stringMatching(/^id must be the id of a muscle or of a region of one, got "rectus-femoralis"; did you mean rectus-femoris/u),
    });
  });

  it.each([["no word is near", "x"], ["it is a group", "thighs"], ["it is none", JSON.parse("null")], ["it is inherited", "toString"]])(
    "refuses an id when %s",
    (_, id) => {
      expect(refusalOf(() => findMuscle(id))).toMatchObject({ code: "invalid-argument", argument: "id" });
    },
  );
});
