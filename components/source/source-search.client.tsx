'use client';

import { useEffect, useRef, useState } from 'react';
import { filled } from '@/components/table/table-words';
import { briefly, LONGEST_TEXT } from '@/data/ignored';
import type { Source } from '@/data/sources/datasets';
import type { Language } from '@/data/text/context';
import { formatFor } from '@/data/text/format';
import { askedOf } from './asked';
import styles from './source-list.module.css';

interface SourceSearchProps {
  kinds: { code: Source['type']; label: string }[];
  /** In `ignored`, `{0}` stands where parts of the address will. */
  words: { search: string; kind: string; anyKind: string; noneFound: string; ignored: string };
  /** "12 of 654 documents", with the number found left open. */
  found: { before: string; after: string };
  /** The id of the part of the page that holds the list. */
  list: string;
  language: Language;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Leaves of the list what has every word in its title, publisher or id, and tells how many that are. */
function filter(list: Element, search: string, kind: string): number {
  const parts = fold(search).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const section of list.querySelectorAll<HTMLElement>('[data-kind]')) {
    for (const group of section.querySelectorAll<HTMLElement>('dl > div')) {
      const publisher = group.querySelector('dt')?.textContent ?? '';
      for (const entry of group.querySelectorAll<HTMLElement>('dd')) {
        const text = fold(`${publisher} ${entry.textContent} ${entry.id}`);
        entry.hidden = (kind !== '' && section.dataset.kind !== kind) || !parts.every((part) => text.includes(part));
        if (!entry.hidden) found += 1;
      }
      group.hidden = !group.querySelector('dd:not([hidden])');
    }
    section.hidden = !section.querySelector('dd:not([hidden])');
  }
  return found;
}

/** Searches the list that stands in the page already: nothing more is loaded for it. */
export function SourceSearch({ kinds, words, found, list, language }: SourceSearchProps) {
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState<number>();
  const [ignored, setIgnored] = useState<string[]>([]);

  useEffect(() => {
    const { elements } = form.current ?? {};
    const search = elements?.namedItem('q');
    const kind = elements?.namedItem('kind');
    if (!(search instanceof HTMLInputElement) || !(kind instanceof HTMLSelectElement)) return;
    const show = () => {
      const element = document.getElementById(list);
      if (element) setCount(filter(element, search.value, kind.value));
    };
    const change = () => {
      show();
      setIgnored([]);
      const query = new URLSearchParams([...new FormData(form.current ?? undefined)].map(([name, value]) => [name, String(value)]));
      for (const name of ['q', 'kind']) if (!query.get(name)) query.delete(name);
      window.history.replaceState(null, '', `${window.location.pathname}${query.size > 0 ? `?${query}` : ''}`);
    };
    // What was typed while the page slept is kept, unless the address asks for something itself.
    const asked = askedOf(
      window.location.search,
      kinds.map(({ code }) => code),
    );
    if (asked.q !== '') search.value = asked.q;
    if (asked.kind !== '') kind.value = asked.kind;
    setIgnored(asked.ignored);
    if (search.value !== '' || kind.value !== '') show();
    const own = form.current;
    own?.addEventListener('input', change);
    return () => own?.removeEventListener('input', change);
  }, [kinds, list]);

  return (
    <form ref={form} className={styles.search} role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.search}
        <input type="search" name="q" autoComplete="off" maxLength={LONGEST_TEXT} />
      </label>
      <label>
        {words.kind}
        <select name="kind" autoComplete="off">
          <option value="">{words.anyKind}</option>
          {kinds.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{count !== undefined && (count === 0 ? words.noneFound : `${found.before}${count}${found.after}`)}</p>
      {ignored.length > 0 && (
        <p role="alert" className={styles.ignored}>
          {filled(words.ignored, formatFor(language).list(briefly(ignored)))}
        </p>
      )}
    </form>
  );
}
