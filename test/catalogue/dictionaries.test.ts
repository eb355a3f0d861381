import { describe, expect, it } from "vitest";
import { equipment, EQUIPMENT } from "../../src/catalogue/equipment";
import { LENGTH_PROFILES } from "../../src/catalogue/muscle";
import { muscles, MUSCLES } from "../../src/catalogue/muscles";
import { sources } from "../../src/catalogue/sources";

describe("muscles", () => {
  it("has an entry for every id, under that id", () => {
    expect(Object.entries(muscles).map(([key, { id }]) => [key, id])).toEqual(MUSCLES.map((id) => [id, id]));
  });

  it("uses no id and no name twice, regions included", () => {
    const regions = Object.values(muscles).flatMap((muscle) => muscle.regions);
    const ids = [...MUSCLES, ...regions.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    const names = Object.values(muscles).flatMap(({ name, latinName }) => [...new Set([name, latinName])]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("divides a muscle into two regions at least or not at all", () => {
    for (const { regions } of Object.values(muscles)) expect(regions.length).not.toBe(1);
  });
});

describe("equipment", () => {
  it("has an entry for every id, under that id", () => {
    expect(Object.entries(equipment).map(([key, { id }]) => [key, id])).toEqual(EQUIPMENT.map((id) => [id, id]));
  });
});

describe("sources", () => {
  it("files every entry under its id", () => {
    for (const [key, { id }] of Object.entries(sources)) expect(key).toBe(id);
  });

  it("has kebab-case ids and well-formed identifiers", () => {
    for (const { id, doi = "10.0/x", url = "https://x" } of Object.values(sources)) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(doi, id).toMatch(/^10\.[^\s/]+\/\S+$/);
      expect(url, id).toMatch(/^https:\/\//);
    }
  });

  it("gives no DOI to two entries", () => {
    const dois = Object.values(sources).flatMap(({ doi }) => doi ?? []);
    expect(new Set(dois).size).toBe(dois.length);
  });

  it("says of every entry what or where it is", () => {
    for (const { id, title, where } of Object.values(sources)) expect(title ?? where, id).toBeDefined();
  });

  it("cites none of the glute trials whose data were called improbable", () => {
    expect(Object.keys(sources).filter((id) => id.startsWith("barbalho"))).toEqual([]);
  });
});

describe("LENGTH_PROFILES", () => {
  it("shares out the whole demand", () => {
    for (const { short, mid, long } of Object.values(LENGTH_PROFILES)) expect(short + mid + long).toBeCloseTo(1, 12);
  });
});
