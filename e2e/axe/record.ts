import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportedPage } from '../pages/exported';
import { AXE } from './faults';
import type { SeenFault } from './four-states';

/** Where tools keep what they can work out again; `npm test` clears its own folder. */
const FILE = 'node_modules/.cache/both-shores/pages.jsonl';

interface Entry {
  path: string;
  print: string;
  faults: SeenFault[];
}

/** A change to axe, or to what is asked of it, asks anew. */
const RULES = [AXE, ...['faults.ts', 'colour-cases.ts', 'four-states.ts'].map((name) => join(import.meta.dirname, name))];
const rules = RULES.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');

/** What is judged of a page: all but its scripts, and the policy that names them. */
export const judged = (html: string): string => html.replaceAll(/<script\b[^]*?<\/script>|<meta http-equiv[^>]*>/g, '');

/** What a page's verdict depends on: what is judged of it, its rules of style included. */
export const printOf = ({ html }: ExportedPage): string => createHash('sha256').update(rules).update(judged(html)).digest('hex');

/** Verdicts of earlier runs by the print of their page, so that a run that was stopped goes on and an unchanged page is not judged again. */
export function knownVerdicts(): Map<string, SeenFault[]> {
  if (!existsSync(FILE)) return new Map();
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Entry).map(({ print, faults }) => [print, faults]));
}

export function keepVerdict(entry: Entry): void {
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify(entry)}\n`);
}
