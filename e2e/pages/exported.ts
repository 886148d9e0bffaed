import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The exported site, read as files: for what is asked of every page there is, a browser would take too long. */
const OUT = join(import.meta.dirname, '../../out');
const DATA = join(import.meta.dirname, '../../data');

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/** Text of HTML without its tags. */
export const plain = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

/** File of an address, as the server finds it; none when there is no such file. */
export function fileAt(path: string): string | undefined {
  const found = [join(OUT, path), join(OUT, path, 'index.html')].find((file) => existsSync(file) && statSync(file).isFile());
  return found;
}

export function bytesAt(path: string): Buffer {
  const file = fileAt(path);
  if (!file) throw new Error(`the site has no file at ${path}`);
  return readFileSync(file);
}

/** Addresses of the files in a folder of the site. */
export const filesIn = (folder: string): string[] => readdirSync(join(OUT, folder)).map((name) => `${folder}${name}`);

export interface ExportedPage {
  path: string;
  html: string;
}

let pages: ExportedPage[] | undefined;

/** Every page, with the address it is served at. */
export function exportedPages(): ExportedPage[] {
  pages ??= readdirSync(OUT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ path: `/${name.replace(/index\.html$/, '')}`, html: readFileSync(join(OUT, name), 'utf8') }));
  return pages;
}

/** Values of an attribute of all elements of a page that have it. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => plain(value));

export interface ExportedFigure {
  id: string;
  page: string;
  html: string;
}

/** Pages whose charts are cut or combined from figures that have their place, and their files, elsewhere. */
const EXCERPTS = /^\/\w+\/(?:timeline|compare|claims)\//;

/** Every figure of the site in English, once: the overview shows some that have their place on another page. */
export function exportedFigures(): ExportedFigure[] {
  const whole = exportedPages().filter(({ path }) => path.startsWith('/en/') && !EXCERPTS.test(path));
  const found = whole.flatMap(({ path, html }) =>
    [...html.matchAll(/<figure id="([^"]+)" [^]*?<\/figure>/g)].map(([figure, id = '']): [string, ExportedFigure] => [
      id,
      { id, page: path, html: figure },
    ]),
  );
  return [...new Map(found).values()];
}

/** Data files of the repository by the name of their dataset. */
export function dataFiles(): { dataset: string; bytes: Buffer }[] {
  return readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ dataset: name.replace(/^.*\/|\.csv$/g, ''), bytes: readFileSync(join(DATA, name)) }));
}
