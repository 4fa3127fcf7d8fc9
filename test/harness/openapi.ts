// The OpenAPI document as a judge: each answer has to be one that it declares for that operation and status.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export type Operation = { readonly operationId: string; readonly method: string; readonly path: string; readonly body: Schema | null };
export type Answer = { readonly status: number; readonly type: string; readonly body: unknown };
export type Description = {
  readonly operations: readonly Operation[];
  /** Throws with what is wrong where the document doesn't declare this answer. */
  check(operationId: string, answer: Answer): void;
};

export type Schema = {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
};
type Declared = {
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  operationId?: string;
  responses?: Record<string, { content?: Record<string, { schema?: object }> }>;
};
type Document = { openapi: string; paths: Record<string, Record<string, Declared>> };

let known: Promise<Description> | null = null;
/** Every server describes itself with the same document, so the first that a worker starts is asked for it. */
export function describe(baseUrl: string): Promise<Description> {
  known ??= read(baseUrl);
  known.catch(() => {
    known = null;
  });
  return known;
}

async function read(baseUrl: string): Promise<Description> {
  const response = await fetch(`${baseUrl}/api/openapi.json`);
  const document = (await response.json()) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, declared]) => ({ path, method, declared })));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, 'description');
  const compiled = new Map<object | string, ValidateFunction>();
  // What many operations answer with stands in the document once, by name, and is compiled once.
  const compiledOnce = (schema: object): ValidateFunction => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const text = JSON.stringify(schema).replaceAll('"#/', '"description#/');
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object);
    compiled.set(schema, validate).set(text, validate);
    return validate;
  };
  return {
    operations: operations.map(({ path, method, declared }) => ({
      operationId: declared.operationId ?? '',
      method: method.toUpperCase(),
      path,
      body: declared.requestBody?.content?.['application/json']?.schema ?? null,
    })),
    check(operationId, { status, type, body }) {
      const declared = operations.find((one) => one.declared.operationId === operationId)?.declared;
      if (declared === undefined) throw new Error(`${operationId} is not in the OpenAPI document`);
      const content = declared.responses?.[statusIn(declared, status)]?.content;
      const schema = content?.[type.split(';')[0]?.trim() ?? '']?.schema;
      if (schema === undefined) throw new Error(`${operationId} answered ${status} ${type}, which the OpenAPI document doesn't declare: ${JSON.stringify(body).slice(0, 400)}`);
      const validate = compiledOnce(schema);
      if (!validate(body))
        throw new Error(`${operationId} answered ${status} otherwise than declared: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 800)}`);
    },
  };
}

const statusIn = ({ responses = {} }: Declared, status: number): string => (String(status) in responses ? String(status) : `${String(status)[0]}XX`);
