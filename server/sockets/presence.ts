import type { FromRoom } from '../../shared/protocol.ts';
import type { Person } from '../../shared/people.ts';
import type { Seat } from './crowd.ts';

/** People told of at most: the message goes to the whole crew each time somebody comes or goes. */
const MOST_PEOPLE = 200;

function personOf({ grant, page, since, heardAt }: Seat): Person[] {
  const { role, name, invite } = grant;
  // Only these three are pages that somebody stands behind.
  if (page !== 'overlay' && page !== 'panel' && page !== 'prompter') return [];
  if (role === 'source') return [];
  return [{ role, name, page, since: since ?? heardAt, ...(invite === undefined ? {} : { invite }) }];
}

/** Who is here, the longest first. */
export function presenceOf(seats: readonly Seat[]): FromRoom {
  const people = seats.flatMap(personOf).sort((one, other) => one.since - other.since);
  const count = (page: Person['page']) => people.filter((person) => person.page === page).length;
  return {
    type: 'presence',
    overlays: count('overlay'),
    panels: count('panel'),
    people: people.slice(0, MOST_PEOPLE),
  };
}
