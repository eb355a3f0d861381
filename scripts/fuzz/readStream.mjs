import { ReadableStream } from "node:stream/web";
import { createRandom } from "./random.mjs";

/** Reads a text or bytes through importStream, cut at places that follow from a number. */
export async function readStream(library, whole, options, cuts) {
  const random = createRandom(cuts);
  const longest = random.pick([1, 3, 20, 500, 70_000]);
  const most = Math.max(longest, Math.ceil(whole.length / 500));
  const part = (from, to) => (typeof whole === "string" ? whole.slice(from, to) : whole.subarray(from, to));
  let from = 0;
  const source = new ReadableStream({
    pull: (controller) => {
      if (from >= whole.length) {
        controller.close();
        return;
      }
      const to = from + random.between(1, most);
      controller.enqueue(part(from, to));
      from = to;
    },
  });
  const reading = library.importStream(source, options);
  const sessions = [];
  for await (const session of reading.sessions) sessions.push(session);
  return { sessions, report: await reading.report };
}
