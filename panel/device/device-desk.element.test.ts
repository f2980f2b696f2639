import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import { noDeviceActions, someDevice, type Device } from './device.ts';
import './device-desk.ts';
import { DeviceDesk } from './device-desk.ts';

/** The desk on a device, and what it asked of it. */
async function deskOn(device: Partial<Device>) {
  const asked: unknown[] = [];
  const view = { ...demoViews('en')['live']!, device: { ...someDevice, ...device } };
  const desk = await mounted(new DeviceDesk(), view, {
    device: {
      ...noDeviceActions,
      keep: (isKept) => asked.push(isKept),
      install: () => asked.push('install'),
      forget: () => asked.push('forget'),
    },
  });
  return { ...desk, asked };
}

describe('device-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('remembers the room only when told to, and forgets it at the same switch', async () => {
    const first = await deskOn({});
    expect(first.asked).to.deep.equal([]);
    await first.flip('Remember this room here');
    const second = await deskOn({ isKept: true });
    await second.flip('Remember this room here');
    expect([first.asked, second.asked]).to.deep.equal([[true], [false]]);
  });

  it('leaves a shared phone only once held', async () => {
    const { asked, hold } = await deskOn({ isKept: true });
    await hold('Leave and forget this room');
    expect(asked).to.deep.equal(['forget']);
  });

  it('says how the page comes onto each home screen, and what its icon holds', async () => {
    expect((await deskOn({ kind: 'ios' })).text())
      .to.contain('Add to Home Screen')
      .and.to.contain('holds this room’s key');
    expect((await deskOn({ kind: 'android' })).text()).to.contain('First switch on “Remember');
    expect((await deskOn({ kind: 'android', isKept: true })).text()).to.contain('menu ⋮');
    expect((await deskOn({ isInstalled: true })).text()).to.contain('Runs from the home screen');
  });

  it('installs by a tap where the browser offers it and the key is remembered', async () => {
    const { asked, tap } = await deskOn({ kind: 'android', canInstall: true, isKept: true });
    await tap('Add to home screen');
    expect(asked).to.deep.equal(['install']);
  });

  it('says over plain http that there is no app and no screen kept on, and offers neither', async () => {
    const text = (await deskOn({ kind: 'android', isSecure: false, screen: 'cannot', isKept: true })).text();
    expect(text).to.contain('came over http://').and.to.contain('set its screen timeout').and.not.to.contain('menu ⋮');
  });

  it('says when this browser keeps nothing', async () =>
    expect((await deskOn({ isKept: null })).text()).to.contain('keeps nothing'));
});
