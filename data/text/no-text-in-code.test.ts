import type { Node } from 'typescript/unstable/ast';
import {
  isBinaryExpression,
  isCallExpression,
  isConditionalExpression,
  isJsxAttribute,
  isJsxElement,
  isJsxExpression,
  isJsxFragment,
  isJsxText,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isParenthesizedExpression,
  isStringLiteral,
  isTemplateExpression,
} from 'typescript/unstable/ast/is';
import { expect, it } from 'vitest';
import { readCode, walk } from './testing';

/** Attributes of elements that are shown or read out. */
const SHOWN = /^(?:aria-(?:label|description|roledescription|valuetext)|alt|placeholder|title)$/;

/** The ending of a file's name is no word. */
const isWord = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^\s*\.[a-z]+\s*$/.test(text);

/** Marks between pieces of text that Japanese sets otherwise: they stand in the format of a language. */
const isMark = (text: string): boolean => /^\s*[,:.()]\s*$/.test(text);

/** Four words in a row are a phrase, wherever they stand; keys and class names are shorter. */
const isPhrase = (text: string): boolean => /[A-Za-z]{2,}(?: [a-z]{2,}){3}/.test(text);

/** Texts that an expression shows when it is written into a page. */
function shownBy(node: Node | undefined): string[] {
  if (!node) return [];
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (isParenthesizedExpression(node) || isJsxExpression(node)) return shownBy(node.expression);
  if (isConditionalExpression(node)) return [...shownBy(node.whenTrue), ...shownBy(node.whenFalse)];
  return isBinaryExpression(node) ? shownBy(node.right) : [];
}

/** Texts of a node that a reader would see or hear. */
function textsOf(node: Node, source: Parameters<Node['getText']>[0]): string[] {
  if (isJsxText(node)) return [node.text].filter((text) => isWord(text) || isMark(text));
  if (isJsxAttribute(node)) return SHOWN.test(node.name.getText(source)) ? shownBy(node.initializer).filter(isWord) : [];
  if (isJsxExpression(node))
    return isJsxElement(node.parent) || isJsxFragment(node.parent) ? shownBy(node).filter((text) => isWord(text) || isMark(text)) : [];
  return isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node) || isTemplateExpression(node) ? shownBy(node).filter(isPhrase) : [];
}

it('No text that a reader sees or hears stands in the code of pages and components', { timeout: 60_000 }, () => {
  const { files, close } = readCode();
  const found: string[] = [];
  for (const [path, file] of files) {
    if (path.startsWith('data/')) continue;
    // What an error or a script of the build says is for whoever builds the site; styles are no text.
    const isForOthers = (node: Node) =>
      isNewExpression(node) ||
      (isCallExpression(node) && node.expression.getText(file).startsWith('console.')) ||
      (isJsxElement(node) && node.openingElement.tagName.getText(file) === 'style');
    walk(file, (node) => found.push(...textsOf(node, file).map((text) => `${path}: ${text.trim()}`)), isForOthers);
  }
  close();
  expect(found).toEqual([]);
});
