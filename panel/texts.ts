import type { Language, Words } from '../shared/language.ts';
import { airTexts } from './texts/air.ts';
import { commentTexts } from './texts/comments.ts';
import { deviceTexts } from './texts/device.ts';
import { drillTexts } from './texts/drills.ts';
import { feedTexts } from './texts/feeds.ts';
import { frameTexts } from './texts/frame.ts';
import { importTexts } from './texts/imports.ts';
import { lackTexts } from './texts/lacks.ts';
import { moreTexts } from './texts/more.ts';
import { noticeTexts } from './texts/notices.ts';
import { offerCheckTexts } from './texts/offer-check.ts';
import { offerTexts } from './texts/offers.ts';
import { peopleTexts } from './texts/people.ts';
import { placeTexts } from './texts/places.ts';
import { productTexts } from './texts/products.ts';
import { prompterTexts } from './texts/prompter.ts';
import { readyShowTexts } from './texts/ready-show.ts';
import { readyTexts } from './texts/ready.ts';
import { rundownTexts } from './texts/rundown.ts';
import { soundTexts } from './texts/sound.ts';
import { stageTexts } from './texts/stage.ts';
import { templateTexts } from './texts/templates.ts';

/** Every word of the crew's pages, in both languages. `{name}` stands for what is filled in. */
export const texts = {
  ...frameTexts,
  ...airTexts,
  ...offerTexts,
  ...templateTexts,
  ...offerCheckTexts,
  ...lackTexts,
  ...moreTexts,
  ...commentTexts,
  ...deviceTexts,
  ...drillTexts,
  ...feedTexts,
  ...importTexts,
  ...noticeTexts,
  ...peopleTexts,
  ...placeTexts,
  ...productTexts,
  ...readyTexts,
  ...readyShowTexts,
  ...rundownTexts,
  ...stageTexts,
  ...soundTexts,
  ...prompterTexts,
} as const satisfies Record<string, Words>;

export type TextKey = keyof typeof texts;

/** A text in a language, with its blanks filled. Filled-in values are text and stay text. */
export function say(language: Language, key: TextKey, blanks: Readonly<Record<string, string | number>> = {}): string {
  return texts[key][language].replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
}
