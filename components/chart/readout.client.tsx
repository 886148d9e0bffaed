import type { Readout } from './layout/placed';

/** The box that reads out one or more points. */
export function ReadoutBox({ points }: { points: (Readout & { hue: string })[] }) {
  return (
    <div className="readout">
      {points.map((point) => (
        <div key={point.title}>
          <p className={point.hue}>{point.title}</p>
          <ul>
            {point.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
