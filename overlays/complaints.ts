/** OBS writes `console.error` into its log, so a page complains there at most this often, ms. */
const QUIET_MS = 60_000;

/** Says what is wrong on the console, rarely, and never with a key: `secrets` are blotted out. */
export function createComplaints(
  now: () => number,
  say: (text: string) => void,
  secrets: readonly string[],
): (text: string) => void {
  let saidAt = -Infinity;
  return (text) => {
    if (now() - saidAt < QUIET_MS) return;
    saidAt = now();
    const clean = secrets
      .filter((secret) => secret !== '')
      .reduce((line, secret) => line.replaceAll(secret, '…'), text);
    say(`Cuecart: ${clean}`.slice(0, 300));
  };
}
