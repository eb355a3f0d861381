import { expectTypeOf, test } from "vitest";
import { getGuide, type LocalisedGuide } from "../../src/guides/getGuide";
import type { Guide, Phase } from "../../src/guides/guide";
import type { Locale } from "../../src/guides/locales";

test("a lift may have no guide, and the types say so", () => {
  expectTypeOf(getGuide).returns.resolves.toEqualTypeOf<LocalisedGuide | undefined>();
  expectTypeOf(getGuide).parameter(1).toEqualTypeOf<string | undefined>();
});

test("what is loaded is a guide that knows its language", () => {
  expectTypeOf<LocalisedGuide>().toExtend<Guide>();
  expectTypeOf<LocalisedGuide["locale"]>().toEqualTypeOf<Locale>();
  expectTypeOf<Guide["execution"][number]["phase"]>().toEqualTypeOf<Phase>();
});
