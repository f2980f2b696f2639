/** How the browser stands with keeping its screen on: it does, it was asked, or it cannot. */
export type Screen = 'on' | 'asked' | 'cannot';

/** What the crew's page knows of the phone, tablet or computer it runs on. */
export interface Device {
  /** By whose ways it is added to the home screen. */
  readonly kind: 'ios' | 'android' | 'other';
  /** Whether the page came over https or from this machine. Over plain http browsers neither install nor keep the screen on. */
  readonly isSecure: boolean;
  /** It runs from the home screen. */
  readonly isInstalled: boolean;
  /** The browser has offered to install it, so a tap can. */
  readonly canInstall: boolean;
  readonly screen: Screen;
  /** The room's key is remembered here beyond this tab. Null: this browser remembers nothing. */
  readonly isKept: boolean | null;
}

/** What can be asked of the device. */
export interface DeviceActions {
  /** Remembers the room's key on this device, or no longer. */
  keep(isKept: boolean): void;
  install(): void;
  /** Removes the key from everywhere in this browser and leaves the room. */
  forget(): void;
}

/** Before anything is known. */
export const someDevice: Device = {
  kind: 'other',
  isSecure: true,
  isInstalled: false,
  canInstall: false,
  screen: 'asked',
  isKept: false,
};

export const noDeviceActions: DeviceActions = { keep: () => {}, install: () => {}, forget: () => {} };

/** Which kind of device a browser names. An iPad names a Mac, but has fingers. */
export function kindOf(userAgent: string, touchPoints: number): Device['kind'] {
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios';
  return /Android/.test(userAgent) ? 'android' : 'other';
}
