import type { FigureDefinition } from '../../figure';
import { highest, perHundred, seriesOf } from '../../points';
import { latest } from '../../series';
import { annualPoints, partnerPoints, worldPoints } from '../series';

const share: FigureDefinition = {
  id: 'partner-share',
  build({ text, format }) {
    const words = text.figures['partner-share'];
    const ofKorea = seriesOf(
      { id: 'japan-in-korea', label: words.series.ofKorea, hue: 'kor', unit: 'percent' },
      partnerPoints('KOR', 'total', 'partner_share_percent'),
    );
    const ofJapan = seriesOf(
      { id: 'korea-in-japan', label: words.series.ofJapan, hue: 'jpn', unit: 'percent' },
      partnerPoints('JPN', 'total', 'partner_share_percent'),
    );
    const [most, last] = [highest(ofKorea), latest(ofKorea)];
    return {
      headline: words.headline(most.label, format.value(most.value, 'percent'), last.label, format.value(last.value, 'percent')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [ofKorea, ofJapan], unit: 'percent', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-partner-shares'],
      events: 'trade',
      findings: [{ says: 'the share is below its peak', holds: last.value < most.value }],
    };
  },
};

const shareByFlow: FigureDefinition = {
  id: 'partner-share-by-flow',
  build({ text, format }) {
    const words = text.figures['partner-share-by-flow'];
    const line = (id: keyof typeof words.series, reporter: 'JPN' | 'KOR', flow: 'exports' | 'imports') =>
      seriesOf(
        {
          id,
          label: words.series[id],
          hue: reporter === 'JPN' ? 'jpn' : 'kor',
          dash: flow === 'exports' ? 'solid' : 'dashed',
          unit: 'percent',
        },
        partnerPoints(reporter, flow, 'partner_share_percent'),
      );
    const [koreaExports, koreaImports] = [line('koreaExports', 'KOR', 'exports'), line('koreaImports', 'KOR', 'imports')];
    const [sold, bought] = [latest(koreaExports), latest(koreaImports)];
    return {
      headline: words.headline(sold.label, format.value(sold.value, 'percent'), format.value(bought.value, 'percent')),
      subtitle: words.subtitle,
      chart: {
        kind: 'time',
        series: [koreaExports, koreaImports, line('japanExports', 'JPN', 'exports'), line('japanImports', 'JPN', 'imports')],
        unit: 'percent',
        fromZero: true,
        dots: false,
      },
      notes: words.notes,
      datasets: ['trade-partner-shares'],
      events: 'trade',
      findings: [{ says: 'exports and imports end in the same year', holds: sold.label === bought.label }],
    };
  },
};

const recentShare: FigureDefinition = {
  id: 'partner-share-recent',
  build({ text, format }) {
    const words = text.figures['partner-share-recent'];
    const line = (flow: 'exports' | 'imports') =>
      seriesOf(
        { id: flow, label: words.series[flow], hue: 'kor', dash: flow === 'exports' ? 'solid' : 'dashed', unit: 'percent' },
        perHundred(
          annualPoints('KOR', flow).filter((point) => point.label > '2020'),
          worldPoints('KOR', flow),
          words.computed,
        ),
      );
    const [exports, imports] = [line('exports'), line('imports')];
    const last = latest(exports);
    return {
      headline: words.headline(last.label, format.value(last.value, 'percent')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [exports, imports], unit: 'percent', fromZero: true, dots: true },
      notes: words.notes,
      datasets: ['trade-annual', 'trade-world-annual'],
      events: 'trade',
      findings: [{ says: 'the headline is of exports alone', holds: last.label >= latest(imports).label }],
    };
  },
};

const rank: FigureDefinition = {
  id: 'partner-rank',
  build({ text, format }) {
    const words = text.figures['partner-rank'];
    const ofKorea = seriesOf(
      { id: 'japan-in-korea', label: words.series.ofKorea, hue: 'kor', unit: 'rank' },
      partnerPoints('KOR', 'total', 'partner_rank'),
    );
    const ofJapan = seriesOf(
      { id: 'korea-in-japan', label: words.series.ofJapan, hue: 'jpn', unit: 'rank' },
      partnerPoints('JPN', 'total', 'partner_rank'),
    );
    const [japan, korea] = [latest(ofKorea), latest(ofJapan)];
    return {
      headline: words.headline(japan.label, format.value(japan.value, 'rank'), format.value(korea.value, 'rank')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [ofKorea, ofJapan], unit: 'rank', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-partner-shares'],
      events: 'trade',
      findings: [{ says: 'both ranks are of the same year', holds: japan.label === korea.label }],
    };
  },
};

export const partnerFigures = [share, shareByFlow, recentShare, rank];
