/* A picture that moves, to judge widgets over: a host before shelves, light that changes, small print, a flash now and then. */

const SKIN = ['#f3c9a5', '#c98d63', '#8a5536', '#f7dcc4'];
const SHELF = ['#e8344b', '#f7b733', '#2f9e6e', '#3a6fd8', '#f4f1ea', '#1d1b22', '#d86fb2'];
/** A flash as of a photographer's, how often and how long, ms. */
const FLASH = { every: 4_000, lasts: 160 };

const wave = (now: number, period: number, phase = 0) => Math.sin(((now % period) / period + phase) * Math.PI * 2);

/** Paints the instant `now`, ms; the same instant is the same picture. `width` and `height` in px of the canvas. */
export function paintTestPicture(pen: CanvasRenderingContext2D, width: number, height: number, now: number): void {
  const unit = Math.min(width, height) / 100;
  const light = pen.createLinearGradient(0, 0, width * (0.5 + 0.5 * wave(now, 7_000)), height);
  light.addColorStop(0, `hsl(${(now / 60) % 360}, 70%, ${62 + 30 * wave(now, 5_000)}%)`);
  light.addColorStop(1, `hsl(${(now / 60 + 140) % 360}, 55%, 26%)`);
  pen.fillStyle = light;
  pen.fillRect(0, 0, width, height);
  paintShelves(pen, width, height, unit, now);
  paintHost(pen, width * (0.5 + 0.16 * wave(now, 6_000)), height * 0.44, unit * 20, now);
  paintPrint(pen, width, height, unit, now);
  if (now % FLASH.every < FLASH.lasts) {
    pen.fillStyle = 'rgba(255, 255, 255, 0.85)';
    pen.fillRect(0, 0, width, height);
  }
}

function paintShelves(pen: CanvasRenderingContext2D, width: number, height: number, unit: number, now: number) {
  const [wide, tall] = [unit * 9, unit * 16];
  const shift = (now / 40) % (wide * SHELF.length);
  for (let row = 0; row * tall * 1.5 < height; row += 1) {
    for (let column = -SHELF.length; column * wide < width; column += 1) {
      pen.fillStyle = SHELF[(column + SHELF.length * 4 + row * 3) % SHELF.length]!;
      pen.fillRect(column * wide + shift, row * tall * 1.5, wide * 0.82, tall);
    }
  }
}

function paintHost(pen: CanvasRenderingContext2D, x: number, y: number, size: number, now: number) {
  const oval = (dx: number, dy: number, wide: number, tall: number, colour: string) => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.ellipse(x + dx * size, y + dy * size, wide * size, tall * size, 0, 0, Math.PI * 2);
    pen.fill();
  };
  const skin = SKIN[Math.floor(now / FLASH.every) % SKIN.length]!;
  oval(0, 2.3, 1.9, 1.6, '#fbf7f2');
  oval(0, -0.15, 1.05, 1.25, '#2a1a16');
  oval(0, 0, 0.8, 1.05, skin);
  oval(1.9 * wave(now, 1_700), 1.4 + 0.4 * wave(now, 1_300), 0.42, 0.42, skin);
  oval(-0.3, -0.1, 0.1, 0.06, '#1b1210');
  oval(0.3, -0.1, 0.1, 0.06, '#1b1210');
  oval(0, 0.5, 0.26, 0.07 + 0.06 * wave(now, 900), '#b3353f');
}

function paintPrint(pen: CanvasRenderingContext2D, width: number, height: number, unit: number, now: number) {
  const [line, letter] = [unit * 3.2, unit * 1.5];
  const from = height * 0.62 - ((now / 30) % line);
  for (let row = 0; from + row * line < height; row += 1) {
    pen.fillStyle = row % 2 === 0 ? '#ffffff' : '#0c0c0e';
    for (let column = 0; column * letter < width; column += 1) {
      const isInk = (column * 7 + row * 13) % 11 > 3;
      if (isInk) pen.fillRect(column * letter, from + row * line, letter * 0.55, line * 0.5);
    }
  }
}
