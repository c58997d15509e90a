import {
  breachStanding,
  decideBreach,
  evolveBreach,
  PROTECTION_REFUSALS,
  type BreachEvent,
  type BreachState,
} from '../../src/index.js';

const HOUR = 60 * 60_000;
const FOUND = '2026-03-13T11:00:00.000Z';
const after = (hours: number) => new Date(Date.parse(FOUND) + hours * HOUR).toISOString();
const words = { ref: 'w1', commitment: 'c' };
const facts = { discoveredAt: FOUND, data: ['contact'], persons: 2, caseIds: ['a', 'b'], words } as const;
const found: BreachEvent = { type: 'BreachDiscovered', ...facts };
const written: BreachEvent = { type: 'NoticeWritten', words: { ref: 'n1', commitment: 'c' } };
const mailing: BreachEvent = { type: 'PersonsToBeMailed', caseIds: ['a', 'b'], notice: 'n1' };
const mailed: BreachEvent = { type: 'PersonsMailed', sent: 2, failed: 0 };
const told = (party: 'persons' | 'agency' | 'public', hours = 1): BreachEvent => ({
  type: 'PartyTold',
  ...{ party, toldAt: after(hours), words },
});
const closed: BreachEvent = { type: 'BreachClosed' };

const given = (...events: readonly BreachEvent[]): BreachState | undefined => {
  let state: BreachState | undefined;
  events.forEach((event, index) => {
    state = evolveBreach(state, event, { at: after(index), by: 'admin1' });
  });
  return state;
};
const rule = (step: BreachEvent, ...events: readonly BreachEvent[]) =>
  decideBreach(step, given(...events), after(10));
const standing = (hours: number, ...events: readonly BreachEvent[]) => {
  const state = given(...events);
  return state && breachStanding(state, after(hours));
};

describe('given a breach', () => {
  it.each([
    ['given nothing, its discovery', [], found],
    ['given its discovery, a notice', [found], written],
    ['given a notice, mails to persons', [found, written], mailing],
    ['given mails that are due, how they fared', [found, written, mailing], mailed],
    ['given its discovery, that the agency was told', [found], told('agency')],
    ['given all were told, its end', [found, told('agency'), told('persons')], closed],
    [
      'given its end, a correction all the same',
      [found, told('agency'), told('persons'), closed],
      { ...found, type: 'BreachCorrected' },
    ],
  ] as const)('%s is taken', (_what, events, step) => {
    expect(rule(step as BreachEvent, ...events)).toEqual({ events: [step] });
  });

  it.each([
    ['a discovery in the future', [], { ...found, discoveredAt: after(11) }, 'ahead-of-time'],
    ['what happened in the future', [], { ...found, occurredAt: after(11) }, 'ahead-of-time'],
    ['mails without a notice', [found], mailing, 'notice-unwritten'],
    ['mails to nobody', [found, written], { ...mailing, caseIds: [] }, 'nobody-to-mail'],
    ['mails while some are due', [found, written, mailing], mailing, 'told-already'],
    ['a party that was told', [found, told('agency')], told('agency'), 'told-already'],
    ['its end before the persons know', [found, told('agency')], closed, 'not-all-told'],
    ['a step after its end', [found, told('agency'), told('persons'), closed], written, 'breach-closed'],
  ] as const)('%s is refused', (_what, events, step, refusal) => {
    expect(rule(step as BreachEvent, ...events)).toEqual({ refused: refusal });
  });

  it('the clock stops when persons and agency are told, and not before', () => {
    expect(standing(47, found)).toBe('running');
    expect(standing(50, found, told('agency'))).toBe('near');
    expect(standing(73, found, told('agency'))).toBe('over');
    expect(standing(99, found, written, mailing, mailed, told('agency', 2))).toBe('met');
    expect(standing(99, found, told('persons', 1), told('agency', 80))).toBe('late');
  });

  it('mails of which none arrived tell nobody', () => {
    expect(given(found, written, mailing, { ...mailed, sent: 0, failed: 2 })?.told).toEqual({});
  });

  it('a correction takes the place of what was known, and leaves who was told', () => {
    const corrected: BreachEvent = {
      ...found,
      type: 'BreachCorrected',
      persons: 5,
      words: { ref: 'w2', commitment: 'c' },
    };
    expect(given(found, told('agency'), corrected)).toMatchObject({
      persons: 5,
      words: 'w2',
      told: { agency: after(1) },
    });
  });
});

it.each(Object.entries(PROTECTION_REFUSALS))('%s says what to do', (_code, { detail, status }) => {
  expect(detail).toMatch(
    /\b(Muat|Catat|catat|Pilih|Pastikan|Lanjutkan|Laksanakan|Periksa|Serahkan|Isi|Simpan|Sebutkan|Beri|Tunggu|dicatat)\b/,
  );
  expect([409, 422]).toContain(status);
});
