import type { Address } from '../address.ts';
import { kindOf, type Device, type DeviceActions } from './device.ts';
import { keepAwake } from './keep-awake.ts';
import { forgetKey, keepKey, readKept, type Drawer } from './kept-key.ts';

/** Chrome's offer to install a page: https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}
const isOffer = (event: Event): event is InstallOffer => 'prompt' in event;

const isStandalone = () =>
  matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);

/**
 * An iPhone's icon opens the address that the page had, in a storage of its own: the key must stand in it, and a manifest would name
 * another. Android has icons made by a server of its maker, so there the address goes without a key and the page remembers it.
 */
function makeReadyForIos({ key }: Address): void {
  document.querySelector('link[rel="manifest"]')?.remove();
  if (key && !location.hash.includes('key=')) history.replaceState(null, '', `#key=${encodeURIComponent(key)}`);
}

/** The device that this page runs on, and what may be asked of it. `leave`: removes what the tab remembers. */
export function thisDevice(
  page: 'panel' | 'prompter',
  address: Address,
  drawer: Drawer | null,
  leave: () => void,
  changed: () => void,
): { state(): Device; actions: DeviceActions; refused(): void } {
  const kind = kindOf(navigator.userAgent, navigator.maxTouchPoints);
  const { room, key } = address;
  let offer: InstallOffer | undefined;
  let keepsNothing = drawer === null;
  const awake = keepAwake({ document, wakeLock: 'wakeLock' in navigator ? navigator.wakeLock : undefined }, changed);

  if (kind === 'ios') makeReadyForIos(address);
  window.addEventListener('beforeinstallprompt', (event) => {
    if (!isOffer(event)) return;
    event.preventDefault();
    offer = event;
    changed();
  });
  window.addEventListener('appinstalled', () => {
    offer = undefined;
    changed();
  });

  const forgetHere = () => {
    if (key) forgetKey(drawer, page, key);
  };
  return {
    state: () => ({
      kind,
      isSecure: window.isSecureContext,
      isInstalled: isStandalone(),
      canInstall: offer !== undefined,
      screen: awake.screen,
      isKept: keepsNothing ? null : key !== null && readKept(drawer, page)?.key === key,
    }),
    actions: {
      keep(isKept) {
        if (!isKept) forgetHere();
        else if (key) keepsNothing = !keepKey(drawer, page, { room, key });
        changed();
      },
      install() {
        void offer?.prompt();
        offer = undefined;
        changed();
      },
      forget() {
        forgetHere();
        leave();
        location.replace(location.pathname);
      },
    },
    refused: forgetHere,
  };
}
