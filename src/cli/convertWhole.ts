import { decodeText } from "../interchange/decodeText";
import { exportLog } from "../interchange/exportLog";
import { importLog } from "../interchange/importLog";
import { listLosses } from "../interchange/listLosses";
import { openColumnTally } from "./columnTally";
import type { Conversion, ConversionTask } from "./conversion";
import { importOptionsOf } from "./importOptionsOf";
import { openIssueTally } from "./issueTally";
import type { ByteSource, TextOutput } from "./machine";
import { refuseBinary, refuseUnread } from "./refuseUnreadable";

/** Converts a file that memory holds: its unit is decided on all rows, sessions come in order of date, and losses are listed. */
export async function convertWhole(task: ConversionTask, source: ByteSource, output: TextOutput): Promise<Conversion> {
  const { text, ...decision } = decodeText(await readAll(source));
  refuseBinary(decision);
  const { log, issues, preserved, ...summary } = importLog(text, importOptionsOf(task));
  const tally = openIssueTally();
  issues.forEach(tally.add);
  refuseUnread(tally);
  const columns = openColumnTally();
  preserved.forEach(columns.add);
  const options = task.toUnit === undefined ? {} : { unit: task.toUnit };
  await output.write(exportLog(log, task.to, { ...options, preserved }));
  const losses = listLosses(log, task.to, options).fields;
  const counts = { issues: tally.counts(), preserved: columns.counts() };
  return { ...summary, ...counts, encoding: decision.encoding, sessions: log.sessions.length, losses };
}

async function readAll({ bytes }: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
