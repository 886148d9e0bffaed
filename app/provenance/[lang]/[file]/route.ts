import { rowsOf } from '@/components/figure/rows';
import { fileParams, languageOf } from '@/components/layout/params';
import { cardFigure, cardFigureIds } from '@/components/source/card/card-figures';
import { provenanceOfFigure } from '@/data/provenance/figure-file';
import { contextOf } from '@/data/text/context';

const EXTENSION = '.json';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => fileParams((language) => cardFigureIds(language).map((id) => `${id}${EXTENSION}`));

/** Where every cell of a figure comes from. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string; file: string }> }): Promise<Response> {
  const { lang, file } = await params;
  const language = languageOf({ lang });
  const figure = cardFigure(file.slice(0, -EXTENSION.length), language);
  return Response.json(provenanceOfFigure(figure, rowsOf(figure), contextOf(language)));
}
