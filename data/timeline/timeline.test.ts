import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { events as eventRows } from '../context/datasets';
import { allEvents } from '../context/events';
import { EVENT_CATEGORIES, eventSlug } from '../context/shown-event';
import { load } from '../csv/load';
import { pointsOf } from '../series';
import { contextOf } from '../text/context';
import { endOf, startOf } from '../time';
import { cautionsOf, comparedChange } from './cautions';
import { decadesOf } from './decades';
import { eventPage } from './event-page';
import { strips } from './strips';
import { TRACKED } from './tracked';

const context = contextOf('en');
const events = allEvents(context);
const pageOf = (slug: string) => eventPage(slug, context);

describe('the list of events', () => {
  it('holds every row once, in order of time, in the decade of its first day', () => {
    const decades = decadesOf(events);
    const listed = decades.flatMap((decade) => decade.events);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(
      load(eventRows)
        .map(({ row }) => row.event_id)
        .toSorted(),
    );
    expect(listed.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
    for (const { year, events: some } of decades) {
      for (const { date } of some) expect(date.slice(0, 3)).toBe(String(year).slice(0, 3));
    }
    expect(new Set(decades.map(({ year }) => year)).size).toBe(decades.length);
  });

  it('gives every event an address of its own', () => {
    expect(new Set(events.map(({ id }) => eventSlug(id))).size).toBe(events.length);
  });

  it.each(EVENT_CATEGORIES)('can be filtered by the category %s', (category) => {
    const css = readFileSync('components/timeline/timeline.module.css', 'utf8');
    expect(css).toContain(`.page:has(.pick:checked):not(:has(.show-${category}:checked)) .${category}`);
    expect(css).toContain(`.page:has(.show-${category}:checked) .decade:has(.${category})`);
  });
});

describe('the strips', () => {
  it('share one axis that holds every event and every figure', () => {
    const found = strips(events, 'en');
    const spans = new Set(found.map(({ figure }) => `${figure.chart.from} ${figure.chart.to}`));
    expect(spans.size).toBe(1);
    const { from = 0, to = 0 } = found[0]?.figure.chart ?? {};
    const periods = [
      ...events.map(({ period }) => period),
      ...found.flatMap(({ figure }) => figure.chart.series.flatMap(pointsOf)).map(({ period }) => period),
    ];
    expect(Math.min(...periods.map((period) => startOf(period.from)))).toBeGreaterThanOrEqual(from);
    expect(Math.max(...periods.map((period) => endOf(period.to)))).toBeLessThanOrEqual(to);
  });
});

describe('the page of an event', () => {
  const rowsOf = (slug: string) =>
    pageOf(slug).facts.flatMap(({ id, series }) =>
      series.flatMap((entry) => entry.around.map(({ span, finding }) => ({ id, series: entry.series.id, span, finding }))),
    );

  it.each(events.map(({ id }) => eventSlug(id)))('%s is made, with no series outside its topics', (slug) => {
    const { event, facts } = pageOf(slug);
    for (const { id } of facts) expect(event.topics).toContain(TRACKED.find(({ figure }) => figure === id)?.topic);
  });

  it('sums visits as the monthly file has them', () => {
    const visits = rowsOf('2019-export-controls').filter(({ id, span }) => id === 'arrivals-monthly' && span === 'months-12');
    expect(visits.map(({ series, finding }) => [series, finding.before?.value, finding.after?.value])).toEqual([
      ['to-japan', 7_385_240, 1_638_374],
      ['to-korea', 3_296_037, 1_768_731],
    ]);
  });

  it.each([
    ['the poll that EAI went on with alone', '2024-sado', 'mutual-impressions', 'kor-good-total'],
    ['the Cabinet Office’s change to mail', '2020-visa-suspended', 'cabinet-office-affinity', 'feel-total'],
    ['the end of the IMF’s table', '2021-water-decision', 'trade-as-korea-reports', 'exports'],
  ])('refuses to compare across %s', (_, slug, id, series) => {
    const row = rowsOf(slug).find((entry) => entry.id === id && entry.series === series);
    expect(row?.finding).toMatchObject({ kind: 'broken' });
  });

  it('reads years only where months are missing', () => {
    const figures = (slug: string) => pageOf(slug).facts.map(({ id }) => id);
    expect(figures('2006-visa-waiver')).toEqual(['arrivals-monthly']);
    expect(figures('1997-imf-crisis')).toEqual(expect.arrayContaining(['arrivals-monthly', 'arrivals-both-ways']));
  });

  it('draws nothing beyond 24 months', () => {
    const { event, charts } = pageOf('2019-export-controls');
    expect(charts.length).toBeGreaterThan(2);
    for (const { figure } of charts) {
      for (const { period } of figure.chart.series.flatMap(pointsOf)) {
        expect(endOf(period.to)).toBeGreaterThan(startOf(event.date) - 2);
        expect(startOf(period.from)).toBeLessThan(endOf(event.date) + 2);
      }
    }
  });
});

describe('what the table of an event says of a poll', () => {
  const waves = events
    .flatMap(({ id }) => pageOf(eventSlug(id)).facts)
    .flatMap(({ id, series }) => series.flatMap(({ around }) => around.map((entry) => ({ ...entry, name: id }))))
    .filter(({ span, finding }) => span === 'wave' && finding.kind !== 'incomplete');

  it('is what comparing says of the same two waves: the margin, or that a break lies between', () => {
    const unlike = waves.filter(({ finding }) => {
      const compared = comparedChange(finding, 'en');
      const isRefused = compared?.kind === 'refused';
      if (finding.kind === 'broken') return !(isRefused && compared.refusal.why === 'broken');
      if (finding.kind !== 'change') return true;
      const { margin } = finding.change;
      if (margin === undefined) return !(isRefused && compared.refusal.why !== 'broken');
      return compared?.kind !== 'share' || compared.margin !== margin.size || compared.exceeds !== margin.isExceeded;
    });
    expect(waves.length).toBeGreaterThan(200);
    expect(unlike.map(({ name, finding }) => `${name} ${finding.before?.label} ${finding.after?.label}`)).toEqual([]);
  });

  it('names a change of method that cuts no line, and a mode that is not known', () => {
    const told = waves.flatMap(({ name, finding }) =>
      cautionsOf(finding, 'en').map(({ kind }) => `${name} ${finding.before?.label}–${finding.after?.label} ${kind}`),
    );
    expect([...new Set(told)].toSorted()).toEqual([
      'cabinet-office-affinity FY2015–FY2016 marked-break',
      'cabinet-office-relations FY2015–FY2016 marked-break',
      'gallup-korea-japan 2019–2022 mode-unknown',
      'gallup-korea-japan 2022–2025 mode-unknown',
      'mutual-impressions 2015–2016 marked-break',
      'mutual-impressions 2019–2020 marked-break',
    ]);
  });
});
