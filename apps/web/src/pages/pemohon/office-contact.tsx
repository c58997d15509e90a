import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { officeQuery } from '../../api/office-query.js';

/** Whom an applicant can ask, whether their link opens or not. */
export function OfficeContact() {
  const { data } = useQuery(officeQuery);
  if (!data) return undefined;
  return (
    <Text size="sm" mb="xs">
      <strong>Ada kendala?</strong> Hubungi kami: {data.contact}
    </Text>
  );
}
