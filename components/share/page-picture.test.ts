import { expect, it } from 'vitest';
import { FIGURE_IDS } from '@/data/figures';
import { drawnPage, pictureOfPage, picturesOf, SITE_PICTURE } from './page-picture';

it.each([
  { path: '/', picture: 'mutual-impressions' },
  { path: '/polls/', picture: SITE_PICTURE },
  { path: '/method/gaps/', picture: SITE_PICTURE },
  { path: '/compare/', picture: SITE_PICTURE },
  { path: '/compare/the-year-2019/', picture: 'compare-the-year-2019' },
  { path: '/data/glossary/', picture: SITE_PICTURE },
  { path: '/timeline/', picture: SITE_PICTURE },
  { path: '/timeline/2019-export-controls/', picture: 'timeline-2019-export-controls' },
  { path: '/claims/p06/', picture: 'claims-p06' },
])('the picture of $path is $picture', ({ path, picture }) => {
  expect(pictureOfPage(path, 'en')).toBe(picture);
});

it.each(['/trade/', '/tourism/', '/polls/bbc/', '/polls/bbc/2014/', '/data/arrivals-monthly/'])('%s has a picture of a figure', (path) => {
  const picture = pictureOfPage(path, 'en');
  expect(picturesOf('en')).toContain(picture);
  expect(picture).not.toBe(SITE_PICTURE);
});

it('the picture of a wave is a figure of that wave where the site has one', () => {
  expect(pictureOfPage('/polls/bbc/2014/', 'en')).toContain('2014');
  expect(pictureOfPage('/polls/bbc/2013/', 'en')).not.toBe(pictureOfPage('/polls/bbc/2014/', 'en'));
});

it('no two pictures have one name', () => {
  const pictures = picturesOf('en');
  expect(new Set(pictures).size).toBe(pictures.length);
  expect(FIGURE_IDS.filter((id) => drawnPage(id))).toEqual([]);
});
