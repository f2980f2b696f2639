import type { Language } from '../../shared/language.ts';

/** The states that a widget's `english` is the English one of. */
const usual = ['live', 'low', 'climbing', 'pinned', 'corrected', 'explaining', 'closing', 'counting', 'three'];

/** The Chinese and the English state that show the same, as their names say it. */
function pairOf(state: string, states: readonly string[]): readonly [chinese: string, english: string] {
  const plain = state.replace(/, english$|^english, /, '');
  const main = usual.find((each) => states.includes(each)) ?? state;
  if (plain === 'english') return [main, 'english'];
  const english = [`${plain}, english`, `english, ${plain}`].find((each) => states.includes(each));
  return [plain, english ?? (plain === main && states.includes('english') ? 'english' : plain)];
}

/** The state that shows in this language what `state` shows: itself where only the widget's own words change. */
export function stateIn(language: Language, state: string, states: readonly string[]): string {
  const [chinese, english] = pairOf(state, states);
  return language === 'en' ? english : chinese;
}
