import { describe, expect, it } from "vitest";
import { BODY_MAP_SHAPES, BODY_MAPS, bodyMapSlugs, type BodyMap } from "../../src/catalogue/anatomy/bodyMaps";
import { findBodyMapSlugs } from "../../src/catalogue/anatomy/findBodyMapSlugs";
import { findMuscle } from "../../src/catalogue/anatomy/findMuscle";
import { muscles, MUSCLES } from "../../src/catalogue/muscles";
import { refusalOf } from "../setup/refusalOf";

/** What react-native-body-highlighter 3.2.0 and react-muscle-highlighter 1.2.0 draw, front and back, male and female. */
const HIGHLIGHTER = (
  "abs adductors ankles biceps calves chest deltoids feet forearm gluteal hair hamstring hands head knees lower-back neck " +
  "obliques quadriceps tibialis trapezius triceps upper-back"
).split(" ");

const DRAWN: Record<BodyMap, readonly string[]> = {
  "react-native-body-highlighter": HIGHLIGHTER,
  "react-muscle-highlighter": HIGHLIGHTER,
  // Version 2.0.5, front and back.
  "react-body-highlighter": (
    "abductors abs adductor back-deltoids biceps calves chest forearm front-deltoids gluteal hamstring head knees " +
    "left-soleus lower-back neck obliques quadriceps right-soleus trapezius triceps upper-back"
  ).split(" "),
};

/** Shapes of the body that are no muscle. */
const NO_MUSCLES = ["ankles", "feet", "hair", "hands", "head", "knees"];

const NOT_DRAWN: Record<BodyMap, readonly string[]> = {
  "react-native-body-highlighter": ["iliopsoas", "serratus-anterior", "tensor-fasciae-latae", "transversus-abdominis"],
  "react-muscle-highlighter": ["iliopsoas", "serratus-anterior", "tensor-fasciae-latae", "transversus-abdominis"],
  "react-body-highlighter": [
    "iliopsoas", "serratus-anterior", "tensor-fasciae-latae", "tibialis-anterior", "transversus-abdominis",
  ],
};

describe.each(BODY_MAPS)("%s", (map) => {
  const table: Readonly<Record<string, readonly string[] | undefined>> = bodyMapSlugs[map];

  it("has every shape of a muscle that the component draws, and each is some muscle's", () => {
    const drawn = DRAWN[map].filter((slug) => !NO_MUSCLES.includes(slug));
    expect([...BODY_MAP_SHAPES[map]].sort()).toEqual([...drawn].sort());
    expect([...new Set(Object.values(table).flatMap((slugs) => slugs ?? []))].sort()).toEqual([...drawn].sort());
  });

  it("has an entry for every muscle, empty for those that are not drawn", () => {
    for (const muscle of MUSCLES) expect(table[muscle], muscle).toBeDefined();
    expect(MUSCLES.filter((muscle) => table[muscle]?.length === 0).sort()).toEqual(NOT_DRAWN[map]);
  });

  it("draws no region outside its muscle", () => {
    for (const [id, slugs = []] of Object.entries(table)) {
      expect(table[findMuscle(id).muscle.id]).toEqual(expect.arrayContaining([...slugs]));
    }
  });

  it("finds what a region is coloured by: its own shapes, else those of its muscle", () => {
    for (const muscle of MUSCLES) {
      for (const { id } of muscles[muscle].regions) expect(findBodyMapSlugs(map, id)).toEqual(table[id] ?? table[muscle]);
    }
  });
});

describe("findBodyMapSlugs", () => {
  it("takes a shape for what it shows: one that is called abductors lies on the inner thigh", () => {
    expect(findBodyMapSlugs("react-body-highlighter", "short-adductors")).toEqual(["abductors", "adductor"]);
    expect(findBodyMapSlugs("react-body-highlighter", "gluteus-medius-minimus")).toEqual(["gluteal"]);
  });

  it("refuses a component and a muscle it does not know", () => {
    expect(refusalOf(() => findBodyMapSlugs(JSON.parse('"body-map"'), "soleus"))).toMatchObject({ code: "invalid-argument", argument: "map" });
    expect(refusalOf(() => findBodyMapSlugs("react-body-highlighter", "calf"))).toMatchObject({ code: "invalid-argument", argument: "id" });
  });
});
