/**
 * Reads JSON that the room or the door itself wrote, into its storage or for each other. It was checked before it was
 * written, so it is trusted here; whatever comes from outside is parsed by a schema instead.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- the reason is above
export const readStored = <T>(text: string): T => JSON.parse(text) as T;
