import { describe, expect, it } from "vitest";
import { readMoment } from "../../src/interchange/cells/readMoment";

describe("readMoment", () => {
  it.each([
    ["2026-04-24 09:40:00", "2026-04-24", "09:40:00"],
    ["2019-09-17 7:05:00", "2019-09-17", "07:05:00"],
    ["2019-9-7 7:05", "2019-09-07", "07:05:00"],
    ["2026/05/09 22:56", "2026-05-09", "22:56:00"],
    ["11/18/2024 15:04", "2024-11-18", "15:04:00"],
    ["11/8/2024 3:04 PM", "2024-11-08", "15:04:00"],
    ["2/28/2023 1:24 PM", "2023-02-28", "13:24:00"],
    ["5/9/26 10:00", "2026-05-09", "10:00:00"],
    ["18.11.2024 15:04", "2024-11-18", "15:04:00"],
    ["18.11.24 15.04", "2024-11-18", "15:04:00"],
    ["28 Jun 2025, 19:34", "2025-06-28", "19:34:00"],
    ["28-Jun-25 19:34", "2025-06-28", "19:34:00"],
    ["8 Jun 2025, 9:05", "2025-06-08", "09:05:00"],
    ["Sep 3, 2025, 9:05 AM", "2025-09-03", "09:05:00"],
    ["Sep 3, 2025, 9:05\u202FPM", "2025-09-03", "21:05:00"],
    ["Sep 3, 2025 at 9:05\u00A0p.\u00A0m.", "2025-09-03", "21:05:00"],
    ["Jul 28, 2026, 12:01 AM", "2026-07-28", "00:01:00"],
    ["Jul 28, 2026, 12:01 PM", "2026-07-28", "12:01:00"],
    ["  2026-04-24   09:40:00\t", "2026-04-24", "09:40:00"],
  ])("reads %s", (text, date, time) => {
    expect(readMoment(text, "month-first")).toEqual({ date, time });
  });

  it.each([
    ["2025-02-23T10:13:53Z", "2025-02-23", "10:13:53", "Z"],
    ["2026-06-29T04:56:39.712Z", "2026-06-29", "04:56:39", "Z"],
    ["2019-08-14 16:20:11 +0000", "2019-08-14", "16:20:11", "Z"],
    ["2026-03-07 09:01:00 +00:00", "2026-03-07", "09:01:00", "Z"],
    ["2026-03-07 09:01:00 -00:00", "2026-03-07", "09:01:00", "Z"],
    ["2026-03-07 09:01 UTC", "2026-03-07", "09:01:00", "Z"],
    ["2024-10-21T16:34:00+02:00", "2024-10-21", "16:34:00", "+02:00"],
    ["2024-10-21T16:34:00,5-0530", "2024-10-21", "16:34:00", "-05:30"],
    ["2024-10-21T16:34+14", "2024-10-21", "16:34:00", "+14:00"],
  ])("reads %s with its offset", (text, date, time, offset) => {
    expect(readMoment(text, "month-first")).toEqual({ date, time, offset });
  });

  it.each([
    ["2026-04-24", "2026-04-24"],
    ["2026/05/09", "2026-05-09"],
    ["29.04.2025", "2025-04-29"],
    ["07/25/16", "2016-07-25"],
    ["2/5/17", "2017-02-05"],
    ["12/31/69", "2069-12-31"],
    ["12/31/70", "1970-12-31"],
    ["12/31/99", "1999-12-31"],
    ["3 мая 2026 г.", "2026-05-03"],
  ])("reads the day %s", (text, date) => {
    expect(readMoment(text, "month-first")).toEqual({ date });
  });

  it.each([
    ["Turkish", ["Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"]],
    ["Portuguese", ["Jan", "Fev", "Mar", "Abr", "Mai", "Jun", "Jul", "Ago", "Set", "Out", "Nov", "Dez"]],
    ["Spanish", ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"]],
    ["French", ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]],
    ["German", ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."]],
    ["Italian", ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"]],
    ["Dutch", ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]],
    ["Polish", ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"]],
    ["Russian", ["янв.", "февр.", "март", "апр.", "май", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."]],
  ])("reads the twelve months in %s", (_language, names) => {
    const months = names.map((name) => readMoment(`3 ${name} 2026, 06:36`, "month-first"));
    expect(months).toEqual(names.map((_name, month) => ({ date: `2026-${String(month + 1).padStart(2, "0")}-03`, time: "06:36:00" })));
  });

  it.each([
    ["11 de set. de 2026, 06:36", "2026-09-11"],
    ["11 de set. de 2026 às 06:36", "2026-09-11"],
    ["3 févr. 2026 à 06:36", "2026-02-03"],
    ["3. Mai 2026 um 06:36", "2026-05-03"],
    ["3 mayo 2026 a las 06:36", "2026-05-03"],
    ["3 мая 2026 г. в 06:36", "2026-05-03"],
  ])("passes over the little words in %s", (text, date) => {
    expect(readMoment(text, "month-first")).toEqual({ date, time: "06:36:00" });
  });

  it("goes by the order of day and month it is told, in years of two digits too", () => {
    expect(readMoment("3/4/2024 15:04", "day-first")?.date).toBe("2024-04-03");
    expect(readMoment("3/4/2024 15:04", "month-first")?.date).toBe("2024-03-04");
    expect(readMoment("09/01/25", "day-first")?.date).toBe("2025-01-09");
    expect(readMoment("19/11/18", "day-first")?.date).toBe("2018-11-19");
  });

  it("never swaps a date that contradicts the order", () => {
    expect(readMoment("3/14/2024 10:00", "day-first")).toBeUndefined();
    expect(readMoment("14/3/2024 10:00", "month-first")).toBeUndefined();
    expect(readMoment("19/11/18", "month-first")).toBeUndefined();
  });

  it.each([
    "", "yesterday", "2023-02-31 10:00:00", "31.02.2025", "2026-04-24 24:00:00", "2026-04-24 10:60:00", "2026-04-24 10:00:60",
    "13/13/2024 10:00", "31 Feb 2025, 19:34", "28 Foo 2025, 19:34", "Sep 3, 2025, 13:05 PM", "Sep 3, 2025, 0:05 AM", "45000.5",
    "2026-04-24T", "2026-04-24T10:00:00+15:00", "2026-04-24T10:00:00-12:30", "2026-04-24T10:00:00+02:60", "2026-04/24", "2026-04-24Z",
    "5/9/126", "5/9/6", "28 Jun 2025 noon 19:34",
  ])("takes %j for no moment", (text) => {
    expect(readMoment(text, "month-first")).toBeUndefined();
  });

  it("takes long texts for no moment without searching them", () => {
    const start = performance.now();
    for (const part of [" ", "1", "a ", "1:", "\u202F"]) expect(readMoment(`2026-04-24 ${part.repeat(1_000_000)}`, "month-first")).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
