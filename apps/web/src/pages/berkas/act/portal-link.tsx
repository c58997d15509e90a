import { Anchor } from '@mantine/core';
import { SANDBOX_URL } from '../../../api/sandbox.js';
import { PORTAL_PLACE } from '../../../ui/sandbox-links.js';

/** The way to BSrE's portal in a tab of its own, where its address is known: the sandbox plays it. */
export function PortalLink() {
  if (SANDBOX_URL === undefined) return null;
  return (
    <Anchor size="sm" href={`${SANDBOX_URL}${PORTAL_PLACE.path}`} target="_blank" rel="noreferrer">
      Buka portal BSrE di tab baru
    </Anchor>
  );
}
