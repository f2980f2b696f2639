/** The id of a tap's command, or of one that takes it back: what stands before the first dot names the tap. */
export const commandIdOf = (tap: string, part: number | string): string => `${tap}.${part}`;

/** Whether two commands are of one tap. They do not overtake each other: whoever tapped meant them all. */
export const areOfOneTap = (one: string, other: string): boolean => one.split('.')[0] === other.split('.')[0];
