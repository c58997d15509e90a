import { requestJson } from '@tte/local';
import { stackVariable } from './stack.js';

interface Operation {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}
interface Media {
  readonly schema?: { readonly allOf?: readonly { readonly properties?: { readonly code?: Codes } }[] };
}
interface Codes {
  readonly enum?: readonly string[];
}

/** The gateway's own description, as far as the tests read it. */
export interface ApiDescription {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: object }>> };
}

/** One documented route, with the codes of its problems by status. */
export interface DocumentedRoute {
  readonly method: string;
  readonly template: string;
  /** Wants a token or a session of somebody of the office. */
  readonly secured: boolean;
  readonly problems: readonly { readonly status: number; readonly codes: readonly string[] }[];
}

export const readDescription = (): Promise<ApiDescription> =>
  requestJson(`${stackVariable('GATEWAY_URL')}/docs-json`, 'GET the description');

export const routesOf = ({ paths }: ApiDescription): DocumentedRoute[] =>
  Object.entries(paths).flatMap(([template, operations]) =>
    Object.entries(operations).map(([method, { security = [], responses }]) => ({
      method: method.toUpperCase(),
      template,
      secured: security.some((scheme) => 'bearer' in scheme || 'cookie' in scheme),
      problems: Object.entries(responses)
        .filter(([, { content = {} }]) => 'application/problem+json' in content)
        .map(([status, { content = {} }]) => ({ status: Number(status), codes: codesOf(content) })),
    })),
  );

const codesOf = (content: Readonly<Record<string, Media>>): readonly string[] =>
  (content['application/problem+json']?.schema?.allOf ?? []).flatMap(
    (part) => part.properties?.code?.enum ?? [],
  );

/** The documented route that a request meets. */
export function routeFor(
  routes: readonly DocumentedRoute[],
  method: string,
  path: string,
): DocumentedRoute | undefined {
  const [pathname = ''] = path.split('?');
  return routes.find(
    (route) =>
      route.method === method &&
      new RegExp(`^${route.template.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
}
