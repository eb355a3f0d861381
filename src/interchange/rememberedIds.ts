/** Rows of one session stand together but for a few; so many sessions later they no longer come. */
const IDS_PER_OPEN_SESSION = 30;

/** How many ids of finished sessions are remembered by a reading that holds so many sessions open. */
export function rememberedIds(openSessions: number): number {
  return IDS_PER_OPEN_SESSION * openSessions;
}
