import { expect, it } from "vitest";
import { readDuration } from "../../src/interchange/cells/readDuration";

it.each([
  ["1h 6m", 3960],
  ["56m", 3360],
  ["1h", 3600],
  ["49s", 49],
  ["1h 2min", 3720],
  ["31min", 1860],
  ["1 h 22 min", 4920],
  ["601h 39m", 2_165_940],
  ["1h\u00A06m", 3960],
])("reads %s", (text, seconds) => {
  expect(readDuration(text)).toBe(seconds);
});

it.each(["", "4543", "an hour", "1:06", "h", "1h 6x", "-5m"])("takes %j for no duration", (text) => {
  expect(readDuration(text)).toBeUndefined();
});
