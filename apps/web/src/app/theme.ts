import { createTheme, type CSSVariablesResolver, type MantineTheme } from '@mantine/core';

/** Looks of the whole app: calm, dense enough for a desk, large enough for a thumb. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: 8,
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Its own colour on its own tint is too pale for small text (WCAG 2.2, 1.4.3).
    Alert: {
      styles: {
        root: { '--mantine-color-anchor': 'var(--mantine-color-text)' },
        title: { color: 'var(--mantine-color-text)' },
      },
    },
    Blockquote: { styles: { cite: { color: 'var(--mantine-color-dimmed)', opacity: 1 } } },
    Anchor: { defaultProps: { underline: 'always' } },
    // What a button says is read whole: on a phone it wraps rather than being cut.
    Button: {
      styles: {
        root: { height: 'auto', minHeight: 'var(--button-height)', paddingBlock: 4 },
        label: { whiteSpace: 'normal', height: 'auto', lineHeight: 1.25 },
      },
    },
    NavLink: { styles: { label: { color: 'var(--mantine-color-text)' } } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true } } },
  },
});

/** Shades of text and lines on white, and those that are as plain to read on black. */
const ON_BLACK: Readonly<Record<string, number>> = {
  'red-9': 3,
  'teal-9': 3,
  'teal-8': 4,
  'indigo-8': 3,
  'indigo-6': 4,
  'orange-9': 4,
  'yellow-9': 3,
  'gray-8': 4,
  'gray-7': 5,
  'gray-6': 5,
};

/**
 * Mantine's dimmed grey is too pale on white for small text (WCAG 2.2, 1.4.3), and the shades of text on white are too
 * dark on black. What white text stands on is the same in both, by the names that end in `filled`.
 * Why: docs/decisions/0091-dark-by-the-same-shades.md
 */
export const readableColors: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    ...underWhite(colors),
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--tte-returned': '#b93a00',
    '--tte-faint': colors.gray[1],
    '--tte-tint': colors.indigo[0],
    '--tte-alarm': colors.red[0],
    '--tte-ground': colors.gray[0],
    '--tte-track': colors.gray[2],
    '--tte-rule': colors.gray[4],
  },
  dark: {
    ...underWhite(colors),
    '--mantine-color-dimmed': colors.dark[1],
    '--mantine-color-placeholder': colors.dark[1],
    '--mantine-color-error': colors.red[3],
    '--mantine-color-anchor': colors.indigo[3],
    ...Object.fromEntries(
      Object.entries(ON_BLACK).map(([shade, on]) => {
        const [name = ''] = shade.split('-');
        return [`--mantine-color-${shade}`, colors[name]?.[on] ?? ''];
      }),
    ),
    '--tte-returned': colors.orange[4],
    '--tte-faint': colors.dark[6],
    '--tte-tint': colors.dark[5],
    '--tte-alarm': '#4a1414',
    '--tte-ground': colors.dark[8],
    '--tte-track': colors.dark[4],
    '--tte-rule': colors.dark[3],
  },
});

/** What white text stands on; Mantine has other shades of its own in the dark. */
const underWhite = (colors: MantineTheme['colors']): Record<string, string> => ({
  '--mantine-color-red-filled': colors.red[9],
  '--mantine-color-red-filled-hover': colors.red[9],
  '--mantine-color-teal-filled': colors.teal[9],
  '--mantine-color-teal-filled-hover': colors.teal[9],
  '--mantine-color-indigo-filled': colors.indigo[8],
  '--mantine-color-indigo-filled-hover': colors.indigo[9],
  '--mantine-primary-color-filled': colors.indigo[8],
  '--mantine-primary-color-filled-hover': colors.indigo[9],
  '--mantine-color-gray-filled': colors.gray[7],
  '--mantine-color-gray-filled-hover': colors.gray[8],
  '--tte-head': colors.indigo[9],
});
