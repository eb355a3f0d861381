/** What lifts, muscles, muscle regions and equipment are called in one language, by id. */
export interface LocalNames {
  readonly exercises: Readonly<Record<string, string>>;
  readonly muscles: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, string>>;
  readonly equipment: Readonly<Record<string, string>>;
}
