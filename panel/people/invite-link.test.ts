import { expect, test } from 'vitest';
import { inviteLink, isThisMachine } from './invite-link.ts';

test('an operator is sent to the panel, a host to the prompter, with the key where no server sees it', () => {
  expect(inviteLink('https://show.example', 'live', 'operator', 'live_k')).toBe(
    'https://show.example/panel/?room=live#key=live_k',
  );
  expect(inviteLink('http://192.168.1.5:8787', 'rehearsal', 'host', 'rehearsal_k')).toBe(
    'http://192.168.1.5:8787/prompter/?room=rehearsal#key=rehearsal_k',
  );
});

test('a page of this machine alone is known by its host name', () => {
  for (const name of ['localhost', '127.0.0.1', '127.1.2.3', '[::1]']) expect(isThisMachine(name)).toBe(true);
  for (const name of ['192.168.1.5', 'show.example', 'localhost.example', '10.127.0.0'])
    expect(isThisMachine(name)).toBe(false);
});
