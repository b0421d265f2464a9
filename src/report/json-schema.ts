/**
 * The subset of JSON Schema (draft 2020-12) that a report needs, as data. It is read by `matches` and by the types
 * below, and published unchanged for other systems.
 */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

type Fields = Readonly<Record<string, Schema>>;

/** The type of the values that match a schema. */
export type ValueOf<S> = S extends { readonly const: infer C }
  ? C
  : S extends { readonly enum: readonly (infer E)[] }
    ? E
    : S extends { readonly properties: infer P; readonly required: readonly (infer R)[] }
      ? { readonly [K in keyof P as K extends R ? K : never]: ValueOf<P[K]> } & {
          readonly [K in keyof P as K extends R ? never : K]?: ValueOf<P[K]> | undefined;
        } extends infer O
        ? { readonly [K in keyof O]: O[K] }
        : never
      : S extends { readonly items: infer I }
        ? readonly ValueOf<I>[]
        : S extends { readonly additionalProperties: infer A extends Schema }
          ? { readonly [key: string]: ValueOf<A> }
          : S extends { readonly type: readonly ['number', 'null'] }
            ? number | null
            : S extends { readonly type: 'string' }
              ? string
              : S extends { readonly type: 'number' | 'integer' }
                ? number
                : S extends { readonly type: 'boolean' }
                  ? boolean
                  : never;

/** An object with these keys and no others. */
export function object<const R extends Fields, const O extends Fields>(required: R, optional: O) {
  return {
    type: 'object',
    properties: { ...required, ...optional } as { readonly [K in keyof (R & O)]: (R & O)[K] },
    required: Object.keys(required) as (keyof R)[],
    additionalProperties: false,
  } as const;
}

/** An array of `minItems` to `maxItems` items. */
export function list<const I extends Schema>(items: I, maxItems: number, minItems = 0) {
  return { type: 'array', items, minItems, maxItems } as const;
}
