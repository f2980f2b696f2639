import { expect, test } from 'vitest';
import { goodReport } from '../../test/kit/overlay-report.ts';
import type { CheckedOverlay, Report } from '../../shared/overlay-report.ts';
import type { CheckName } from './finding.ts';
import { isAwaited, overlayFindings, WAIT_MS } from './overlay-findings.ts';

const T = 1_000_000;
const overlay = (more: Partial<Report> | null = {}, asked: number | null = T): CheckedOverlay => ({
  seat: 's',
  asked,
  head: 12,
  report: more && { ...goodReport, ...more },
});
const view = (checked: readonly CheckedOverlay[] | null, now = T + 3_000) =>
  ({ language: 'en', now, checked, build: 'b1' }) as const;
const of = (check: CheckName, ...given: Parameters<typeof view>) =>
  overlayFindings(view(...given), T).filter((found) => found.check === check);
/** What the only overlay's finding says. */
const said = (check: CheckName, more: Partial<Report> | null) => of(check, [overlay(more)])[0]!;

test('an overlay of the right size that moves with the show is green throughout, and called by its canvas and widgets', () => {
  expect(overlayFindings(view([overlay()]), T).map(({ check, state, why }) => [check, state, why])).toEqual([
    ['overlays', 'green', 'Vertical · whole stage: connected, moves with the show'],
    ['size', 'green', 'Vertical · whole stage: 1080 × 1920'],
    ['frames', 'green', 'Vertical · whole stage: 30 frames a second'],
    ['clock', 'green', 'Vertical · whole stage: off by 4 ms at most'],
  ]);
});

test('no overlay at all is red; a room that told none yet is not known', () => {
  expect(overlayFindings(view([]), T)).toMatchObject([{ check: 'overlays', state: 'red' }]);
  expect(overlayFindings(view(null), T)).toMatchObject([{ check: 'overlays', state: 'unknown' }]);
});

test('who does not answer in time is red, and nothing else of it is called known', () => {
  const silent = overlay(null);
  expect(of('overlays', [silent], T + WAIT_MS - 1)).toMatchObject([{ state: 'unknown', why: 'Overlay: asking…' }]);
  expect(isAwaited(view([silent], T + WAIT_MS - 1), T)).toBe(true);
  expect(of('overlays', [silent], T + WAIT_MS)).toMatchObject([{ state: 'red', why: 'Overlay: did not answer' }]);
  expect(isAwaited(view([silent], T + WAIT_MS), T)).toBe(false);
  for (const check of ['size', 'frames', 'clock'] as const)
    expect(of(check, [silent])).toMatchObject([{ state: 'unknown' }]);
});

test('an answer to an earlier check does not count', () => {
  expect(of('overlays', [overlay({}, T - 60_000)])).toMatchObject([{ state: 'unknown' }]);
  expect(of('size', [overlay({}, T - 60_000)])).toMatchObject([{ state: 'unknown' }]);
  expect(of('overlays', [overlay({}, null)], T + WAIT_MS)[0]!.why).toContain('came after the check');
});

test('a page of another size is said with its size and the one to set', () => {
  expect(said('size', { width: 800, height: 600 })).toMatchObject({
    state: 'amber',
    why: 'Vertical · whole stage: the page is 800 × 600, so the picture is scaled',
    fix: 'In the source’s properties in OBS set width 1080, height 1920.',
  });
  expect(said('size', { canvas: 'horizontal' }).fix).toContain('width 1920, height 1080');
  expect(said('size', { ratio: 0.5 })).toMatchObject({ state: 'amber' });
});

test('frames: 25 and more are green, under 25 amber, under 15 red, and unknown where the page is hidden', () => {
  const states = [60, 25, 24.9, 15, 14.9, 0, null].map((fps) => said('frames', { fps }).state);
  expect(states).toEqual(['green', 'green', 'amber', 'amber', 'red', 'red', 'unknown']);
});

test('clock: up to 50 ms is green, up to 150 amber, beyond that or without room time red', () => {
  const states = [50, 50.1, 150, 150.1, null].map((clockError) => said('clock', { clockError }).state);
  expect(states).toEqual(['green', 'amber', 'amber', 'red', 'red']);
});

test('an overlay that does not follow the show is red; hidden, off program, undressed or of another build it is amber', () => {
  expect(said('overlays', { seq: 11 })).toMatchObject({ state: 'red' });
  expect(said('overlays', { seq: 11 }).why).toContain('at event 11 of 12');
  for (const more of [{ isVisible: false }, { isActive: false }, { isDressed: false }, { build: 'b0' }])
    expect(said('overlays', more)).toMatchObject({ state: 'amber', fix: expect.any(String) as string });
});

test('an overlay outside of OBS says so, for nobody can tell from here whether viewers see it', () =>
  expect(said('overlays', { isObs: false, isLite: true }).why).toBe(
    'Vertical · whole stage: connected, moves with the show; lite, without bursts; not in OBS, so look at the program yourself',
  ));

test('two overlays are told apart: by canvas and widgets, and by a number where these are the same', () => {
  const widgets = ['flash-sale', 'low-stock', 'order-ticker', 'opening'];
  const checked = [overlay(), overlay(), overlay({ canvas: 'horizontal', widgets }), overlay({ widgets: [] })];
  expect(of('clock', checked).map(({ why }) => why.split(':')[0])).toEqual([
    'Vertical · whole stage (1)',
    'Vertical · whole stage (2)',
    'Horizontal · Flash sale, Stock left and 2 more',
    'Vertical · no widget',
  ]);
});
