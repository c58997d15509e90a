import { PageTitle } from '../../ui/page-title.js';

/** Mandat. */
export function MandatesPage() {
  return <PageTitle title="Mandat" />;
}
