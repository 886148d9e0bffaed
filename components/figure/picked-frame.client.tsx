'use client';

import type { ComponentProps } from 'react';
import { LiveFrame } from '@/components/chart/live-frame.client';
import { PICK, type Picked } from '@/components/source/card/picked';

type FrameProps = Omit<ComponentProps<typeof LiveFrame>, 'onPick'>;

/** The live chart of a figure; the point that a reader chooses is told to the figure, which has the card for it. */
export function PickedFrame({ figure, ...frame }: FrameProps & { figure: string }) {
  const tell = (detail: Picked) => document.getElementById(figure)?.dispatchEvent(new CustomEvent<Picked>(PICK, { detail }));
  return <LiveFrame {...frame} onPick={tell} />;
}
