import { expect } from 'chai';
import { initial, type Show } from '../shared/show/fold.ts';
import { demoPicture, demoPictureUrl } from './demo-pictures.ts';
import { pictureUrl, preparePictures, usePictures } from './pictures.ts';

const branded = (logo?: string): Show => ({
  ...initial,
  stage: { ...initial.stage, brand: logo === undefined ? {} : { logo } },
});

describe('the pictures of a show', () => {
  beforeEach(async () => {
    usePictures(demoPictureUrl);
    await preparePictures(branded(), () => {});
  });

  it('have no address until they are decoded, and then can be painted at once', async () => {
    expect(pictureUrl(demoPicture.logo)).to.equal(undefined);
    let arrivals = 0;
    await preparePictures(branded(demoPicture.logo), () => (arrivals += 1));
    expect(pictureUrl(demoPicture.logo)).to.equal(demoPictureUrl(demoPicture.logo));
    expect(arrivals).to.equal(1);
    const image = document.createElement('img');
    image.src = pictureUrl(demoPicture.logo)!;
    expect([image.complete, image.naturalWidth]).to.deep.equal([true, 240]);
  });

  it('are asked for once, however many events name them', async () => {
    let arrivals = 0;
    const show = branded(demoPicture.logo);
    await Promise.all([1, 2, 3].map(() => preparePictures(show, () => (arrivals += 1))));
    await preparePictures(show, () => (arrivals += 1));
    expect(arrivals).to.equal(1);
  });

  it('are done without when they cannot be had', async () => {
    const nowhere = 'ab'.repeat(32);
    await preparePictures(branded(nowhere), () => expect.fail('nothing came'));
    usePictures(() => 'data:image/png,nothing');
    await preparePictures(branded(nowhere), () => expect.fail('nothing came'));
    expect(pictureUrl(nowhere)).to.equal(undefined);
  });

  it('are not asked for again with every event when they cannot be had, but half a minute later', async () => {
    const asked: number[] = [];
    let now = 1_000;
    usePictures(() => {
      asked.push(now);
      return 'data:image/png,nothing';
    });
    for (now of [1_000, 1_200, 30_900, 31_000]) await preparePictures(branded('cd'.repeat(32)), () => {}, now);
    expect(asked).to.deep.equal([1_000, 31_000]);
  });

  it('are let go when the show names them no more', async () => {
    await preparePictures(branded(demoPicture.logo), () => {});
    await preparePictures(branded(), () => {});
    expect(pictureUrl(demoPicture.logo)).to.equal(undefined);
  });
});
