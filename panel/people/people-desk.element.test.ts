import { expect } from 'chai';
import type { Invite, InviteTerms, KeyList } from '../../shared/people.ts';
import { mounted } from '../test-kit/mounted.ts';
import { emptyView, type View } from '../view.ts';
import { FreshInvite } from './fresh-invite.ts';
import type { Invited } from './people-calls.ts';
import { PeopleDesk } from './people-desk.ts';

const NOW = new Date(2026, 10, 27, 20, 0).getTime();
const HOUR = 3_600_000;
const invite = (name: string, more: Partial<Invite> = {}): Invite => ({
  id: name.toLowerCase(),
  role: 'operator',
  name,
  createdAt: NOW,
  until: NOW + 2 * HOUR,
  revokedAt: null,
  ...more,
});
const people: View['people'] = [
  { role: 'operator', name: 'operator', page: 'panel', since: NOW - HOUR },
  { role: 'operator', name: 'operator', page: 'panel', since: NOW - 60_000 },
  { role: 'operator', name: 'Lin', page: 'panel', since: NOW - 60_000, invite: 'lin' },
  { role: 'overlay', name: 'overlay', page: 'overlay', since: NOW - HOUR },
];
const own: View['me'] = { role: 'operator', name: 'operator', until: null };

async function desk({
  me = own,
  language = 'en',
  answer,
}: { me?: View['me']; language?: View['language']; answer?: Invited } = {}) {
  let keys: KeyList = { invites: [invite('Lin'), invite('Mei', { role: 'host', until: NOW - HOUR })], links: [] };
  const asked: InviteTerms[] = [];
  const revoked: string[] = [];
  const calls = {
    list: () => Promise.resolve(keys),
    invite: (terms: InviteTerms): Promise<Invited> => {
      asked.push(terms);
      const made = { invite: invite(terms.name, { role: terms.role }), key: 'live_abcdefghijklmnopqrstuv' };
      if (!answer) keys = { ...keys, invites: [...keys.invites, made.invite] };
      return Promise.resolve(answer ?? { outcome: 'made', made });
    },
    revoke: (id: string) => {
      revoked.push(id);
      keys = { ...keys, invites: keys.invites.filter((each) => each.id !== id) };
      return Promise.resolve(true);
    },
  };
  const view: View = { ...emptyView, language, room: 'live', link: 'open', now: NOW, me, people };
  const page = await mounted(new PeopleDesk(), view, { people: calls });
  const images = () => page.all().filter((each): each is HTMLImageElement => each instanceof HTMLImageElement);
  return { ...page, asked, revoked, images };
}

it('who is here stands there by name, with page and since when; those alike as one', async () => {
  const { text } = await desk();
  const words = text().replace(/\s+/g, ' ');
  expect(words).to.contain('Operator (the room’s own link) × 2 Panel · since 19:00');
  expect(words).to.contain('Lin Operator Panel · since 19:59');
});

it('an invite is a name, a role and a time; then its QR code and link, this once', async () => {
  const { type, tap, asked, images, text } = await desk();
  await tap('Invite somebody');
  await type('who', ' Xia ');
  await tap('Host');
  await tap('12 hours');
  await tap('Make the QR code');
  expect(asked).to.deep.equal([{ name: 'Xia', role: 'host', lastsMs: 12 * HOUR }]);
  expect(text()).to.contain('Let Xia scan this');
  expect(text()).not.to.contain('Close');
  expect(images()).to.have.length(1);
  expect(images()[0]!.naturalWidth).to.be.greaterThan(0);
  await tap('Done, hide the code');
  expect(images()).to.have.length(0);
  expect(text()).to.contain('Xia');
});

it('without a name, and with one that is taken, nobody is invited, and the field says why', async () => {
  const { type, tap, asked, faults, fault } = await desk({ answer: { outcome: 'name-taken' } });
  await tap('Invite somebody');
  await tap('Make the QR code');
  expect(asked).to.deep.equal([]);
  expect(faults()).to.deep.equal(['who']);
  await type('who', 'Lin');
  await tap('Make the QR code');
  expect(fault('who')).to.contain('“Lin” is taken');
});

it('an invite is revoked by holding, and says who cannot come in any more', async () => {
  const { tap, hold, revoked, text } = await desk();
  expect(text().replace(/\s+/g, ' ')).to.contain('2 h 0 min left, ends at 22:00');
  await tap('Revoke…');
  expect(revoked).to.deep.equal([]);
  await hold('Revoke Lin');
  expect(revoked).to.deep.equal(['lin']);
  expect(text()).to.contain('Lin’s invite is revoked');
});

it('whoever was invited sees who is here and why it cannot invite', async () => {
  const { text, all } = await desk({ me: { role: 'operator', name: 'Lin', until: NOW + HOUR } });
  expect(text()).to.contain('You are here by invite as Lin, until 21:00');
  expect(text()).to.contain('● here');
  expect(
    all().filter(
      ({ localName }) => localName === 'hold-button' || localName === 'invite-form' || localName === 'button',
    ),
  ).to.have.length(0);
});

it('a link opens the page of its role, in Chinese too, and one of this machine alone says that no phone reaches it', async () => {
  const fresh = new FreshInvite();
  fresh.made = { invite: invite('小林', { role: 'host' }), key: 'live_k' };
  fresh.origin = 'http://localhost:8787';
  const { text, tap } = await mounted(fresh, { ...emptyView, language: 'zh-CN', room: 'live', link: 'open', now: NOW });
  expect(text()).to.contain('请 小林 扫码');
  expect(text()).to.contain('localhost');
  let copied = '';
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (link: string) => ((copied = link), Promise.resolve()) },
  });
  await tap('复制链接');
  expect(copied).to.equal('http://localhost:8787/prompter/?room=live#key=live_k');
});
