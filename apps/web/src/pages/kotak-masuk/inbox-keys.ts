/** What a key does on the inbox. */
export type InboxAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'unfold'
  | 'fold'
  | 'forward'
  | 'forward-selected'
  | 'return'
  | 'claim'
  | 'select'
  | 'help';

interface Shortcut {
  readonly action: InboxAction;
  /** As `KeyboardEvent.key` has them. */
  readonly keys: readonly string[];
  readonly label: string;
}

/** The keys, in the order in which the help lists them. They work while the list has the focus. */
export const SHORTCUTS: readonly Shortcut[] = [
  { action: 'next', keys: ['ArrowDown', 'j'], label: 'Berkas berikutnya' },
  { action: 'previous', keys: ['ArrowUp', 'k'], label: 'Berkas sebelumnya' },
  { action: 'first', keys: ['Home'], label: 'Berkas pertama' },
  { action: 'last', keys: ['End'], label: 'Berkas terakhir' },
  { action: 'open', keys: ['Enter', 'o'], label: 'Buka berkas; buka atau tutup surat' },
  { action: 'unfold', keys: ['ArrowRight'], label: 'Buka surat: tampilkan orang-orangnya' },
  { action: 'fold', keys: ['ArrowLeft'], label: 'Tutup surat' },
  { action: 'forward', keys: ['t'], label: 'Teruskan berkas, atau semua pada surat' },
  { action: 'return', keys: ['b'], label: 'Kembalikan berkas untuk diperbaiki' },
  { action: 'select', keys: [' ', 'x'], label: 'Pilih berkas, atau batal memilih' },
  { action: 'forward-selected', keys: ['T'], label: 'Teruskan semua yang dipilih' },
  { action: 'claim', keys: ['a'], label: 'Ambil berkas, atau lepas (Verifikator)' },
  { action: 'help', keys: ['?'], label: 'Daftar pintasan ini' },
];

const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowLeft: '←',
  ' ': 'Spasi',
  T: 'Shift + T',
};

/** A key as its cap says it. */
export const keyName = (key: string): string =>
  KEY_NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** Keys with which a button, a link or a checkbox in a row is used; there they are its own. */
const OF_CONTROLS = ['Enter', ' '];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * What a pressed key does; undefined for all that are left to the browser.
 * @param isOnRow whether the row itself has the focus, not a control in it
 */
export function actionOf(
  { key, ctrlKey, altKey, metaKey }: Pressed,
  isOnRow: boolean,
): InboxAction | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (!isOnRow && OF_CONTROLS.includes(key)) return undefined;
  return SHORTCUTS.find(({ keys }) => keys.includes(key))?.action;
}
