import type { MouseEvent } from 'react';

/** Size of a chart's box and of the padding around its plot, in px. */
export interface Box {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

/** The box of the static chart in a frame: with the same padding, the live chart's plot coincides with its. */
export function boxIn(frame: HTMLElement): Box | undefined {
  const pad = frame.querySelector<HTMLElement>('.pad');
  if (!pad) return undefined;
  const style = getComputedStyle(pad);
  return {
    width: pad.clientWidth,
    height: pad.clientHeight,
    margin: {
      top: Number.parseFloat(style.paddingTop),
      right: Number.parseFloat(style.paddingRight),
      bottom: Number.parseFloat(style.paddingBottom),
      left: Number.parseFloat(style.paddingLeft),
    },
  };
}

/** Where the pointer is, in px within the plot of a box that fills the element which listens. */
export function placeIn({ margin }: Box, { currentTarget, clientX, clientY }: MouseEvent<Element>): { x: number; y: number } {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left - margin.left, y: clientY - top - margin.top };
}

/** Size of the plot inside a box, in px. */
export const plotIn = ({ width, height, margin }: Box): { width: number; height: number } => ({
  width: width - margin.left - margin.right,
  height: height - margin.top - margin.bottom,
});
