import { Blockquote, List, Text } from '@mantine/core';
import type { OwnCase } from './own-case.js';

/** What the office has said: why, which data, and in its own words. */
export function Said({ said }: { readonly said: NonNullable<OwnCase['said']> }) {
  const { reason, fields, note } = said;
  return (
    <>
      {reason !== null && (
        <Text>
          <strong>Alasan:</strong> {reason}
        </Text>
      )}
      {fields.length > 0 && (
        <div>
          <Text fw={700}>Data yang ditandai petugas:</Text>
          <List>
            {fields.map(({ field, title }) => (
              <List.Item key={field}>{title}</List.Item>
            ))}
          </List>
        </div>
      )}
      {note !== null && (
        <Blockquote p="sm" mt={0} color="gray.7" cite="Catatan petugas">
          <Text style={{ whiteSpace: 'pre-wrap' }}>{note}</Text>
        </Blockquote>
      )}
    </>
  );
}
