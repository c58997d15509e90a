import { NativeSelect, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';

const CHOICES: readonly { readonly value: MantineColorScheme; readonly label: string }[] = [
  { value: 'auto', label: 'Tampilan: ikuti perangkat' },
  { value: 'light', label: 'Tampilan: terang' },
  { value: 'dark', label: 'Tampilan: gelap' },
];

/** Light or dark, as the device has it or as one likes it here; this browser remembers it. */
export function SchemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      aria-label="Tampilan"
      size="xs"
      data={[...CHOICES]}
      value={colorScheme}
      onChange={({ currentTarget: { value } }) => setColorScheme(value as MantineColorScheme)}
    />
  );
}
