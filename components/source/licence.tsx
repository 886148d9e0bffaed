import { LICENCE } from '@/data/publish/licence';
import { contextOf, type Language } from '@/data/text/context';

/** The terms of all data of the site. */
export function Licence({ language }: { language: Language }) {
  const words = contextOf(language).text.pages.data;
  return (
    <p>
      {words.licence}{' '}
      <a href={LICENCE.address} rel="license">
        {LICENCE.name}
      </a>
    </p>
  );
}
