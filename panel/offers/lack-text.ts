import type { Language } from '../../shared/language.ts';
import { formatMoney } from '../../shared/money.ts';
import type { RefusalReason } from '../../shared/refusal-reasons.ts';
import { refusalText } from '../../shared/refusals.ts';
import type { Lack } from '../../shared/show/offer-readiness.ts';
import { say, type TextKey } from '../texts.ts';

/** What is the matter, and what to do about it. */
export interface WhyAndFix {
  readonly why: string;
  readonly fix: string;
}

const stopWords: Partial<Record<RefusalReason, readonly [TextKey, TextKey]>> = {
  'unknown-product': ['lackProduct', 'lackProductFix'],
  'deal-not-lower': ['lackLower', 'lackLowerFix'],
  'wrong-currency': ['lackCurrency', 'lackCurrencyFix'],
  'steps-must-rise': ['lackSteps', 'lackStepsFix'],
  'offer-on-air': ['lackLane', 'lackLaneFix'],
  'repeat-needs-reason': ['lackReason', 'lackReasonFix'],
};

const words: Record<Exclude<Lack['lack'], 'refused'>, readonly [TextKey, TextKey]> = {
  'reason-later': ['lackReasonLater', 'lackReasonLaterFix'],
  'no-count': ['lackCount', 'lackCountFix'],
  'too-few': ['lackFew', 'lackFewFix'],
  'no-evidence': ['lackEvidence', 'lackEvidenceFix'],
  'was-not-higher': ['lackWas', 'lackWasFix'],
  'platform-length': ['lackLength', 'lackLengthFix'],
  'platform-discount': ['lackDiscount', 'lackDiscountFix'],
  'platform-quantity': ['lackQuantity', 'lackQuantityFix'],
};

function blanksOf(lack: Lack, language: Language): Record<string, string | number> {
  switch (lack.lack) {
    case 'refused':
      return { detail: lack.detail ?? '', why: refusalText(lack.reason, language, lack.detail) };
    case 'was-not-higher':
      return { was: formatMoney(lack.was.price, language), days: lack.was.days };
    case 'platform-length':
      return { least: lack.least / 60_000, most: lack.most / 60_000 };
    default:
      return { ...lack };
  }
}

/** A lack in words. */
export function lackText(lack: Lack, language: Language): WhyAndFix {
  const [why, fix] =
    lack.lack === 'refused' ? (stopWords[lack.reason] ?? (['lackOther', 'lackOtherFix'] as const)) : words[lack.lack];
  const blanks = blanksOf(lack, language);
  return { why: say(language, why, blanks), fix: say(language, fix, blanks) };
}
