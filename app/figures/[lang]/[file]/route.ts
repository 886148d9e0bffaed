import { createElement } from 'react';
export const dynamic = 'force-static';
export const dynamicParams = false;
export function generateStaticParams() {
  return [{ lang: 'en', file: 'x.svg' }];
}
export async function GET() {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return new Response(renderToStaticMarkup(createElement('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 1 1' })), {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
