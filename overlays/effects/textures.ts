import type { BurstKind } from './bursts.ts';

/** Draws one look of a kind, in the middle of a square of `SIZE` px. Whites and greys take the theme's colour as a tint. */
type Draw = (pen: CanvasRenderingContext2D) => void;

export const SIZE = 48;
const MIDDLE = SIZE / 2;

function shade(pen: CanvasRenderingContext2D, stops: readonly string[]): CanvasGradient {
  const gradient = pen.createLinearGradient(0, 0, SIZE, SIZE);
  stops.forEach((colour, index) => gradient.addColorStop(index / (stops.length - 1), colour));
  return gradient;
}

const strip: Draw = (pen) => {
  pen.fillStyle = shade(pen, ['#fff', '#fff', '#bdbdbd']);
  pen.fillRect(MIDDLE - 9, MIDDLE - 16, 18, 32);
};

const ribbon: Draw = (pen) => {
  pen.strokeStyle = shade(pen, ['#fff', '#c9c9c9', '#fff']);
  pen.lineWidth = 8;
  pen.beginPath();
  pen.moveTo(MIDDLE - 7, 5);
  pen.bezierCurveTo(MIDDLE + 16, 14, MIDDLE - 20, 30, MIDDLE + 7, SIZE - 5);
  pen.stroke();
};

const dot: Draw = (pen) => {
  pen.fillStyle = shade(pen, ['#fff', '#f2f2f2', '#b4b4b4']);
  pen.beginPath();
  pen.arc(MIDDLE, MIDDLE, 10, 0, Math.PI * 2);
  pen.fill();
};

/** A round coin with a raised rim and a square hole, as strung for good luck. */
const holed: Draw = (pen) => {
  pen.fillStyle = shade(pen, ['#fff4c4', '#f0bf4e', '#a8701b']);
  pen.beginPath();
  pen.arc(MIDDLE, MIDDLE, 21, 0, Math.PI * 2);
  pen.rect(MIDDLE - 6, MIDDLE - 6, 12, 12);
  pen.fill('evenodd');
  pen.strokeStyle = '#8a5a1a';
  pen.lineWidth = 2.5;
  pen.beginPath();
  pen.arc(MIDDLE, MIDDLE, 16.5, 0, Math.PI * 2);
  pen.stroke();
  pen.strokeRect(MIDDLE - 7.5, MIDDLE - 7.5, 15, 15);
};

const coin: Draw = (pen) => {
  pen.fillStyle = shade(pen, ['#fff7d0', '#f3c659', '#b0781f']);
  pen.beginPath();
  pen.arc(MIDDLE, MIDDLE, 21, 0, Math.PI * 2);
  pen.fill();
  pen.strokeStyle = '#9a671c';
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(MIDDLE, MIDDLE, 15, 0, Math.PI * 2);
  pen.stroke();
};

/** A streak that burns brightest at its head, to the right. */
const streak: Draw = (pen) => {
  const glow = pen.createLinearGradient(0, 0, SIZE, 0);
  glow.addColorStop(0, 'rgba(255,255,255,0)');
  glow.addColorStop(0.7, 'rgba(255,255,255,0.8)');
  glow.addColorStop(1, '#fff');
  pen.fillStyle = glow;
  pen.beginPath();
  pen.moveTo(0, MIDDLE);
  pen.lineTo(SIZE - 5, MIDDLE - 4.5);
  pen.arc(SIZE - 5, MIDDLE, 4.5, -Math.PI / 2, Math.PI / 2);
  pen.closePath();
  pen.fill();
};

const petal: Draw = (pen) => {
  pen.fillStyle = shade(pen, ['#fff', '#f4f4f4', '#cfcfcf']);
  pen.beginPath();
  pen.moveTo(MIDDLE, 3);
  pen.bezierCurveTo(SIZE - 2, 12, SIZE - 8, 38, MIDDLE, SIZE - 3);
  pen.bezierCurveTo(8, 38, 2, 12, MIDDLE, 3);
  pen.fill();
  pen.strokeStyle = 'rgba(120,90,90,0.28)';
  pen.lineWidth = 1.6;
  pen.beginPath();
  pen.moveTo(MIDDLE, SIZE - 4);
  pen.quadraticCurveTo(MIDDLE - 3, 26, MIDDLE, 12);
  pen.stroke();
};

/** The looks of each kind. */
const looks: Record<BurstKind, readonly Draw[]> = {
  confetti: [strip, ribbon, dot],
  coins: [holed, coin],
  sparks: [streak],
  petals: [petal],
};

/** The pictures of a kind's looks, drawn by code. */
export const picturesOf = (kind: BurstKind): HTMLCanvasElement[] =>
  looks[kind].map((draw) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = SIZE;
    const pen = canvas.getContext('2d');
    if (pen) draw(pen);
    return canvas;
  });
