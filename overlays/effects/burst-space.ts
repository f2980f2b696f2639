import type { Area, Box } from '../../shared/zones.ts';

/** How far a burst reaches beyond the widget that it comes from, px. */
const REACH = { left: 220, top: 120, right: 220, bottom: 120 } as const;

/** The room of a burst: its canvas, and where in it the widget is from behind which the pieces come. px. */
export interface Space {
  readonly width: number;
  readonly height: number;
  readonly widget: Box;
}

/** The canvas of a burst around a widget: inside the stage's area, so off the platform's zones and never out of the picture. */
export function canvasOf(widget: Box, area: Area): Box {
  const left = Math.max(area.left, widget.left - REACH.left);
  const top = Math.max(area.top, widget.top - REACH.top);
  const right = Math.min(area.right, widget.left + widget.width + REACH.right);
  const bottom = Math.min(area.bottom, widget.top + widget.height + REACH.bottom);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The same as the pieces see it: from the canvas's own corner. */
export const spaceOf = (widget: Box, canvas: Box): Space => ({
  width: canvas.width,
  height: canvas.height,
  widget: { ...widget, left: widget.left - canvas.left, top: widget.top - canvas.top },
});
