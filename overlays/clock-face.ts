const two = (value: number) => String(value).padStart(2, '0');

/** Time left as people read it: `02:47`, `1:02:47`. It shows the second that has begun, so it reaches 0 at the end and no earlier. */
export function clockFace(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The last seconds with their tenths: `07.3`. */
export function tenthsFace(leftMs: number): string {
  const tenths = Math.max(0, Math.ceil(leftMs / 100));
  return `${two(Math.floor(tenths / 10))}.${tenths % 10}`;
}
