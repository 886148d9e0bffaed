import type { Run } from '@/data/compare/verdict';

/** Neighbouring waves of which the same is true, together: how a box sums up thirteen waves in a line. */
export function runsOf<Wave extends { label: string }>(waves: Wave[], valueOf: (wave: Wave) => string): (Run & { value: string })[] {
  const runs: (Run & { value: string })[] = [];
  for (const wave of waves) {
    const value = valueOf(wave);
    const last = runs.at(-1);
    if (last?.value === value) last.to = wave.label;
    else runs.push({ value, from: wave.label, to: wave.label });
  }
  return runs;
}
