/** Texts that have broken readers of files before: in tables, in numbers, in dates, in objects, in spreadsheets. */
export const TOKENS = [
  '"', '""', '"""', ",", ";", "\t", "|", "\n", "\r", "\r\n", "\0", "\uFEFF", "\v", "\f", "\u202F", "\u00A0", "\u0085", "\u2028", "\u200B", "\uFFFD",
  "\uD800", "\uDC00", "🏋️‍♀️", "e\u0301", "ß", "İ", "１２", "٣", "−5", "½",
  "0", "-0", "-5", "+5", "00012", "1e3", "1e999", "-1e999", "0x10", "NaN", "Infinity", "9".repeat(400), "0.1".repeat(50), "1,234", "1.234,5", "62,5",
  "1 234", "5+", "5/3", "1000.1", "1500.1", "2956", "100.00000000000001", "0.30000000000000004", "5e-324", "1.7976931348623157e308", "9007199254740993",
  "31/02/2025", "02/31/2025", "2025-02-30 10:00:00", "0000-00-00", "0000-01-01 00:00:00", "9999-12-31 23:59:59", "2016-12-31T23:59:60Z",
  "2025-06-01T24:00:00Z", "-000001-01-01", "+275760-09-13T00:00:00Z", "28 Jun 2025, 19:34", "1/2/3", "13/13/2013", "1700000000", "1e15", "24:00:00", "-1:30:00",
  "99999h 99m", "601h 39m", "25:61:61",
  "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "undefined", "null", "true", "false", "[object Object]",
  "=1+1", "=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "'=1", "＝1", "\\n", "\\", "\\\"", "${x}", "%00", "<script>",
  "W", "D", "F", "WARM_UP", "Rest Timer", "Note", "normal", "dropset", "NotStarted", "Si", "kg", "lbs", "lb", "stone", "km", "mi.", "x", "5x5", "100x5", "0x0", "60 secondi",
  "10 ripetizioni", "20,00 kg", "RPE 11", "6.75", "10.5", "#heels-rise", "#", "### SETTING ####", "######", "{", "}", "[", "]", "{}", "[]", ":", "null,",
  "Squat (Barbell)", "Pull Up (Assisted)", "Deadlift Old Data ", "Each Side, Dumbbells", 'Pause Deadlift 1"',
];

/** The same of lengths that only time tells; rarely used, for each costs as much as a thousand others. */
export const LONG_TOKENS = [
  "x".repeat(120_000), '"'.repeat(30_001), "1".repeat(50_000), ",".repeat(20_000), "\n".repeat(20_000), " ".repeat(100_000), "[".repeat(30_000),
  '{"a":'.repeat(10_000), "\\".repeat(30_001), "5x".repeat(20_000), "a ".repeat(30_000), '"\n'.repeat(5000), '\n"'.repeat(5001), "\r".repeat(20_000), "\0".repeat(20_000),
  "(".repeat(30_000), "1h ".repeat(10_000), "-".repeat(50_000), "#a".repeat(20_000), "\u0301".repeat(30_000),
];
