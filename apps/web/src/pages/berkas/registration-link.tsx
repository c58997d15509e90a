import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

/** The way to the case by which somebody got the account that another case is about. */
export const RegistrationLink = ({ caseId }: { readonly caseId: string }) => (
  <Anchor size="sm" renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}>
    Lihat pendaftaran akun ini
  </Anchor>
);
