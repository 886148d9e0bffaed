import { parse } from 'acorn';

/** As the framework numbers them anew in each build. */
export type ModuleId = string | number;

export interface Module {
  /** Several where the framework joined them into one. */
  ids: ModuleId[];
  /** Where its function begins and ends in the file. */
  start: number;
  end: number;
}

/**
 * The modules in a file of the framework: it pushes one list onto the framework's, of its name and the ids of modules, each or several
 * followed by a function. None in a file that does something else.
 * @throws when the file is no script
 */
export function modulesOf(file: string): Module[] {
  const { body } = parse(file, { ecmaVersion: 'latest' });
  return body.flatMap((statement) => {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression') return [];
    const [list] = statement.expression.arguments;
    if (list?.type !== 'ArrayExpression') return [];
    const modules: Module[] = [];
    let ids: Module['ids'] = [];
    for (const part of list.elements.slice(1)) {
      if (part?.type === 'Literal') ids.push(part.value as ModuleId);
      if (!part || !/Function/.test(part.type)) continue;
      modules.push({ ids, start: part.start, end: part.end });
      ids = [];
    }
    return modules;
  });
}

/** The modules that a text asks for: it has the id of each, alone, in brackets. */
const askedFor = (text: string): number[] => [...text.matchAll(/\((\d+)\)/g)].map(([, id]) => Number(id));

/**
 * The modules of some files that are needed, and all that those need in turn.
 * @param first those that are needed whoever asks
 * @param asking files that ask for others
 */
export function neededOf(files: readonly string[], first: Iterable<ModuleId>, asking: readonly string[]): Set<ModuleId> {
  const texts = new Map<ModuleId, string>();
  for (const file of files) for (const { ids, start, end } of modulesOf(file)) for (const id of ids) texts.set(id, file.slice(start, end));
  const needed = new Set<ModuleId>();
  const need = (id: ModuleId) => {
    const text = texts.get(id);
    if (text === undefined || needed.has(id)) return;
    needed.add(id);
    askedFor(text).forEach(need);
  };
  for (const id of first) need(id);
  asking.flatMap(askedFor).forEach(need);
  return needed;
}
