import { expect, it } from "vitest";
import { isDateTime } from "../../../src/interchange/openweight/documents/isDateTime";

it.each(["2026-05-09T17:52:12Z", "2026-05-09t17:52:12.125z", "2024-02-29 00:00:00+0530", "2026-05-09T17:52:12-00:00", "2026-12-31T23:59:60Z", "2027-01-01T00:59:60+01:00"])(
  "%s is a date-time",
  (text) => {
    expect(isDateTime(text)).toBe(true);
  },
);

it.each(["2026-02-29T10:00:00Z", "2026-05-09T10:00:00", "2026-05-09T10:00Z", "2026-05-09T24:00:00Z", "2026-05-09T10:00:60Z", "2026-05-09T10:00:00+24:00", "2026-05-09T10:00:00+05:", "2026-05-09T10:00:00Z ", "2026-05-09", ""])(
  "%s is none",
  (text) => {
    expect(isDateTime(text)).toBe(false);
  },
);
