/**
 * The id of an operation whose route gives none: its method and what its controller is about, such as
 * `revokeMandates`. A method with several addresses counts on from the second.
 */
export function operationId(controller: string, method: string): string {
  const [, name = method, at = '0'] = /^(\w+)\[(\d+)\]$/.exec(method) ?? [];
  const subject = controller.replace(/Controller$/, '');
  return `${name}${subject}${at === '0' ? '' : Number(at) + 1}`;
}
