import type { Canvas } from './canvas';
import type { PlacedBar, PlacedBarChart } from './layout/placed';

function width(canvas: Canvas, fraction: number) {
  return canvas.x(Math.max(fraction, 0));
}

function Bar({ bar, canvas }: { bar: PlacedBar; canvas: Canvas }) {
  const middle = (bar.y0 + bar.y1) / 2;
  return (
    <g className={`${bar.hue} s${bar.group}`}>
      <rect
        className={bar.hollow ? 'bar hollow' : 'bar'}
        x={canvas.x(bar.x0)}
        y={canvas.y(bar.y0)}
        width={width(canvas, bar.x1 - bar.x0)}
        height={canvas.y(bar.y1 - bar.y0)}
      />
      {bar.text && (
        <text
          className={bar.text.inside ? `inside ${bar.hue}${bar.text.wideOnly ? ' wide' : ''}` : 'end'}
          x={canvas.x(bar.text.x)}
          y={canvas.y(middle)}
          dx={bar.text.anchor === 'start' ? 5 : bar.text.anchor === 'end' ? -5 : 0}
          dy={4.5}
          textAnchor={bar.text.anchor}
        >
          {bar.text.value}
        </text>
      )}
    </g>
  );
}

/** Axis, row names and bars of a bar chart: the marks alone, to stand in an `<svg>`. */
export function BarMarks({ chart, canvas }: { chart: PlacedBarChart; canvas: Canvas }) {
  const beside = chart.labels === 'beside';
  return (
    <>
      {chart.xTicks.map((tick) => (
        <g key={tick.at}>
          <line
            className={tick.at === chart.zeroAt ? 'zero' : 'grid'}
            x1={canvas.x(tick.at)}
            x2={canvas.x(tick.at)}
            y1="0"
            y2={canvas.y(1)}
          />
          <text className={tick.wideOnly ? 'wide' : undefined} x={canvas.x(tick.at)} y={canvas.y(1)} dy={18} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {chart.rows.map((row) => (
        <text
          key={`${row.label} ${row.y}`}
          className={row.emphasis ? 'row emphasis' : 'row'}
          y={canvas.y(row.y)}
          textAnchor={beside ? 'end' : 'start'}
        >
          {row.lines.map((words, index) => (
            <tspan key={words} x="0" dx={beside ? -9 : 0} dy={index === 0 ? 4.5 : 17}>
              {words}
            </tspan>
          ))}
        </text>
      ))}
      {chart.bars.map((bar) => (
        <Bar key={`${bar.title} ${bar.y0}`} bar={bar} canvas={canvas} />
      ))}
      {chart.gaps.map((gap) => (
        <text key={`${gap.text} ${gap.y}`} x={canvas.x(gap.x)} y={canvas.y(gap.y)} dx={5} dy={4.5}>
          {gap.text}
        </text>
      ))}
    </>
  );
}
