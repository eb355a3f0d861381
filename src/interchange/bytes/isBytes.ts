/** Tells whether a value is a Uint8Array, also one of another realm, where `instanceof` is not. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === "[object Uint8Array]";
}
