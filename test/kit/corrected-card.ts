import { expect } from 'chai';
import { showAt, type Demo } from '../../overlays/script.ts';
import type { Language } from '../../shared/language.ts';
import type { WidgetName } from '../../shared/widgets.ts';
import { OnStage } from './on-stage.ts';

const said = { 'zh-CN': '价格更正中', en: 'Price being corrected' } as const;

/** Looks at a card while its price is corrected, in each language, and after it. Gives the Chinese card, for what else it says. */
export async function correctedCard(name: WidgetName, demo: Demo): Promise<OnStage> {
  const drawn = async (language: Language) => {
    const stage = await new OnStage(name).show(demo, { language });
    expect(stage.texts('.frozen')).to.deep.equal([said[language]]);
    expect(await stage.overflowing()).to.deep.equal([]);
    return stage;
  };
  const chinese = await drawn('zh-CN');
  expect(chinese.text).not.to.match(/¥|折/);
  await drawn('en');
  const [correction] = showAt(demo, demo.now).notices.correction;
  const after = await new OnStage(name).show(demo, { now: correction!.until! + 1_000 });
  expect([after.find('.frozen'), after.find('.figure') === null]).to.deep.equal([null, false]);
  return chinese;
}
