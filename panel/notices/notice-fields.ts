import type { Language } from '../../shared/language.ts';
import type { Money } from '../../shared/money.ts';
import { maskName, plainText } from '../../shared/names.ts';
import { FieldReader } from '../frame/field-reader.ts';
import { momentOn, nextTime } from '../times.ts';
import type { NoticeRead } from './notice-form.ts';

const MINUTE_MS = 60_000;

export const blankCorrection = {
  sku: '',
  title: '',
  currency: '',
  wrong: '',
  right: '',
  coupons: '',
  worth: '',
  code: '',
  seconds: '45',
};
export type CorrectionField = keyof typeof blankCorrection;

/**
 * A correction as typed. The wrong price is optional, for nobody may know it, and so is what makes it good; once begun, its number
 * and worth are asked for. `asked`: what the show asks for the product; only another price is sent, for that is saved.
 */
export function readCorrection(
  fields: Readonly<Record<CorrectionField, string>>,
  language: Language,
  asked?: Money,
): NoticeRead<CorrectionField> {
  const read = new FieldReader(fields, language);
  const title = read.text('title', 120);
  if (!fields.currency) read.blame('currency', 'badCurrency');
  const wrong = fields.wrong.trim() ? read.price('wrong', fields.currency) : undefined;
  const right = read.price('right', fields.currency);
  if (wrong && right && wrong.minor === right.minor) read.blame('right', 'badSamePrice');
  const makesGood = [fields.coupons, fields.worth, fields.code].some((typed) => typed.trim());
  const coupons = read.whole('coupons', 1, 1_000_000, makesGood) ?? 0;
  const worth = read.text('worth', 40, makesGood);
  const code = read.text('code', 24, false);
  if (!right || !read.isSound) return { faults: read.faults };
  const more = { ...(wrong && { wrong }), ...(makesGood && { makeGood: { coupons, worth, ...(code && { code }) } }) };
  const lastsMs = Number(fields.seconds) * 1000;
  if (!fields.sku) return { command: { type: 'notices/correct', correction: { title, right, ...more }, lastsMs } };
  const other = right.minor === asked?.minor ? {} : { right };
  const slip = { sku: fields.sku, ...other, ...more, ...(!makesGood && { coupons: 0 }) };
  return { command: { type: 'notices/slip', slip, lastsMs } };
}

export const blankAnswer = { asker: '', question: '', answer: '', seconds: '30' };
export type AnswerField = keyof typeof blankAnswer;

/** A viewer's name as it goes out: nobody's full name leaves this page. */
export const maskedAsker = (typed: string): string => (typed.trim() ? maskName(typed) : '');

/** A question and its answer as typed. The name is masked here, and numbers and addresses are taken out of the question. */
export function readAnswer(fields: Readonly<Record<AnswerField, string>>, language: Language): NoticeRead<AnswerField> {
  const read = new FieldReader(fields, language);
  const question = plainText(read.text('question', 80), 80);
  if (fields.question.trim() && !question) read.blame('question', 'badText', { most: 80 });
  const answer = read.text('answer', 120);
  const asker = maskedAsker(fields.asker);
  if (!read.isSound) return { faults: read.faults };
  const lastsMs = Number(fields.seconds) * 1000;
  return { command: { type: 'notices/pin-answer', answer: { ...(asker && { asker }), question, answer }, lastsMs } };
}

export const comingNames = ['coming1', 'coming2', 'coming3', 'coming4'] as const;
export const blankOpening = { time: '', coming1: '', coming2: '', coming3: '', coming4: '' };
export type OpeningField = keyof typeof blankOpening;

/** The countdown to the show as typed: the time of day at which it begins, today or else tomorrow. */
export function readOpening(
  fields: Readonly<Record<OpeningField, string>>,
  now: number,
  language: Language,
): NoticeRead<OpeningField> {
  const read = new FieldReader(fields, language);
  const showAt = nextTime(fields.time, now);
  if (showAt === null) read.blame('time', 'badTime');
  const coming = comingNames.map((name) => read.text(name, 40, false)).filter(Boolean);
  if (showAt === null || !read.isSound) return { faults: read.faults };
  return { command: { type: 'notices/open', opening: { showAt, coming } } };
}

export const slateReasons = ['starting-soon', 'back-soon', 'technical'] as const;
export const blankSlate = { why: 'back-soon', where: '', minutes: '' };
export type SlateField = keyof typeof blankSlate;

/** The slate as typed: why, where viewers may go, and in how many minutes it goes on. */
export function readSlate(
  fields: Readonly<Record<SlateField, string>>,
  now: number,
  language: Language,
): NoticeRead<SlateField> {
  const read = new FieldReader(fields, language);
  const why = slateReasons.find((reason) => reason === fields.why) ?? 'back-soon';
  const where = read.text('where', 80, false);
  const minutes = read.whole('minutes', 1, 1440);
  if (!read.isSound) return { faults: read.faults };
  const backAt = minutes === undefined ? {} : { backAt: Math.round(now) + minutes * MINUTE_MS };
  return { command: { type: 'notices/hold', slate: { why, ...(where && { where }), ...backAt } } };
}

export const blankClosing = { day: '', time: '', title: '' };
export type ClosingField = keyof typeof blankClosing;

/**
 * The goodbye as typed. The next show is optional; once begun, its day and time are asked for, and told
 * in this crew’s time of day.
 */
export function readClosing(
  fields: Readonly<Record<ClosingField, string>>,
  now: number,
  language: Language,
): NoticeRead<ClosingField> {
  const read = new FieldReader(fields, language);
  const hasNext = Object.values(fields).some((typed) => typed.trim());
  const title = read.text('title', 60, false);
  const at = momentOn(fields.day, fields.time);
  if (hasNext && (at === null || at <= now)) read.blame(fields.day ? 'time' : 'day', 'badNextShow');
  if (!read.isSound) return { faults: read.faults };
  const next =
    at === null ? {} : { next: { at, utcOffset: 0 - new Date(at).getTimezoneOffset(), ...(title && { title }) } };
  return { command: { type: 'notices/close', closing: next } };
}
