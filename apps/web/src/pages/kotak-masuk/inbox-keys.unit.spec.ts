import { actionOf, keyName, SHORTCUTS } from './inbox-keys.js';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('the keys of the inbox', () => {
  it.each([
    ['ArrowDown', 'next'],
    ['j', 'next'],
    ['ArrowUp', 'previous'],
    ['k', 'previous'],
    ['Enter', 'open'],
    ['o', 'open'],
    ['t', 'forward'],
    ['T', 'forward-selected'],
    ['b', 'return'],
    ['a', 'claim'],
    ['x', 'select'],
    ['?', 'help'],
  ])('%s does: %s', (key, action) => {
    expect(actionOf(press(key), true)).toBe(action);
  });

  it('leave keys with a modifier to the browser', () => {
    expect(actionOf(press('t', { ctrlKey: true }), true)).toBeUndefined();
    expect(actionOf(press('a', { metaKey: true }), true)).toBeUndefined();
    expect(actionOf(press('ArrowDown', { altKey: true }), true)).toBeUndefined();
  });

  it('leave Enter and the space bar to the button, link or checkbox that has the focus', () => {
    expect(actionOf(press('Enter'), false)).toBeUndefined();
    expect(actionOf(press(' '), false)).toBeUndefined();
    expect(actionOf(press('j'), false)).toBe('next');
  });

  it('mean one thing each', () => {
    const keys = SHORTCUTS.flatMap((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are named as their caps are', () => {
    expect([' ', 'T', 't', 'ArrowDown', 'Enter'].map(keyName)).toEqual([
      'Spasi',
      'Shift + T',
      'T',
      '↓',
      'Enter',
    ]);
  });
});
