/** The files under docs/scale/ are what Compose and Kubernetes take, and type only what this program has. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ScaledObject, TriggerAuthentication } from '@kubernetes-models/keda/keda.sh/v1alpha1';
import { Ajv } from 'ajv';
import { Deployment, StatefulSet } from 'kubernetes-models/apps/v1';
import { Job } from 'kubernetes-models/batch/v1';
import { PersistentVolumeClaim, Service } from 'kubernetes-models/v1';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { inProcess } from '../cli/in-process.ts';
import { root } from '../cli/shell.ts';

const textOf = (name: string): string => readFileSync(join(root, 'docs/scale', name), 'utf8');

const kinds = { Deployment, Job, PersistentVolumeClaim, ScaledObject, Service, StatefulSet, TriggerAuthentication };

interface Document {
  apiVersion: string;
  kind: keyof typeof kinds;
  spec?: { template?: { spec: { volumes?: unknown; securityContext?: unknown } } };
}

const documentsIn = (name: string): Document[] =>
  parseAllDocuments(textOf(name)).map((document) => document.toJS() as Document);

/** Validates a document as its kind: the schema stands in the package. */
function validated(document: Document): void {
  const Model = kinds[document.kind] as new (data: object) => { apiVersion: string; validate(): void };
  const model = new Model(document);
  expect(document.apiVersion).toBe(model.apiVersion);
  model.validate();
}

describe.each(['kubernetes-shards.yaml', 'kubernetes-queue.yaml'])('%s', (name) => {
  it('holds objects as Kubernetes takes them', () => {
    for (const document of documentsIn(name)) expect(() => validated(document)).not.toThrow();
  });
});

it('whatever mounts a volume of its own may write there, as the user of the image', () => {
  const pods = ['kubernetes-shards.yaml', 'kubernetes-queue.yaml']
    .flatMap(documentsIn)
    .flatMap(({ spec }) => spec?.template?.spec ?? [])
    .filter(({ volumes }) => volumes !== undefined);
  expect(pods.map(({ securityContext }) => securityContext)).toEqual(pods.map(() => ({ fsGroup: 1000 })));
  expect(pods).toHaveLength(3);
});

it('an object that Kubernetes does not take is told by these schemas', () => {
  const [claim] = documentsIn('kubernetes-shards.yaml');
  expect(() => validated({ ...claim!, spec: { accessModes: 'ReadWriteMany' } } as Document)).toThrow('accessModes');
});

const composeShape = createRequire(import.meta.url)(
  join(root, 'node_modules/dclint/schemas/compose.schema.json'),
) as object;

it('compose.yaml is as the Compose specification has it, and an unknown key is told', () => {
  const fits = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).compile(composeShape);
  const compose = parse(textOf('compose.yaml'), { merge: true }) as { services: object };
  expect([fits(compose), fits.errors]).toEqual([true, null]);
  expect(fits({ ...compose, services: { worker: { replica: 4 } } })).toBe(false);
});

it('whatever is typed there is a command with flags that it has', async () => {
  const compose = Object.values(
    (parse(textOf('compose.yaml')) as { services: Record<string, { command: string[] }> }).services,
  );
  const typed = [
    ...compose.map(({ command }) => command),
    ...['kubernetes-shards.yaml', 'kubernetes-queue.yaml'].flatMap(argsIn),
  ];
  const own = typed.filter(([command]) => ['run', 'worker', 'merge'].includes(command!));
  expect(own).toHaveLength(6);
  for (const [command, ...words] of own) {
    const { stdout } = await inProcess([command!, '--help'], root);
    for (const flag of words.filter((word) => word.startsWith('--')))
      expect(stdout).toContain(`[${flag}`.replace('[--queue', '--queue'));
  }
});

/** Words of each container, those of a shell script as far as they are this program's. */
function argsIn(name: string): string[][] {
  const found: string[][] = [];
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'args') found.push((inner as string[]).flatMap(wordsOf));
      else look(inner);
    }
  };
  for (const document of documentsIn(name)) look(document);
  return found;
}

const wordsOf = (text: string): string[] =>
  text.split('cli/main.js ').at(-1)!.replaceAll('\\\n', ' ').split(/\s+/).filter(Boolean);
