import * as z from 'zod/mini';
import { Money } from '../money.ts';
import type { Offer } from './offer.ts';
import { Terms, type Kind } from './offer-terms.ts';
import { Refused, type Context } from './part.ts';
import { Id, Line, Moment } from './words.ts';

const [flashSale, groupBuy, spendAndSave, followBonus, couponDrop] = Terms.def.options;
const once = { offerId: true, reason: true } as const;
const ofProduct = { ...once, sku: true } as const;
const deal = { deal: z.optional(Money) };

/** What an offer may be begun with: its terms without its product, with or without its price. */
export const TemplateTerms = z.discriminatedUnion('kind', [
  z.extend(z.omit(flashSale, ofProduct), deal),
  z.extend(z.omit(groupBuy, ofProduct), deal),
  z.extend(z.omit(spendAndSave, once), { steps: z.optional(spendAndSave.shape.steps) }),
  z.extend(z.omit(followBonus, once), { save: z.optional(Money) }),
  z.extend(z.omit(couponDrop, once), {
    worth: z.optional(couponDrop.shape.worth),
    code: z.optional(couponDrop.shape.code),
  }),
]);
export type TemplateTerms = z.infer<typeof TemplateTerms>;
export type TemplateOf<K extends Kind> = Extract<TemplateTerms, { kind: K }>;

/** Terms under a name, for every phone of the crew. */
export const Template = z.object({ templateId: Id, name: Line(40), terms: TemplateTerms });
export type Template = z.infer<typeof Template>;

/** The crew's own templates, the oldest first. They outlast a show. */
export const State = z.array(Template);
export type State = z.infer<typeof State>;

export const MOST_TEMPLATES = 20;

export const Command = z.discriminatedUnion('type', [
  /** Adds a template, or puts it in the place of the one with its id. */
  z.object({ type: z.literal('templates/save'), template: Template }),
  z.object({ type: z.literal('templates/remove'), templateId: Id }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('templates/saved'), at: Moment, template: Template }),
  z.object({ type: z.literal('templates/removed'), at: Moment, templateId: Id }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = [];

const has = (state: State, templateId: string) => state.some((template) => template.templateId === templateId);

export function decide(command: Command, state: State, { now: at }: Context<unknown>): Event[] {
  switch (command.type) {
    case 'templates/save': {
      const { template } = command;
      if (!has(state, template.templateId) && state.length >= MOST_TEMPLATES)
        throw new Refused('too-many', String(MOST_TEMPLATES));
      return [{ type: 'templates/saved', at, template }];
    }
    case 'templates/remove': {
      const { templateId } = command;
      return has(state, templateId) ? [{ type: 'templates/removed', at, templateId }] : [];
    }
  }
}

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'templates/saved': {
      const { template } = event;
      return has(state, template.templateId)
        ? state.map((other) => (other.templateId === template.templateId ? template : other))
        : [...state, template];
    }
    case 'templates/removed':
      return state.filter(({ templateId }) => templateId !== event.templateId);
    default:
      return state;
  }
}

/** An offer's terms as a template. A price belongs to a product, so it goes along only where that is wanted. */
export function templateOf(offer: Offer, keepsPrice: boolean): TemplateTerms {
  const terms = TemplateTerms.parse(offer);
  if (keepsPrice || (terms.kind !== 'flash-sale' && terms.kind !== 'group-buy')) return terms;
  const { deal: _, ...others } = terms;
  return others;
}
