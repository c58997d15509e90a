import { hashOf, type randomOf, rechain, type Link, type Office } from './office.js';

type Random = ReturnType<typeof randomOf>;

/** An export that somebody forged, and what the verifier has to call it, with the place that it has to name. */
export interface Forged {
  readonly codes: readonly string[];
  readonly where: string;
}
type Forgery = (office: Office, random: Random) => Forged;

const chainOf = (records: readonly Link[], key: string, id: unknown) =>
  records.filter((one) => one[key] === id);
const without = (records: Link[], gone: ReadonlySet<Link>) => records.filter((one) => !gone.has(one));

/** A case with enough events, and one of them that is neither the first nor the last. */
function somewhere(office: Office, random: Random) {
  const ids = [...new Set(office.events.map(({ caseId }) => caseId))].filter(
    (id) => chainOf(office.events, 'caseId', id).length >= 4,
  );
  const caseId = random.pick(ids);
  const chain = chainOf(office.events, 'caseId', caseId);
  const at = 1 + random.below(chain.length - 2);
  return {
    caseId: String(caseId),
    chain,
    at,
    event: chain[at] as Link,
    others: ids.filter((id) => id !== caseId),
  };
}

const renumber = (chain: readonly Link[], key = 'seq') =>
  chain.forEach((one, index) => (one[key] = index + 1));

