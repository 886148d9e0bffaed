import '@/app/tokens.css';
import '@/app/globals.css';
import { Notice } from '@/components/layout/notice';
import { contextOf } from '@/data/text/context';

const { site } = contextOf('en').text;

export const metadata = { title: `${site.notFound.title} · ${site.name}` };

/** The 404 page of the whole site: it has no language of its own, so it speaks all of them. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <Notice said={({ notFound }) => notFound} />
      </body>
    </html>
  );
}
