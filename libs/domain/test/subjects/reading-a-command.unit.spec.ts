import { parseCommand, type PersonCommand } from '../../src/index.js';
import * as commands from '../commands.js';
import { mandate, plh } from '../people.js';

const {
  forward,
  returnLetter,
  rejectLetter,
  complete,
  returnIncomplete,
  rejectIncomplete,
  approve,
  reactivate,
  rejectApplicant,
  correct,
  withdraw,
  nudge,
  portalWork,
  recall,
  hold,
  releaseHold,
} = commands;

const payloadOf = (command: PersonCommand): Record<string, unknown> => {
  const { type: _type, ...payload } = command;
  return payload;
};
const withField = (key: string, value: unknown) => ({ ...payloadOf(forward()), [key]: value });

describe('Membaca perintah dari luar', () => {
  test.each<[string, PersonCommand]>([
    ['forward', forward()],
    ['return', returnLetter()],
    ['reject at a disposition', rejectLetter()],
    ['complete', complete()],
    ['return at 5', returnIncomplete()],
    ['reject at 5', rejectIncomplete()],
    ['approve', approve()],
    ['reactivate', reactivate()],
    ['reject at 10', rejectApplicant()],
    ['correct', correct()],
    ['correct with a letter', correct(['nik'], { letterRef: 'surat-2', successor: 'reg-2' })],
    ['withdraw', withdraw()],
    ['nudge', nudge(undefined, { via: 'operator' })],
    ['portal work', portalWork(undefined, { noteRef: 'catatan-1' })],
    ['a recall', recall()],
    ['a hold', hold()],
    ['the end of a hold', releaseHold()],
    ['a stand-in', forward(plh('kapusdatin', mandate({ twoLevels: true })))],
    ['a stand-in for some units', forward(plh('kapusdatin', mandate({ units: ['setjen', 'pusdatin'] })))],
  ])('%s passes unchanged', (_title, command) => {
    expect(parseCommand(command.type, payloadOf(command))).toEqual(command);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'forward'],
    ['a list', [payloadOf(forward())]],
    ['an empty object', {}],
    ['no id', withField('commandId', undefined)],
    ['an empty id', withField('commandId', '')],
    ['a sentence for an id', withField('commandId', 'Budi Santoso')],
    ['an address for an id', withField('commandId', 'budi@kemhan.go.id')],
    ['a sentence for a note', withField('noteRef', 'alamatnya Jalan RS Fatmawati')],
    ['a field that no command has', withField('nama', 'budi')],
    ['another outcome', withField('outcome', 'approve')],
    ['an outcome of the language', withField('outcome', 'constructor')],
    ['an unknown instruction', withField('instruction', 'bereskan')],
    ['a version that is no number', withField('dataVersion', '1')],
    ['a version below zero', withField('dataVersion', -1)],
    ['an unknown relation to the case', withField('ownCase', 'maybe')],
    ['no actor', withField('actor', undefined)],
    ['an actor without a post', withField('actor', { subject: 'staf-1' })],
    ['a machine', withField('actor', { subject: 'sistem', post: 'sistem' })],
    ['a machine outside', withField('actor', { subject: 'bsre', post: 'bsre' })],
    ['an actor with a name', withField('actor', { subject: 'staf-1', post: 'kabid', name: 'budi' })],
    ['an unknown capacity', withField('actor', { subject: 'staf-1', post: 'kabid', capacity: 'raja' })],
    [
      'a mandate without an end',
      withField('actor', {
        subject: 'staf-1',
        post: 'kabid',
        mandate: { id: 'm', from: '2026-03-25T00:00:00Z' },
      }),
    ],
    ['a mandate for no unit', withField('actor', plh('kabid', mandate({ units: [] })))],
    ['a mandate for a sentence', withField('actor', plh('kabid', mandate({ units: ['Biro Umum'] })))],
    ['a type smuggled in', withField('type', 'record-issued')],
  ])('%s is no disposition', (_title, payload) => {
    expect(parseCommand('disposition', payload)).toBeUndefined();
  });

  test.each([
    ['a field that cannot be corrected', ['gaji']],
    ['a field twice', ['pic', 'pic']],
    ['no list', 'pic'],
  ])('%s is no return', (_title, fields) => {
    expect(parseCommand('disposition', { ...payloadOf(returnLetter()), fields })).toBeUndefined();
  });

  test('an empty list is read, so that the rule can say what is missing', () => {
    expect(parseCommand('disposition', { ...payloadOf(returnLetter()), fields: [] })).toBeDefined();
  });

  test('the outcome of one message is not that of another', () => {
    expect(parseCommand('completeness', payloadOf(approve()))).toBeUndefined();
    expect(parseCommand('approval', payloadOf(complete()))).toBeUndefined();
    expect(parseCommand('nudge', payloadOf(forward()))).toBeUndefined();
  });

  test.each([
    ['a unit in free words', { unit: 'Pusat Data' }],
    ['an unknown kind of employee', { employeeKind: 'honorer' }],
    ['a successor in free words', { successor: 'berkas baru' }],
    ['no new version', { newDataVersion: undefined }],
    ['a new version of 0', { newDataVersion: 0 }],
    ['a new version that is no number', { newDataVersion: '2' }],
    ['a new version that is no whole number', { newDataVersion: 2.5 }],
    ['a new version beyond counting', { newDataVersion: Number.MAX_SAFE_INTEGER + 1 }],
  ])('%s is no correction', (_title, over) => {
    expect(parseCommand('correction', { ...payloadOf(correct()), ...over })).toBeUndefined();
  });

  test.each([['lusa'], ['2026-02-30'], ['2026-03-30T00:00:00Z'], [undefined]])(
    '%s is no day on which a case comes back',
    (until) => {
      expect(parseCommand('hold', { ...payloadOf(hold()), until })).toBeUndefined();
    },
  );
});
