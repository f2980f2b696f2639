import { counted, foundation, foundationInEnglish, onAir, reported } from '../../props.ts';
import { script, type Demo } from '../../script.ts';

export const demos = {
  plenty: script([...onAir(foundation), reported(5_000, 220), reported(20_000, 137)], { lookAt: 28_300 }),
  'just read': script([...onAir(foundation), reported(5_000, 220), counted(20_000, 137)], { lookAt: 20_120 }),
  low: script([...onAir(foundation), reported(3_000, 220), reported(20_000, 12)], { lookAt: 28_000 }),
  last: script([...onAir(foundation), counted(3_000, 220), counted(20_000, 3)], { lookAt: 90_000 }),
  'more came in': script(
    [...onAir(foundation), counted(3_000, 60), counted(20_000, 4), counted(24_000, 12, 'found a box')],
    { lookAt: 28_000 },
  ),
  'sold out': script([...onAir(foundation), counted(3_000, 220), counted(20_000, 0)], { lookAt: 21_000 }),
  'deal over': script(
    [...onAir(foundation), counted(3_000, 220), counted(20_000, 3), [60_000, { type: 'offers/end', offerId: 'deal' }]],
    { lookAt: 64_000 },
  ),
  english: script([...onAir(foundationInEnglish), counted(3_000, 220), counted(20_000, 12)], { lookAt: 28_000 }),
  'very many': script([...onAir(foundation), counted(3_000, 999_999_999), counted(20_000, 123_456_789)], {
    lookAt: 28_000,
  }),
  'too old': script([...onAir(foundation, { lastsMs: 3_600_000 }), reported(20_000, 12)], { lookAt: 700_000 }),
} satisfies Record<string, Demo>;
