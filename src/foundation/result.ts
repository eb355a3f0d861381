/** What reading untrusted data gives: the value, or everything that is wrong with it. Nothing is thrown. */
export type Result<Value, Issue> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };
