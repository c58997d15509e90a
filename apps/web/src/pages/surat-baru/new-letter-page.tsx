import { PageTitle } from '../../ui/page-title.js';

/** Surat baru. */
export function NewLetterPage() {
  return <PageTitle title="Surat baru" />;
}
