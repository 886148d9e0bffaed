import { dataVersion } from '@/data/publish/version';
import { contextOf, type Language } from '@/data/text/context';

/** Version and date of the data, and what they follow. */
export function DataVersion({ language }: { language: Language }) {
  const { text, format } = contextOf(language);
  const words = text.pages.data;
  const { version, date, basis } = dataVersion();
  return (
    <>
      {words.version(version, format.date(date))} {words.basis[basis]}
    </>
  );
}
