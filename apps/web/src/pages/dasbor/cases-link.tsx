import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CasesSearch } from '../../lists/cases-search.js';

interface CasesLinkProps {
  readonly search: CasesSearch;
  readonly children: ReactNode;
}

/** The way from a figure to the cases that it counts. */
export const CasesLink = ({ search, children }: CasesLinkProps) => (
  <Anchor inherit renderRoot={(props) => <Link to="/berkas" search={search} {...props} />}>
    {children}
  </Anchor>
);
