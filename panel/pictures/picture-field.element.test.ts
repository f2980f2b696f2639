import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import type { PictureKept } from '../view.ts';
import './picture-field.ts';
import { PictureField } from './picture-field.ts';
import { encoded, shrink } from './shrink.ts';

const view = demoViews('en')['live']!;
const id = 'b'.repeat(64);

/** A photograph of so many pixels, as a file. */
function photograph(width: number, height: number): Blob {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = 'teal';
  context.fillRect(0, 0, width / 2, height);
  return encoded(canvas, 'image/png');
}

async function fieldOf(kept: PictureKept) {
  const given: Blob[] = [];
  let changes = 0;
  const element = new PictureField();
  element.addEventListener('change', () => (changes += 1));
  const page = await mounted(element, view, { keepPicture: (blob) => (given.push(blob), Promise.resolve(kept)) });
  return { ...page, element, given, changes: () => changes };
}

describe('picture-field', () => {
  afterEach(() => document.body.replaceChildren());

  it('makes a photograph small enough, gives it to the room and shows it from there', async () => {
    const { element, given, all, changes } = await fieldOf({ outcome: 'kept', id });
    await element.take(photograph(1500, 1000));
    await element.updateComplete;
    const drawn = await createImageBitmap(given[0]!);
    expect([drawn.width, drawn.height]).to.deep.equal([1200, 800]);
    expect(
      all()
        .find((each) => each.matches('img'))
        ?.getAttribute('src'),
    ).to.equal(`/pictures/rehearsal/${id}`);
    expect([element.value, changes()]).to.deep.equal([id, 1]);
  });

  it('gives nothing that is no picture, and says so', async () => {
    const { element, given, text } = await fieldOf({ outcome: 'kept', id });
    await element.take(new Blob(['no picture']));
    await element.updateComplete;
    expect(given).to.deep.equal([]);
    expect(text()).to.contain('no picture that can be used');
  });

  it('tells a refusal, and that nothing was heard, and keeps what it had', async () => {
    const refused = await fieldOf({ outcome: 'refused', reason: 'too-many', detail: '300' });
    refused.element.value = id;
    await refused.element.take(photograph(8, 8));
    await refused.element.updateComplete;
    expect(refused.text()).to.contain('There are 300 already');
    expect([refused.element.value, refused.changes()]).to.deep.equal([id, 0]);
    const silent = await fieldOf({ outcome: 'no-answer' });
    await silent.element.take(photograph(8, 8));
    await silent.element.updateComplete;
    expect(silent.text()).to.contain('did not get through');
  });

  it('takes a picture off again', async () => {
    const { element, tap, changes } = await fieldOf({ outcome: 'kept', id });
    element.value = id;
    await element.updateComplete;
    await tap('No picture');
    expect([element.value, changes()]).to.deep.equal(['', 1]);
  });
});

describe('shrink', () => {
  it('keeps what is clear clear', async () => {
    const drawn = await createImageBitmap((await shrink(photograph(40, 40)))!);
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(drawn, 0, 0);
    expect(context.getImageData(35, 20, 1, 1).data[3]).to.equal(0);
    expect(context.getImageData(5, 20, 1, 1).data[3]).to.equal(255);
  });
});
