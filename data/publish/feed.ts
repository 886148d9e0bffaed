import type { Context } from '../text/context';
import { addressOf } from './address';
import type { DataChange } from './history';
import { xmlText } from './xml';

/** The feed's own id, made once; it must stay the same wherever the site stands. */
const FEED_ID = 'urn:uuid:5b0f7c1e-9a34-4c55-8e0b-2f6d1f3a7c90';

/** The id of a change as a UUID (version 8, RFC 9562: its content is ours): the first digits of the id it has in the history. */
export function uuidOf(id: string): string {
  const digits = `${id.slice(0, 12)}8${id.slice(13, 16)}8${id.slice(17, 32)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function entry({ id, at, subject, files }: DataChange, { text, format }: Context): string {
  const words = text.pages.data.changes;
  const rows = files.map(({ dataset, added, removed }) => words.rows(dataset, format.number(added), format.number(removed)));
  return [
    '<entry>',
    `<title>${xmlText(subject)}</title>`,
    `<id>urn:uuid:${uuidOf(id)}</id>`,
    `<updated>${at}</updated>`,
    `<content type="text">${xmlText(rows.join('\n'))}</content>`,
    '</entry>',
  ].join('\n');
}

/**
 * Changes of the data as an Atom feed (RFC 4287), the newest first.
 * @param updated when the data last changed, RFC 3339
 */
export function atomFeed(changes: readonly DataChange[], updated: string, context: Context): string {
  const { text, language } = context;
  const words = text.pages.data.changes;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${xmlText(words.title(text.site.name))}</title>`,
    `<subtitle>${xmlText(words.subtitle)}</subtitle>`,
    `<id>${FEED_ID}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(addressOf('/feed.xml'))}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(addressOf(`/${language}/data/`))}"/>`,
    `<updated>${updated}</updated>`,
    `<author><name>${xmlText(text.site.name)}</name></author>`,
    ...changes.map((change) => entry(change, context)),
    '</feed>',
  ].join('\n')}\n`;
}
