/**
 * Writes a body as a multipart form, for the routes that take a letter: files as they are, several under one name one
 * after the other, all else as JSON. Give it as `bodySerializer` of the call.
 */
export function asForm(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (isFiles(value)) for (const file of value) form.append(name, file);
    else if (value !== undefined) form.set(name, value instanceof Blob ? value : JSON.stringify(value));
  }
  return form;
}

const isFiles = (value: unknown): value is readonly Blob[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => one instanceof Blob);
