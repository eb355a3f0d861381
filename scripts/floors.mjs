/**
 * The floors of the house, from the ground up. A room (a folder of src/) may import only from rooms on lower floors,
 * so rooms on one floor do not know each other. ESLint and dependency-cruiser both read this table.
 */
export const floors = [
  ["foundation"],
  ["units"],
  ["catalogue", "guides", "log"],
  ["strength", "loading", "volume"],
  ["trend"],
  ["programming"],
  ["advisor"],
  ["schemas", "charts", "lab"],
  ["interchange"],
  ["cli"],
];

/** Rooms that `src/index.ts` leaves out: they carry zod or papaparse, or are no library at all. */
export const roomsOutsideRoot = ["interchange", "schemas", "cli"];

/** Every room with the rooms it must not import. */
export function forbiddenImports() {
  return floors.flatMap((rooms, floor) =>
    rooms.map((room) => ({
      room,
      forbidden: floors
        .slice(floor)
        .flat()
        .filter((other) => other !== room),
    })),
  );
}
