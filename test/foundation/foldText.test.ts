import { describe, expect, test } from "vitest";
import { foldText } from "../../src/foundation/foldText";

describe("foldText", () => {
  test.each([
    ["  Elevação Pélvica (Barra) ", "elevacao pelvica barra"],
    ["Hip-Thrust", "hip thrust"],
    ["İTME", "itme"],
    ["ITME", "itme"],
    ["ıtme", "itme"],
    ["Ｂｅｎｃｈ　Press", "bench press"],
    ["1½ rep squat", "11 2 rep squat"],
    ["Жим лёжа", "жим лежа"],
    ["ダンベル・カール", "ダンベル カール".normalize("NFKD")],
    ["पुल अप", "पुल अप"],
    ["💪️ curl", "curl"],
    ["…", ""],
    ["", ""],
  ])("%j is %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