export const FORGERIES: Readonly<Record<string, Forgery>> = {
  edited(office, random) {
    const { caseId, event } = somewhere(office, random);
    event['actor'] = 'somebody-else';
    return { codes: ['event-edited'], where: `${caseId}, nomor ${String(event['seq'])}` };
  },
  'edited and hashed anew'(office, random) {
    const { caseId, chain, at, event } = somewhere(office, random);
    event['actor'] = 'somebody-else';
    rechain(chain, at);
    return { codes: ['event-edited'], where: caseId };
  },
  'edited and only itself hashed anew'(office, random) {
    const { caseId, event } = somewhere(office, random);
    event['actor'] = 'somebody-else';
    event.hash = hashOf(event);
    return { codes: ['event-edited'], where: `${caseId}, nomor ${String(event['seq'])}` };
  },
  deleted(office, random) {
    const { caseId, event } = somewhere(office, random);
    office.events = without(office.events, new Set([event]));
    return { codes: ['event-deleted'], where: `${caseId}, nomor ${String(event['seq'])}` };
  },
  'deleted, numbered and hashed anew'(office, random) {
    const { caseId, chain, event } = somewhere(office, random);
    office.events = without(office.events, new Set([event]));
    const rest = chain.filter((one) => one !== event);
    renumber(rest);
    rechain(rest);
    return { codes: ['event-deleted'], where: caseId };
  },
  inserted(office, random) {
    const { caseId, event } = somewhere(office, random);
    office.events.splice(office.events.indexOf(event), 0, { ...event, actor: 'nobody' });
    return { codes: ['event-inserted', 'event-edited'], where: caseId };
  },
  'inserted, numbered and hashed anew'(office, random) {
    const { caseId, chain, event } = somewhere(office, random);
    const copy = { ...event, actor: 'nobody' };
    office.events.splice(office.events.indexOf(event), 0, copy);
    const grown = [...chain];
    grown.splice(chain.indexOf(event), 0, copy);
    renumber(grown);
    rechain(grown);
    return { codes: ['event-inserted'], where: caseId };
  },
  'added at the end'(office, random) {
    const { caseId, chain } = somewhere(office, random);
    const last = chain.at(-1) as Link;
    const more = { ...last, seq: chain.length + 1, type: 'CertificateIssued', prevHash: last.hash };
    more.hash = hashOf(more);
    office.events.push(more);
    return { codes: ['event-inserted'], where: `${caseId}, nomor ${chain.length + 1}` };
  },
  reordered(office, random) {
    const { caseId, event, chain, at } = somewhere(office, random);
    const next = chain[at + 1] as Link;
    const [a, b] = [office.events.indexOf(event), office.events.indexOf(next)];
    [office.events[a], office.events[b]] = [next, event];
    return { codes: ['event-reordered'], where: caseId };
  },
  'reordered, numbered and hashed anew'(office, random) {
    const { caseId, chain, at, event } = somewhere(office, random);
    const next = chain[at + 1] as Link;
    [event['actor'], next['actor']] = [`${String(next['actor'])}-`, `${String(event['actor'])}-`];
    rechain(chain, at);
    return { codes: ['event-edited'], where: caseId };
  },
  moved(office, random) {
    const { caseId, event, others } = somewhere(office, random);
    event['caseId'] = random.pick(others);
    return { codes: ['event-moved'], where: caseId };
  },
  'two chains swapped'(office, random) {
    const { caseId, others } = somewhere(office, random);
    const other = random.pick(others);
    for (const event of office.events) {
      if (event['caseId'] === caseId) event['caseId'] = other;
      else if (event['caseId'] === other) event['caseId'] = caseId;
    }
    return { codes: ['event-moved'], where: caseId };
  },
  'cut at the end'(office, random) {
    const { caseId, chain, at } = somewhere(office, random);
    office.events = without(office.events, new Set(chain.slice(at + 1)));
    return { codes: ['chain-cut'], where: `${caseId}, nomor ${at + 2}` };
  },
  'a case removed'(office, random) {
    const { caseId, chain } = somewhere(office, random);
    office.events = without(office.events, new Set(chain));
    return { codes: ['case-removed'], where: caseId };
  },
  'a case made up'(office, random) {
    const { chain } = somewhere(office, random);
    const made = chain.map((event) => ({ ...event, caseId: 'case-invented' }));
    rechain(made);
    office.events.push(...made);
    return { codes: ['case-invented'], where: 'case-invented' };
  },
  'an access edited and hashed anew'(office, random) {
    const writer = String(random.pick(office.accessLog)['writer']);
    const chain = chainOf(office.accessLog, 'writer', writer);
    const at = random.below(chain.length);
    (chain[at] as Link)['outcome'] = 'refused';
    rechain(chain, at);
    return { codes: ['access-edited'], where: writer };
  },
  'the tail of the access log cut'(office, random) {
    const writer = String(random.pick(office.accessLog)['writer']);
    const chain = chainOf(office.accessLog, 'writer', writer);
    const left = 1 + random.below(chain.length - 1);
    office.accessLog = without(office.accessLog, new Set(chain.slice(left)));
    return { codes: ['access-cut'], where: `${writer}, nomor ${left + 1}` };
  },
  'a writer of the access log removed'(office, random) {
    const writer = String(random.pick(office.accessLog)['writer']);
    office.accessLog = without(office.accessLog, new Set(chainOf(office.accessLog, 'writer', writer)));
    return { codes: ['writer-removed'], where: writer };
  },
  'a statement altered'(office, random) {
    const { caseId, chain, at, event } = somewhere(office, random);
    event['actor'] = 'somebody-else';
    rechain(chain, at);
    for (const one of office.statements)
      if (one.kind === 'case' && one.id === caseId) Object.assign(one, { head: chain[one.n - 1]?.hash });
    return { codes: ['statement-altered'], where: 'pernyataan' };
  },
  'a checkpoint replaced'(office, random) {
    const at = random.below(office.checkpoints.length - 1);
    const one = office.checkpoints[at] as Office['checkpoints'][number];
    const root = Buffer.alloc(32, at).toString('base64');
    office.checkpoints[at] = { ...one, root, body: one.body.replace(one.root, root) };
    return { codes: ['checkpoint-unsigned'], where: `checkpoint ${one.size}` };
  },
  'a checkpoint withheld'(office, random) {
    const at = random.below(office.checkpoints.length - 1);
    const [gone] = office.checkpoints.splice(at, 1);
    return { codes: ['checkpoint-withheld'], where: `checkpoint ${gone?.size}` };
  },
  'all rolled back to an earlier checkpoint'(office, random) {
    const kept = 1 + random.below(office.checkpoints.length - 2);
    const newest = office.checkpoints.at(-1);
    office.checkpoints.length = kept;
    const size = office.checkpoints.at(-1)?.size ?? 0;
    office.statements = office.statements.slice(0, size);
    const end = (kind: string, id: unknown) =>
      Math.max(
        0,
        ...office.statements.map((one) => (one.kind === kind && 'n' in one && one.id === id ? one.n : 0)),
      );
    office.events = office.events.filter((one) => Number(one['seq']) <= end('case', one['caseId']));
    office.accessLog = office.accessLog.filter((one) => Number(one['n']) <= end('access', one['writer']));
    return { codes: ['checkpoint-withheld'], where: `checkpoint ${newest?.size}` };
  },
};
