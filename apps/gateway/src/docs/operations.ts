import type { OpenAPIObject, SchemaObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']>;
export type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;
type Response = NonNullable<Operation['responses'][string]>;
export type ResponseObject = Exclude<Response, { $ref: string }>;
export type Media = NonNullable<ResponseObject['content']>[string];
export type Schema = SchemaObject | { readonly $ref: string };

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Every operation of a document. */
export const operationsOf = ({ paths }: OpenAPIObject): Operation[] =>
  Object.values(paths).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []));

/** The answers of an operation, by status. */
export const responsesOf = ({ responses }: Operation): [string, ResponseObject][] =>
  Object.entries(responses).filter(
    (entry): entry is [string, ResponseObject] => entry[1] !== undefined && !('$ref' in entry[1]),
  );
