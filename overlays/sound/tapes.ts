import type { SoundName } from '../../shared/sounds.ts';
import type { Tapes } from './deck.ts';

const files: Readonly<Record<SoundName, URL>> = {
  festive: new URL('../../assets/sounds/festive.ogg', import.meta.url),
  calm: new URL('../../assets/sounds/calm.ogg', import.meta.url),
  tick: new URL('../../assets/sounds/tick.ogg', import.meta.url),
  pulse: new URL('../../assets/sounds/pulse.ogg', import.meta.url),
  hit: new URL('../../assets/sounds/hit.ogg', import.meta.url),
  unlock: new URL('../../assets/sounds/unlock.ogg', import.meta.url),
  correction: new URL('../../assets/sounds/correction.ogg', import.meta.url),
};

/** Loads and decodes the whole score. Rejects when a file is missing or cannot be decoded. */
export async function loadTapes(context: BaseAudioContext): Promise<Tapes> {
  const load = async (name: SoundName) => {
    const answer = await fetch(files[name]);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return context.decodeAudioData(await answer.arrayBuffer());
  };
  const [festive, calm, tick, pulse, hit, unlock, correction] = await Promise.all([
    load('festive'),
    load('calm'),
    load('tick'),
    load('pulse'),
    load('hit'),
    load('unlock'),
    load('correction'),
  ]);
  return { festive, calm, tick, pulse, hit, unlock, correction };
}
