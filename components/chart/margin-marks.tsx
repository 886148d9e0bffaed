import type { Canvas } from './canvas';
import type { PlacedLine, PlacedPoint } from './layout/placed';
import { Stretched, scaled } from './stretched';

/** Width of a whisker's cap, in px: a little less than a dot. */
const CAP = 7;

/** Centres a cap on its place, which may be a percentage. */
const ON_PLACE = `translate(${-CAP / 2} -0.5)`;

type Whiskered = PlacedPoint & { margin: NonNullable<PlacedPoint['margin']> };

const hasMargin = (point: PlacedPoint): point is Whiskered => point.margin !== undefined;

/** Neighbours that both have a margin: a band, like a line, never crosses what is not known. */
function stretchesOf(points: PlacedPoint[]): Whiskered[][] {
  const stretches: Whiskered[][] = [[]];
  for (const point of points) {
    if (hasMargin(point)) stretches.at(-1)?.push(point);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

/** The outline of a band: along the upper ends, then back along the lower ones. */
function bandOf(points: Whiskered[], canvas: Canvas): string {
  const { x, y } = scaled(canvas);
  const upper = points.map((point) => `${x(point.x)} ${y(point.margin.high)}`);
  const lower = points.map((point) => `${x(point.x)} ${y(point.margin.low)}`);
  return `M${[...upper, ...lower.reverse()].join('L')}Z`;
}

function Whisker({ point, canvas }: { point: Whiskered; canvas: Canvas }) {
  const x = canvas.x(point.x);
  const { high, low } = point.margin;
  return (
    <g className="whisker">
      <line x1={x} x2={x} y1={canvas.y(high)} y2={canvas.y(low)} />
      <rect x={x} y={canvas.y(high)} width={CAP} height="1" transform={ON_PLACE} />
      <rect x={x} y={canvas.y(low)} width={CAP} height="1" transform={ON_PLACE} />
    </g>
  );
}

/** Nominal sampling error of a line's points: a faint band along each run, a whisker at each dot. Stands under the line itself. */
export function MarginMarks({ line, canvas }: { line: PlacedLine; canvas: Canvas }) {
  const bands = line.runs.flatMap((run) => stretchesOf(run.points)).map((points) => bandOf(points, canvas));
  const dots = line.runs.flatMap((run) => run.points).filter((point) => point.dot);
  return (
    <>
      {bands.length > 0 && (
        <Stretched canvas={canvas}>
          {bands.map((d) => (
            <path key={d} className="band" d={d} />
          ))}
        </Stretched>
      )}
      {dots.filter(hasMargin).map((point) => (
        <Whisker key={`${point.x} ${point.y}`} point={point} canvas={canvas} />
      ))}
    </>
  );
}
