import { createTteClient, type components } from '@tte/client';

/** Shapes of the gateway's answers, by their names in its document. */
export type Schemas = components['schemas'];

let csrfToken: string | undefined;

/** The token that shows the gateway that a request comes from this page; it comes with the session. */
export const rememberCsrfToken = (token: string | undefined): void => {
  csrfToken = token;
};

/** The gateway's API. A refused request throws `ProblemError`. */
export const api = createTteClient({ baseUrl: '', csrfToken: () => csrfToken });

/** The answer of a call; refusals have been thrown by then. */
export async function answer<Data>(call: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await call;
  if (data === undefined) throw new Error('the gateway answered nothing');
  return data;
}
