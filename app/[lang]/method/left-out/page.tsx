import type { Metadata } from 'next';
import { DataText } from '@/components/layout/data-text';
import { href } from '@/components/layout/href';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { TableHead } from '@/components/table/scroll-table';
import { leftOutByReason } from '@/data/sources/left-out';
import { contextOf } from '@/data/text/context';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { title, lede } = contextOf(language).text.pages.method.leftOut;
  return pageMetadata(language, '/method/left-out/', title, lede);
}

export default async function LeftOutPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { text, format } = contextOf(language);
  const words = text.pages.method.leftOut;
  return (
    <PageFrame
      language={language}
      path="/method/left-out/"
      section="method"
      title={words.title}
      lede={words.lede}
      trail={[{ label: text.pages.method.title, path: '/method/' }]}
    >
      <table>
        <TableHead columns={[{ figures: words.rows }, words.reason]} />
        <tbody>
          {leftOutByReason().map(({ reason, rows }) => (
            <tr key={reason}>
              <td className="number">{format.number(rows)}</td>
              <td>
                <a href={href(language, `/data/left-out/?reason=${encodeURIComponent(reason)}`)}>
                  <DataText language={language}>{reason}</DataText>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </PageFrame>
  );
}
