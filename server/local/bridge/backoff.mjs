const FIRST_MS = 250;
const LONGEST_MS = 10_000;

/**
 * How long to wait before trying again, ms: twice as long each time up to ten seconds, spread so that two bridges do not knock together.
 * @param {number} failures in a row, from 1
 * @param {number} chance from 0 up to 1
 */
export const backoff = (failures, chance) => Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1)) * (0.5 + chance / 2);
