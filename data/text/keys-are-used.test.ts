import { type Expression, type Node } from 'typescript/unstable/ast';
import {
  isArrowFunction,
  isBindingElement,
  isCallExpression,
  isElementAccessExpression,
  isFunctionDeclaration,
  isIdentifier,
  isJsxExpression,
  isObjectBindingPattern,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isStringLiteral,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { type NodeHandle, TypeFlags } from 'typescript/unstable/sync';
import { expect, it } from 'vitest';
import { readCode, walk } from './testing';

const { checker, files, close } = readCode();

const placeOf = ({ path, index }: NodeHandle): string => `${path}#${index}`;

const isOfDictionary = ({ path }: NodeHandle): boolean => path.includes('/data/text/en/');

interface Key {
  name: string;
  /** The object that holds it. */
  group: Node;
}

/** Keys of the English dictionaries, whose shape the others have, by where they are declared. What has a type of its own is checked by it. */
function declaredKeys(): Map<string, Key> {
  const keys = new Map<string, Key>();
  const isTyped = (node: Node) => isVariableDeclaration(node) && node.type !== undefined;
  for (const [path, file] of files) {
    if (!path.startsWith('data/text/en/')) continue;
    const names: { name: Node; group: Node }[] = [];
    walk(
      file,
      (node) => {
        if (isPropertyAssignment(node) || isShorthandPropertyAssignment(node)) names.push({ name: node.name, group: node.parent });
      },
      (node) => isArrowFunction(node) || isFunctionDeclaration(node) || isTyped(node),
    );
    const symbols = checker.getSymbolAtLocation(names.map(({ name }) => name));
    for (const [at, { group }] of names.entries()) {
      const symbol = symbols[at];
      for (const place of symbol?.declarations ?? []) keys.set(placeOf(place), { name: `${path}: ${symbol?.name}`, group });
    }
  }
  return keys;
}

/** Where the keys are declared that the code of the site names, or reads by a code. */
function usedPlaces(): Set<string> {
  const places = new Set<string>();
  const handed = new Set<string>();
  const use = (symbol: { declarations: readonly NodeHandle[] } | undefined) => {
    for (const place of symbol?.declarations ?? []) places.add(placeOf(place));
  };
  for (const [path, file] of files) {
    if (/^data\/text\/(?:ja|ko)\//.test(path)) continue;
    const named: Node[] = [];
    const picked: { from: Node; key: string }[] = [];
    const readWhole: Node[] = [];
    const handedOver: Expression[] = [];
    walk(file, (node) => {
      if (isPropertyAccessExpression(node)) named.push(node.name);
      else if (isElementAccessExpression(node)) {
        const { expression: from, argumentExpression: key } = node;
        if (isStringLiteral(key)) picked.push({ from, key: key.text });
        else readWhole.push(from);
      } else if (isBindingElement(node) && isObjectBindingPattern(node.parent)) {
        const key: Node | undefined = node.propertyName ?? node.name;
        if (key && (isIdentifier(key) || isStringLiteral(key))) picked.push({ from: node.parent, key: key.text });
      } else if (isCallExpression(node)) {
        const isReadWhole = isPropertyAccessExpression(node.expression) && node.expression.expression.getText(file) === 'Object';
        (isReadWhole ? readWhole : handedOver).push(...node.arguments);
      } else if (isJsxExpression(node) && node.expression) handedOver.push(node.expression);
      else if (isVariableDeclaration(node) && node.type && node.initializer) handedOver.push(node.initializer);
    });
    for (const symbol of checker.getSymbolAtLocation(named)) use(symbol);
    const sources = checker.getTypeAtLocation(picked.map(({ from }) => from));
    for (const [at, { key }] of picked.entries()) {
      const type = sources[at];
      if (type) use(checker.getPropertyOfType(type, key));
    }
    for (const type of checker.getTypeAtLocation(readWhole)) if (type) checker.getPropertiesOfType(type).forEach(use);
    // What is handed over as another type is used by the names of that type.
    const given = handedOver.filter((expression) => isIdentifier(expression) || isPropertyAccessExpression(expression));
    for (const [at, type] of checker.getTypeAtLocation(given).entries()) {
      const expression = given[at];
      if (!type || !expression || !(type.flags & TypeFlags.Object)) continue;
      const wanted = checker.getContextualType(expression);
      const once = `${type.id} ${wanted?.id}`;
      if (!wanted || handed.has(once)) continue;
      handed.add(once);
      if (checker.getIndexInfosOfType(wanted).length > 0) checker.getPropertiesOfType(type).forEach(use);
      else
        for (const { name, declarations } of checker.getPropertiesOfType(wanted))
          if (!declarations.some(isOfDictionary)) use(checker.getPropertyOfType(type, name));
    }
  }
  return places;
}

it('Every key of the dictionaries is used: named in the code, or one of a group that is read by codes', { timeout: 60_000 }, () => {
  const keys = declaredKeys();
  const used = usedPlaces();
  close();
  expect(keys.size).toBeGreaterThan(1000);
  const namedGroups = new Set([...keys].flatMap(([place, { group }]) => (used.has(place) ? [group] : [])));
  const unused = [...keys].flatMap(([place, { name, group }]) => (used.has(place) || !namedGroups.has(group) ? [] : [name]));
  expect(unused).toEqual([]);
});
