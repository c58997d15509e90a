import { Anchor, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { SchemeChoice } from './scheme-choice.js';

/** What stands below every page: the help of those who are signed in, how accessible it is, and how it looks. */
export const PageFoot = ({ isOffice = true }: { readonly isOffice?: boolean }) => (
  <Group component={isOffice ? 'footer' : 'div'} gap="md" mt="xl" data-no-print>
    {isOffice && (
      <Anchor
        size="sm"
        py={4}
        display="inline-block"
        renderRoot={(props) => <Link to="/bantuan" {...props} />}
      >
        Bantuan
      </Anchor>
    )}
    <Anchor
      size="sm"
      py={4}
      display="inline-block"
      renderRoot={(props) => <Link to="/aksesibilitas" {...props} />}
    >
      Pernyataan aksesibilitas
    </Anchor>
    <SchemeChoice />
  </Group>
);
