import { PageTitle } from '../../ui/page-title.js';

/** Papan. */
export function BoardPage() {
  return <PageTitle title="Papan" />;
}
