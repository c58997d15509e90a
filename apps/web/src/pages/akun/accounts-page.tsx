import { PageTitle } from '../../ui/page-title.js';

/** Registrasi akun. */
export function AccountsPage() {
  return <PageTitle title="Registrasi akun" />;
}
