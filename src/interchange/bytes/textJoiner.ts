/** Passes on text so that no part of it ends within a surrogate pair. */
export interface TextJoiner {
  readonly push: (chunk: string) => string;
  /** What is left when no more text comes. */
  readonly end: () => string;
}

/** Makes a joiner: the first half of a pair waits for its second. */
export function createTextJoiner(): TextJoiner {
  let held = "";
  return {
    push: (chunk) => {
      const text = held + chunk;
      held = isFirstHalf(text.charCodeAt(text.length - 1)) ? text.slice(-1) : "";
      return held === "" ? text : text.slice(0, -1);
    },
    end: () => held,
  };
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
