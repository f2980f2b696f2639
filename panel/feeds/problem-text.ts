import type { Language } from '../../shared/language.ts';
import { refusalText } from '../../shared/refusals.ts';
import { refusalReasons } from '../../shared/refusal-reasons.ts';

/** A feed's problem in words: a refusal, `reason` or `reason: detail`, in the crew's language; anything else as it was told. */
export function problemText(problem: string, language: Language): string {
  const [, name = problem, detail] = /^([a-z-]+): (.*)$/s.exec(problem) ?? [];
  const reason = refusalReasons.find((candidate) => candidate === name);
  return reason ? refusalText(reason, language, detail) : problem;
}
