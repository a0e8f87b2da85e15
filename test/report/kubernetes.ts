import { fileURLToPath } from 'node:url';
import { Job } from 'kubernetes-models/batch/v1';
import { ConfigMap } from 'kubernetes-models/v1';
import ts from 'typescript';

/** Where the validator and the type of each kind come from. */
const kinds: Readonly<
  Record<string, { readonly model: new (data: never) => Model; readonly module: string }>
> = {
  ConfigMap: { model: ConfigMap, module: 'kubernetes-models/v1' },
  Job: { model: Job, module: 'kubernetes-models/batch/v1' },
};

interface Model {
  readonly validate: () => void;
}

/**
 * What is wrong with manifests: by the validators of the package, which ship with the schemas of Kubernetes,
 * and by its types, which know of a member that there is not.
 */
export function kubernetesProblems(manifests: readonly unknown[]): readonly string[] {
  const all = manifests.map((manifest) => [(manifest as { readonly kind: string }).kind, manifest] as const);
  const wrong = all.flatMap(([kind, manifest]) => {
    const known = kinds[kind];
    if (known === undefined) return [`there is no kind ${kind}`];
    try {
      new known.model(manifest as never).validate();
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
  if (wrong.length > 0) return wrong;
  const lines = all.map(
    ([kind, manifest], index) =>
      `export const manifest${index}: import('${kinds[kind]?.module ?? ''}').I${kind} = ${JSON.stringify(manifest)};`,
  );
  return typeProblems(lines.join('\n'));
}

function typeProblems(text: string): readonly string[] {
  const file = fileURLToPath(new URL('./manifest.ts', import.meta.url));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    readFile: (name) => (name === file ? text : disk.readFile(name)),
    getSourceFile: (name, ...rest) =>
      name === file
        ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext)
        : disk.getSourceFile(name, ...rest),
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
