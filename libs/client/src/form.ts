/**
 * Writes a body as a multipart form, for the routes that take a letter: files as they are, all else as JSON. Give it
 * as `bodySerializer` of the call.
 */
export function asForm(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) form.set(name, value instanceof Blob ? value : JSON.stringify(value));
  }
  return form;
}
