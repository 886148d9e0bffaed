import type { Node, SourceFile } from 'typescript/unstable/ast';
import { API, type Project } from 'typescript/unstable/sync';

/** The site's own code as the compiler reads it, for checks that no type can make. */
export interface Code {
  checker: Project['checker'];
  /** Files of the site by their path in the repository, without tests. */
  files: ReadonlyMap<string, SourceFile>;
  close(): void;
}

export function readCode(): Code {
  const root = `${process.cwd()}/`;
  const api = new API({ cwd: root });
  const [project] = api.updateSnapshot({ openProjects: [`${root}tsconfig.json`] }).getProjects();
  if (!project) throw new Error('the compiler found no project');
  const { program, checker } = project;
  const files = program.getSourceFileNames().flatMap((name): [string, SourceFile][] => {
    const path = name.slice(root.length);
    const file = /^(?:app|components|data)\//.test(path) && !/\.test\.tsx?$/.test(path) ? program.getSourceFile(name) : undefined;
    return file ? [[path, file]] : [];
  });
  return { checker, files: new Map(files), close: () => api.close() };
}

/** Visits a node and everything in it, except below the nodes that `leave` names. */
export function walk(node: Node, visit: (node: Node) => void, leave: (node: Node) => boolean = () => false): void {
  if (leave(node)) return;
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit, leave);
    return undefined;
  });
}
