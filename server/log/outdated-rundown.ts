import { itemsOf } from '../../shared/show/rundown-plan.ts';
import type * as rundown from '../../shared/show/rundown.ts';

type Deed = rundown.Command | rundown.Event;

export const isOfRundown = (deed: { readonly type: string }): deed is Deed => deed.type.startsWith('rundown/');

/**
 * What a command or event of the rundown is about. Commands and events differ: a whole plan is in the way of every edit and every edit
 * in the way of a whole plan; who takes a segment out must have seen what came into it; and only one product can be put next by one look.
 */
export function rundownSubjects(deed: Deed): string[] {
  switch (deed.type) {
    case 'rundown/presented':
      return ['presented', ...(deed.itemId === undefined ? [] : [`turn ${deed.itemId}`])];
    case 'rundown/present':
    case 'rundown/step':
    case 'rundown/stepped':
    case 'rundown/put-away':
    case 'rundown/take-back':
    case 'rundown/taken-back':
      return ['presented'];
    case 'rundown/plan':
      return ['rundown', 'edits', ...itemsOf(deed.plan).map(({ itemId }) => `turn ${itemId}`)];
    case 'rundown/planned':
      return ['rundown', 'plan', 'next', ...itemsOf(deed.plan).map(({ itemId }) => `turn ${itemId}`)];
    case 'rundown/lock':
    case 'rundown/lock-set':
      return ['rundown'];
    case 'rundown/move':
    case 'rundown/cut':
    case 'rundown/cut-set':
      return [`turn ${deed.itemId}`];
    case 'rundown/moved':
      return [`turn ${deed.itemId}`, `turns of ${deed.segmentId}`];
    case 'rundown/put-item':
      return ['plan', `turn ${deed.item.itemId}`];
    case 'rundown/item-put':
      return ['edits', `turn ${deed.item.itemId}`, `turns of ${deed.segmentId}`];
    case 'rundown/remove-item':
      return ['plan', `turn ${deed.itemId}`];
    case 'rundown/item-removed':
      return ['edits', `turn ${deed.itemId}`];
    case 'rundown/put-segment':
    case 'rundown/move-segment':
      return ['plan', `segment ${deed.segmentId}`];
    case 'rundown/segment-put':
    case 'rundown/segment-moved':
    case 'rundown/segment-removed':
      return ['edits', `segment ${deed.segmentId}`];
    case 'rundown/remove-segment':
      return ['plan', `segment ${deed.segmentId}`, `turns of ${deed.segmentId}`];
    case 'rundown/set-start':
      return ['plan', 'start'];
    case 'rundown/start-set':
      return ['edits', 'start'];
    case 'rundown/put-next':
      return ['next', `turn ${deed.itemId}`];
    case 'rundown/next-put':
      return ['next', 'edits', `turn ${deed.itemId}`, `turns of ${deed.segmentId}`];
    case 'rundown/tell-host':
    case 'rundown/host-told':
    case 'rundown/untell-host':
    case 'rundown/host-untold':
      return [];
  }
}
