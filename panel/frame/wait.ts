/** Calls `then` after `ms`, unless cancelled. */
export type Wait = (ms: number, then: () => void) => () => void;

/** By the browser's own timer. */
export const wait: Wait = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};
