import { PageTitle } from '../../ui/page-title.js';

/** An applicant's own case, by the private link of the mails. */
export function ApplicantPage() {
  return <PageTitle title="Pendaftaran Anda" />;
}
