import { Anchor } from '@mantine/core';
import { PORTAL_URL } from '../../../api/portal.js';

/** The way to BSrE's portal in a tab of its own, where the installation names its address. */
export function PortalLink() {
  if (PORTAL_URL === undefined) return null;
  return (
    <Anchor size="sm" href={PORTAL_URL} target="_blank" rel="noreferrer">
      Buka portal BSrE di tab baru
    </Anchor>
  );
}
