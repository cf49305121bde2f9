import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';

type Node = Record<string, unknown>;

interface Operation {
  readonly pointer: string;
  readonly node: Node;
  readonly parameters: readonly Node[];
}

/** GitHub's own description of its REST interface, and what does not keep to it. */
export interface OpenApiContract {
  /** What is wrong with a request; empty where all is well. */
  checkRequest(request: {
    readonly method: string;
    readonly path: string;
    readonly query: URLSearchParams;
    readonly body: unknown;
  }): string[];
  /** What is wrong with an answer of the fake. */
  checkResponse(method: string, path: string, status: number, body: unknown): string[];
}

let loaded: OpenApiContract | null = null;

/** The description is read once a process: 13 MB. */
export function loadContract(): OpenApiContract {
  loaded ??= createContract();
  return loaded;
}

function createContract(): OpenApiContract {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const document = allowNull(takeRepositories(JSON.parse(readFileSync(file, 'utf8')))) as Node;
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: false });
  (ajvFormats as unknown as (ajv: Ajv) => void)(ajv);
  ajv.addSchema(document, 'github');
  const validators = new Map<string, ValidateFunction>();
  const validatorOf = (pointer: string): ValidateFunction => {
    const known = validators.get(pointer) ?? ajv.compile({ $ref: `github#${pointer}` });
    validators.set(pointer, known);
    return known;
  };
  const describe = (pointer: string, value: unknown, where: string): string[] => {
    const validate = validatorOf(pointer);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .slice(0, 5)
      .map((error) => `${where}${error.instancePath} ${error.message}`);
  };
  // one object for each parameter, because a new one is compiled anew
  const absolute = new Map<Node, Node>();
  const toKnown = (schema: Node): Node => {
    const known = absolute.get(schema) ?? toAbsolute(schema);
    absolute.set(schema, known);
    return known;
  };
  const paths = Object.entries(document['paths'] as Record<string, Node>).map(([template, node]) => ({
    template,
    node,
    pattern: new RegExp(
      `^${template.replace(/[.+*?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '([^/]+)')}$`,
    ),
    names: [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ''),
  }));
  /** What may be meant by paths of a kind; of several templates that fit, the one with fewer variables is. */
  const listOperations = (method: string, kind: string) =>
    paths
      .filter(({ template, node }) => method in node && kindOf(template) === kind)
      .sort((one, other) => one.names.length - other.names.length)
      .map(({ template, node, pattern, names }) => ({
        pattern,
        names,
        node: node[method] as Node,
        pointer: `/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`.replace(
          /[{}]/g,
          encodeURIComponent,
        ),
        parameters: (((node[method] as Node)['parameters'] ?? []) as Node[]).map((parameter) =>
          dereference(document, parameter),
        ),
      }));
  const operations = new Map<string, ReturnType<typeof listOperations>>();
  const find = (method: string, path: string): (Operation & { values: Map<string, string> }) | null => {
    const kind = kindOf(path);
    const key = `${method} ${kind}`;
    const known = operations.get(key) ?? listOperations(method, kind);
    operations.set(key, known);
    for (const { pattern, names, ...operation } of known) {
      const values = pattern.exec(path)?.slice(1).map(decodeURIComponent);
      if (values !== undefined)
        return { ...operation, values: new Map(names.map((name, index) => [name, values[index] ?? ''])) };
    }
    return null;
  };
  return {
    checkRequest({ method, path, query, body }) {
      const operation = find(method.toLowerCase(), path);
      if (operation === null) return [`${method} ${path} is unknown`];
      const known = new Map(operation.parameters.map((parameter) => [String(parameter['name']), parameter]));
      const errors: string[] = [];
      const check = (name: string, text: string) => {
        const schema = known.get(name)?.['schema'] as Node | undefined;
        if (schema === undefined) errors.push(`${path}: parameter ${name} is unknown`);
        else if (!ajv.validate(toKnown(schema), coerce(schema, text)))
          errors.push(`${path}: ${name}=${text}: ${ajv.errorsText()}`);
      };
      for (const [name, value] of operation.values) check(name, value);
      for (const [name, value] of query) check(name, value);
      const content = (operation.node['requestBody'] as Node | undefined)?.['content'];
      if (content !== undefined)
        errors.push(
          ...describe(`${operation.pointer}/requestBody/content/application~1json/schema`, body, 'body'),
        );
      else if (body !== undefined) errors.push(`${path}: a body is not expected`);
      return errors;
    },
    checkResponse(method, path, status, body) {
      const operation = find(method.toLowerCase(), path);
      if (operation === null) return [];
      const responses = operation.node['responses'] as Record<string, Node>;
      const response = responses[String(status)];
      if (response === undefined) return status >= 400 ? [] : [`${path}: status ${status} is not described`];
      const reference = typeof response['$ref'] === 'string' ? response['$ref'].slice(1) : null;
      const pointer = reference ?? `${operation.pointer}/responses/${status}`;
      const content = dereference(document, response)['content'] as Node | undefined;
      if (content?.['application/json'] === undefined) return [];
      return describe(`${pointer}/content/application~1json/schema`, body, `${method} ${path} ${status}: `);
    },
  };
}

/** How long a path is, and what it asks of a repository, which no template leaves open. */
function kindOf(path: string): string {
  const { length, 4: asked } = path.split('/');
  return `${length} ${asked}`;
}

/** What is said of repositories, without examples: a third of all, and no other path is ever asked for. */
function takeRepositories({ paths, components }: Readonly<Record<string, Node>>): Node {
  const { examples: _, ...described } = components as Node;
  const ofRepositories = Object.entries(paths as Node).filter(([path]) => path.startsWith('/repos/'));
  return { paths: Object.fromEntries(ofRepositories), components: described };
}

/** JSON Schema has no `nullable`: null is one type more. */
function allowNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(allowNull);
  if (typeof value !== 'object' || value === null) return value;
  const node = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, allowNull(child)]),
  ) as Node;
  if (node['nullable'] !== true) return node;
  delete node['nullable'];
  if (Array.isArray(node['enum'])) node['enum'] = [...node['enum'], null];
  if (typeof node['type'] === 'string') return { ...node, type: [node['type'], 'null'] };
  return { anyOf: [node, { type: 'null' }] };
}

function dereference(document: Node, node: Node): Node {
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Node)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  return found as Node;
}

function toAbsolute(schema: Node): Node {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"github#/')) as Node;
}

function coerce(schema: Node, text: string): unknown {
  const types = [schema['type']].flat();
  if (types.includes('integer') || types.includes('number'))
    return /^-?\d+$/.test(text) ? Number(text) : text;
  return types.includes('boolean') ? text === 'true' : text;
}
