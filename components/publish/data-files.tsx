import { fileHref } from '@/components/layout/href';
import { contextOf, type Language } from '@/data/text/context';

/** The files that are about all datasets. */
export function DataFiles({ language }: { language: Language }) {
  const { text, format } = contextOf(language);
  const words = text.pages.data;
  const files = [
    { path: '/data/datapackage.json', about: words.packageFile },
    { path: '/data/checksums.txt', about: words.checksumFile },
    { path: '/feed.xml', about: words.feed },
  ];
  return (
    <ul>
      {files.map(({ path, about }) => (
        <li key={path}>
          <a href={fileHref(path)}>{path.split('/').at(-1)}</a>
          {format.marks.pair}
          {about}
        </li>
      ))}
    </ul>
  );
}
