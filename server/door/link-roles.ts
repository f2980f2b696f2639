/** Roles that a link is given out for; beside them each source has a key. */
export const linkRoles = ['operator', 'overlay', 'host'] as const;
